"""Workbooks that hold a list, sheet by sheet, read as what they are to a stranger: what stands in a cell is told as it
would be typed, and a formula or an error as that, for whoever reads the list to refuse."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, BinaryIO

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from handlers.unpack.archives import check_parts
from handlers.unpack.blocks import Refused
from handlers.unpack.names import SHEETS
from handlers.unpack.serve import serve

# Without the line of headings.
MOST_ROWS, MOST_COLUMNS = 50_000, 100
MOST_UNPACKED = 100 * 2**20
BROKEN = (InvalidFileException, zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, OSError, SyntaxError)


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


def sheets_of(stream: BinaryIO) -> Iterator[Sheet]:
    """Every sheet in its order. Raises ``Refused`` for any other file."""
    try:
        with zipfile.ZipFile(stream) as archive:
            if SHEETS not in archive.namelist():
                raise Refused("minutes-no-table")
            check_parts(archive, MOST_UNPACKED)
        for sheet in load_workbook(stream, read_only=True, data_only=False).worksheets:
            yield _read(sheet)
    except BROKEN:
        raise Refused("minutes-broken") from None


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


def _read(sheet: Any) -> Sheet:
    found = Sheet(sheet.title)
    for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1):
        if number > MOST_ROWS + 1:
            found.too_long = True
            break
        values = [_value(cell) for cell in cells]
        if any(isinstance(value, Odd) or value.strip() for value in values):
            found.rows.append((number, values))
    return found


def _value(cell: Any) -> str | Odd:
    if cell.data_type == "f":
        return Odd()
    return Odd(str(cell.value)) if cell.data_type == "e" else _text(cell.value)


def _text(value: Any) -> str:
    """A cell's value as it would be typed: days and times in ISO form, whole numbers without a fraction."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            whole_day = value.time() == time()
            return value.date().isoformat() if whole_day else value.isoformat(timespec="minutes")
        case date() | time():
            return value.isoformat()
        case float() if value.is_integer():
            return str(int(value))
    return str(value)


if __name__ == "__main__":
    serve(sheets_of, to_plain)
