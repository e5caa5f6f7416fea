"""Workbooks with tables of actions, read as what they are to a stranger: within limits, without formulas or links."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import BinaryIO

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from handlers.unpack.archives import check_parts
from handlers.unpack.blocks import Cell, Paragraph, Refused, Table, to_plain
from handlers.unpack.serve import serve

# What a table of actions has at most; more sheets than so are no minutes.
MOST_ROWS, MOST_COLUMNS, MOST_SHEETS = 5_000, 20, 20
BROKEN = (InvalidFileException, zipfile.BadZipFile, zlib.error, KeyError, ValueError, TypeError, OSError, SyntaxError)


def tables_of(stream: BinaryIO) -> Iterator[Table]:
    """The table of each sheet that is shown, its lines numbered by their row from the first sheet on. Raises
    ``Refused`` for any other file."""
    try:
        with zipfile.ZipFile(stream) as archive:
            check_parts(archive)
        yield from _tables(stream)
    except BROKEN:
        raise Refused("minutes-broken") from None


def _tables(stream: BinaryIO) -> Iterator[Table]:
    book = load_workbook(stream, read_only=True, data_only=True)
    number = 0
    for sheet in book.worksheets[:MOST_SHEETS]:
        table = Table()
        for row in sheet.iter_rows(max_row=MOST_ROWS, max_col=MOST_COLUMNS, values_only=True):
            number += 1
            cells = [_said(value) for value in row]
            if any(cells):
                table.rows.append([Cell([Paragraph(number, words)]) for words in cells])
        if sheet.sheet_state == "visible":
            yield _narrow(table)


def _narrow(table: Table) -> Table:
    """The table without the columns in which nothing stands at all: those behind it."""
    width = max((at for row in table.rows for at, cell in enumerate(row, 1) if cell.words), default=0)
    return Table([row[:width] for row in table.rows])


def _said(value: object) -> str:
    """What a cell shows; a day by the calendar, so that no language is needed to read it."""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(str(value).split()) if value is not None else ""


if __name__ == "__main__":
    serve(tables_of, to_plain)
