"""Reads a register from XLSX: a sheet of focal points, and sheets named as the sections of the YAML form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from openpyxl.utils import get_column_letter

from handlers.answer import Line
from handlers.register.archives import not_read
from handlers.register.faults import Place, RegisterFaults, at, reason, to_line
from handlers.register.read_csv import LONGEST_CELL
from handlers.register.records import SECTIONS, Found, Record, section_of, to_column, to_columns, to_record
from handlers.unpack.sheet import MOST_ROWS, Odd, Sheet


def read_xlsx(sheets: Sequence[Sheet], section: str | None = None) -> Found:
    """The rows of every sheet that is named as a section; without such a sheet, of every one that has the columns of
    ``section``, of those that its columns say, or of focal points. Of any other that holds something it is told that it
    is left out.

    Raises ``RegisterFaults`` where a sheet is too large, or holds formulas.
    """
    named = [(to_column(sheet.title), sheet) for sheet in sheets]
    wanted: list[tuple[str | None, Sheet]] = [(name, sheet) for name, sheet in named if name in SECTIONS]
    wanted = wanted or [(section, each) for each in sheets if _is_list(each, section)] or [(section, _first(sheets))]
    read = [sheet for _, sheet in wanted]
    others = [each for each in sheets if each.rows and all(each is not other for other in read)]
    left = tuple(to_line(reason("import-sheet-left-out", sheet=each.title)) for each in others)
    return _join([*(_read_sheet(name, sheet) for name, sheet in wanted), Found((), left)])


def _is_list(sheet: Sheet, section: str | None) -> bool:
    """Whether the columns of a sheet are those of a list."""
    header = [each if isinstance(each, str) else "" for _, cells in sheet.rows[:1] for each in cells]
    try:
        known, _ = to_columns(section_of(header, section), header, Place(sheet=sheet.title))
    except RegisterFaults:
        return False
    return any(known)


def xlsx_table(sheets: Sequence[Sheet]) -> list[tuple[Place, list[str]]]:
    """All rows of the first sheet, the header among them, each with its place. Raises ``RegisterFaults``."""
    return _rows(_first(sheets))


def _first(sheets: Sequence[Sheet]) -> Sheet:
    if not sheets:
        raise not_read("sheets")
    return sheets[0]


def _join(found: list[Found]) -> Found:
    records = tuple(record for each in found for record in each.records)
    return Found(records, tuple(note for each in found for note in each.notes))


def _read_sheet(section: str | None, sheet: Sheet) -> Found:
    rows = _rows(sheet)
    if not rows:
        return Found(())
    section = section_of(rows[0][1], section)
    columns, notes = to_columns(section, rows[0][1], rows[0][0])
    records: list[Record] = [to_record(section, where, columns, row) for where, row in rows[1:]]
    return Found(tuple(records), tuple(notes))


def _rows(sheet: Sheet) -> list[tuple[Place, list[str]]]:
    if sheet.too_long:
        raise RegisterFaults([reason("import-sheet-rows", sheet=sheet.title, most=MOST_ROWS)])
    rows: list[tuple[Place, list[str]]] = []
    faults: list[Line] = []
    for number, cells in sheet.rows:
        where = Place(sheet=sheet.title, row=number)
        rows.append((where, _values(number, cells, where, faults)))
    if faults:
        raise RegisterFaults(faults)
    return rows


def _values(number: int, cells: Iterable[str | Odd], where: Place, faults: list[Line]) -> list[str]:
    values = []
    for column, cell in enumerate(cells, start=1):
        named = f"{get_column_letter(column)}{number}"
        if isinstance(cell, Odd):
            key = "import-cell-error" if cell.error else "import-cell-formula"
            faults.append(at(where, reason(key, cell=named, **({"error": cell.error} if cell.error else {}))))
        elif len(cell) > LONGEST_CELL:
            faults.append(at(where, reason("import-cell-long", cell=named, most=LONGEST_CELL)))
        values.append("" if isinstance(cell, Odd) else cell)
    return values
