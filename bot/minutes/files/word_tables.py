"""Tables of Word documents and workbooks: rows of actions as lines, cells that reach over several rows or columns
filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.minutes.files.types import Spoken
from bot.understand.fields.bare_rows import FEWEST, row_of
from bot.understand.fields.tables import rows_told
from handlers.unpack.blocks import LONGEST_LINE, Cell, Table

# What stands where a cell is empty, so that each row has as many cells.
EMPTY = "—"


def rows_in(table: Table) -> list[Spoken]:
    """What the rows of a table of actions say, with the titles between them; nothing where it is none."""
    below: list[tuple[int, str]] = []
    titles: list[Spoken] = []
    for number, cells, row in _filled(table):
        if len(row) == 1 and cells[1:]:
            titles.append(Spoken(row[0].words, number, heading=True))
        else:
            below.append((number, " | ".join(cells)[:LONGEST_LINE]))
    lines = [line for _, line in below]
    rows = ((at, row) for at, _, row in rows_told(lines) if row is not None)
    told = [Spoken(lines[at], below[at][0], row=row, done=not row) for at, row in rows]
    found = told or _bare(below)
    return sorted([*titles, *found], key=lambda each: each.position) if found else []


def _bare(below: Sequence[tuple[int, str]]) -> list[Spoken]:
    """The rows of a table without headings; nothing where these are no actions."""
    every = ((number, line, row_of(line)) for number, line in below)
    found = [Spoken(line, number, done=not row) for number, line, row in every if row is not None]
    return found if len(found) >= FEWEST else []


def _filled(table: Table) -> Iterator[tuple[int, list[str], Sequence[Cell]]]:
    """Each row with the number of its first paragraph, and a text for each of its columns."""
    above: list[str] = []
    for row in table.rows:
        cells: list[str] = []
        for cell in row:
            at = len(cells)
            words = above[at] if cell.goes_on and at < len(above) else cell.words
            cells += [words or EMPTY, *[EMPTY] * (cell.span - 1)]
        number = next((each.number for cell in row for each in cell.paragraphs), 0)
        yield number, cells, row
        above = cells
