"""What is wrong with a file that is taken in, as data: where in it, and a text key with its facts. Whoever shows it
says it in the reader's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.answer import Count, Fact, Line, Term, Words

# A cell may hold more than anybody reads in a sentence.
LONGEST_SHOWN = 1_000


@dataclass(frozen=True)
class Place:
    """Where in a file: a line of text, a row of a sheet or of a table; the whole file where nothing is set."""

    line: int = 0
    row: int = 0
    sheet: str = ""
    table: int = 0
    event: str = ""

    def fact(self) -> Term:
        found = {name: str(value) for name, value in vars(self).items() if value}
        name = "-".join(each for each in ("event", "sheet", "table", "row", "line") if each in found) or "file"
        return Term(key=f"import-place-{name}", facts={name: Words(text=text) for name, text in found.items()})


Said = Fact | Place | str | int


class RegisterFaults(Exception):
    """The file or the act is refused and nothing was changed; ``faults`` holds a text key with its facts for each
    reason."""

    def __init__(self, faults: Iterable[Line | Term]) -> None:
        self.faults = tuple(to_line(each) for each in faults)
        super().__init__("; ".join(each.key for each in self.faults))

    def of_file(self, name: str) -> RegisterFaults:
        """The same faults, each after the name of the file."""
        return RegisterFaults(reason("import-in-file", file=name, fault=to_term(each)) for each in self.faults)


class Faults:
    """Faults as they are found, so that all of a file are told at once."""

    def __init__(self, told: Iterable[Line] = ()) -> None:
        self.told = list(told)

    def add(self, where: Place | Fact, key: str, **facts: Said) -> None:
        """One fault; ``where`` is a place in the file, or what it is about."""
        self.told.append(at(where, reason(key, **facts)))

    def refuse(self) -> None:
        """Raises what was found, if anything was."""
        if self.told:
            raise RegisterFaults(self.told)


def reason(key: str, **facts: Said) -> Term:
    """A text key with its facts; a text is people's own words, a number is counted."""
    return Term(key=key, facts={name: to_fact(value) for name, value in facts.items()})


def at(where: Place | Fact, why: Fact) -> Line:
    """A reason after its place."""
    return Line(key="import-at", facts={"place": to_fact(where), "reason": why})


def to_line(term: Term | Line) -> Line:
    """A reason that stands by itself."""
    return Line(key=term.key, facts=term.facts)


def to_term(line: Line) -> Term:
    """A line as a part of another."""
    return Term(key=line.key, facts=line.facts)


def to_fact(value: Said) -> Fact:
    match value:
        case str():
            return Words(text=value if len(value) <= LONGEST_SHOWN else f"{value[:LONGEST_SHOWN]}…")
        case int():
            return Count(n=value)
        case Place():
            return value.fact()
    return value
