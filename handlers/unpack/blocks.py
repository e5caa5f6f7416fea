"""What a document is made of: lines, and tables of cells with lines in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from typing import Any

LONGEST_LINE = 20_000
# Behind these a paragraph needs no other sign before the next one.
ENDS = ".;:,،؛。；："


class Refused(Exception):
    """A document can't be read; the text is the key of the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of a document with its number, from 1; ``heading``: the title of a part."""

    number: int
    words: str
    heading: bool = False


@dataclass(slots=True)
class Cell:
    """What stands in one cell: how many columns it takes, and whether it is the rest of the one above."""

    paragraphs: list[Paragraph] = field(default_factory=list)
    span: int = 1
    goes_on: bool = False

    @property
    def words(self) -> str:
        """Its paragraphs in one line."""
        said = ""
        for words in (each.words for each in self.paragraphs if each.words):
            goes_on = not said or said[-1] in ENDS or words[0].islower() or words[0].isdigit()
            said = f"{said}{' ' if goes_on else '; '}{words}"
        return _parting().sub(" ", said).strip()


@dataclass(slots=True)
class Table:
    """The rows of a table in their order."""

    rows: list[list[Cell]] = field(default_factory=list)

    @property
    def paragraphs(self) -> Iterator[Paragraph]:
        return (each for row in self.rows for cell in row for each in cell.paragraphs)


Block = Paragraph | Table


def to_plain(block: Block) -> Any:
    """A block as JSON has it; ``to_block`` makes it one again."""
    if isinstance(block, Paragraph):
        return [block.number, block.words, block.heading]
    return {"rows": [[_plain(cell) for cell in row] for row in block.rows]}


def to_block(plain: Any) -> Block:
    """The block that was made plain."""
    if isinstance(plain, list):
        return Paragraph(*plain)
    return Table([[_cell(*each) for each in row] for row in plain["rows"]])


def _plain(cell: Cell) -> Any:
    return [[to_plain(each) for each in cell.paragraphs], cell.span, cell.goes_on]


def _cell(lines: list[list[Any]], span: int, goes_on: bool) -> Cell:
    return Cell([Paragraph(*each) for each in lines], span, goes_on)


@cache
def _parting() -> re.Pattern[str]:
    # What parts cells where tables are typed is none of this one's.
    return re.compile(r"[\s|｜]+")
