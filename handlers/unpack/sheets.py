"""Workbooks that hold a list, sheet by sheet, read as what they are to a stranger: what stands in a cell is told as it
would be typed, and a formula or an error as that, for whoever reads the list to refuse."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any, BinaryIO

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from handlers.unpack.archives import check_parts
from handlers.unpack.blocks import Refused
from handlers.unpack.names import SHEETS
from handlers.unpack.serve import serve
from handlers.unpack.sheet import MOST_ROWS, Odd, Sheet, to_plain

MOST_COLUMNS = 100
MOST_UNPACKED = 100 * 2**20
BROKEN = (InvalidFileException, zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, OSError, SyntaxError)


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
