"""A sheet of a list as it was read; what reads one stands apart, since it loads much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

# Without the line of headings.
MOST_ROWS = 50_000


@dataclass(frozen=True, slots=True)
class Odd:
    """What a cell holds that is no value: an error as the program shows it, or a formula where that is empty."""

    error: str = ""


@dataclass(slots=True)
class Sheet:
    """The rows in which anything stands, by their number. No more than one row above ``MOST_ROWS`` and the headings is
    read."""

    title: str
    rows: list[tuple[int, list[str | Odd]]] = field(default_factory=list)
    too_long: bool = False


def to_plain(sheet: Sheet) -> Any:
    """A sheet as JSON has it; ``to_sheet`` makes it one again."""
    rows = [[number, [_plain(each) for each in cells]] for number, cells in sheet.rows]
    return [sheet.title, rows, sheet.too_long]


def to_sheet(plain: Sequence[Any]) -> Sheet:
    """The sheet that was made plain."""
    title, rows, too_long = plain
    read = [(number, [Odd(*each) if isinstance(each, list) else each for each in cells]) for number, cells in rows]
    return Sheet(title, read, too_long)


def _plain(cell: str | Odd) -> Any:
    return [cell.error] if isinstance(cell, Odd) else cell
