"""Reads a register from XLSX: a sheet of focal points, and sheets named as the sections of the YAML form."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from typing import Any
from zlib import error as ZlibError

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from handlers.answer import Line
from handlers.register.faults import Place, RegisterFaults, at, reason
from handlers.register.read_csv import LONGEST_CELL, MOST_ROWS
from handlers.register.records import SECTIONS, Found, Record, section_of, to_column, to_columns, to_record

MOST_UNPACKED = 100 * 2**20
MOST_COLUMNS = 100
BROKEN = (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError, ZlibError)


def read_xlsx(data: bytes, section: str | None = None) -> Found:
    """The rows of every sheet that is named as a section; without such a sheet, the first one's as ``section``, as its
    columns say, or as focal points.

    Raises ``RegisterFaults`` where the file is no workbook, is too large, or holds formulas.
    """
    book = _opened(data)
    named = [(to_column(sheet.title), sheet) for sheet in book.worksheets]
    sheets: list[tuple[str | None, Any]] = [(name, sheet) for name, sheet in named if name in SECTIONS]
    return _join([_read_sheet(name, sheet) for name, sheet in sheets or [(section, book.worksheets[0])]])


def xlsx_table(data: bytes) -> list[tuple[Place, list[str]]]:
    """All rows of the first sheet, the header among them, each with its place. Raises ``RegisterFaults``."""
    rows, faults = _rows(_opened(data).worksheets[0])
    if faults:
        raise RegisterFaults(faults)
    return rows


def _opened(data: bytes) -> Any:
    _check_archive(data)
    try:
        return load_workbook(io.BytesIO(data), read_only=True, data_only=False)
    except BROKEN as error:
        raise RegisterFaults([reason("import-not-workbook", detail=str(error))]) from None


def _check_archive(data: bytes) -> None:
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except zipfile.BadZipFile:
        raise RegisterFaults([reason("import-workbook-broken")]) from None
    parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise RegisterFaults([reason("import-password")])
    if "xl/workbook.xml" not in {part.filename for part in parts}:
        raise RegisterFaults([reason("import-archive")])
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        raise RegisterFaults([reason("import-workbook-unpacks", most=MOST_UNPACKED // 2**20)])


def _join(found: list[Found]) -> Found:
    records = tuple(record for each in found for record in each.records)
    return Found(records, tuple(note for each in found for note in each.notes))


def _read_sheet(section: str | None, sheet: Any) -> Found:
    rows, faults = _rows(sheet)
    if faults:
        raise RegisterFaults(faults)
    if not rows:
        return Found(())
    section = section_of(rows[0][1], section)
    columns, notes = to_columns(section, rows[0][1], rows[0][0])
    records: list[Record] = [to_record(section, where, columns, row) for where, row in rows[1:]]
    return Found(tuple(records), tuple(notes))


def _rows(sheet: Any) -> tuple[list[tuple[Place, list[str]]], list[Line]]:
    rows: list[tuple[Place, list[str]]] = []
    faults: list[Line] = []
    for number, cells in _cells(sheet):
        where = Place(sheet=sheet.title, row=number)
        values = [_value(cell, where, faults) for cell in cells]
        if any(value.strip() for value in values):
            rows.append((where, values))
    return rows, faults


def _cells(sheet: Any) -> Iterator[tuple[int, Any]]:
    try:
        for number, cells in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1):
            if number > MOST_ROWS + 1:
                raise RegisterFaults([reason("import-sheet-rows", sheet=sheet.title, most=MOST_ROWS)])
            yield number, cells
    except BROKEN as error:
        raise RegisterFaults([reason("import-sheet-broken", sheet=sheet.title, detail=str(error))]) from None


def _value(cell: Any, where: Place, faults: list[Line]) -> str:
    if cell.data_type == "f":
        faults.append(at(where, reason("import-cell-formula", cell=cell.coordinate)))
        return ""
    if cell.data_type == "e":
        faults.append(at(where, reason("import-cell-error", cell=cell.coordinate, error=str(cell.value))))
        return ""
    text = _text(cell.value)
    if len(text) > LONGEST_CELL:
        faults.append(at(where, reason("import-cell-long", cell=cell.coordinate, most=LONGEST_CELL)))
    return text


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
