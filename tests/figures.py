"""What a case of the long runs has to show: lost, twice, early, how late, and the seed; one line each, in one form."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

import pytest

NAME = "figures"


class Tell(Protocol):
    """Tells a case's figures. ``late``: seconds from when each was due until it came; ``seed``: what chance began
    with, or nothing where none was in play; nothing too for what a case does not count; ``more`` is said behind."""

    def __call__(
        self,
        case: str,
        *,
        lost: int | None,
        twice: int | None,
        early: int | None = 0,
        late: Sequence[float] = (),
        seed: int | None = None,
        **more: object,
    ) -> None: ...


def line_of(
    case: str,
    *,
    lost: int | None,
    twice: int | None,
    early: int | None = 0,
    late: Sequence[float] = (),
    seed: int | None = None,
    **more: Any,
) -> str:
    slowest = f"{late_p99(late):.2f}s" if late else None
    given = {"lost": lost, "twice": twice, "early": early, "late_p99": slowest, **more, "seed": seed}
    return " ".join([case, *(f"{name}={'-' if value is None else value}" for name, value in given.items())])


def late_p99(late: Sequence[float]) -> float:
    """The time within which 99 of 100 came."""
    return statistics.quantiles(late, n=100, method="inclusive")[98] if len(late) > 1 else max(late, default=0.0)


def lines_in(report: pytest.TestReport) -> Iterator[str]:
    """What a test has told, whichever process it ran in."""
    yield from (str(told) for name, told in report.user_properties if name == NAME)


class Scorecard:
    """Prints each line as its test ends, so that what was seen is kept should the run be stopped; and, where the long
    tests ran, all of them once more in order at the end."""

    def __init__(self, config: pytest.Config) -> None:
        self._config, self._lines = config, list[str]()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        terminal: Any = self._config.pluginmanager.getplugin("terminalreporter")
        for line in lines_in(report) if report.when == "call" else ():
            self._lines.append(line)
            terminal.ensure_newline()
            terminal.write_line(line)

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        if self._lines and self._config.getoption("markexpr") == "sweep":
            terminalreporter.section("scorecard")
            for line in sorted(self._lines):
                terminalreporter.write_line(line)
