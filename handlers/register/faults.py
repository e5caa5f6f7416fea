"""What is wrong with a register file, in the operator's English, every fault with its place in the file."""

from __future__ import annotations

from collections.abc import Iterable


class RegisterFaults(Exception):
    """The file or the act is refused and nothing was changed; ``faults`` holds one sentence for each reason."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(self.faults))


class Faults:
    """Faults as they are found, so that all of a file are told at once."""

    def __init__(self, told: Iterable[str] = ()) -> None:
        self.told = list(told)

    def add(self, where: str, reason: str) -> None:
        """One fault; ``where`` is a line, or a sheet and a row."""
        self.told.append(f"{where}: {reason}")

    def refuse(self) -> None:
        """Raises what was found, if anything was."""
        if self.told:
            raise RegisterFaults(self.told)
