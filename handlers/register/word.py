"""The register as a Word document: a heading and a table for each section, out and in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt
from docx.table import Table

from handlers.register.faults import Place, RegisterFaults, at, reason
from handlers.register.read_csv import LONGEST_CELL
from handlers.register.records import (
    COLUMNS,
    SECTIONS,
    Found,
    Record,
    guard,
    section_of,
    to_column,
    to_columns,
    to_record,
)
from handlers.register.write import to_cell
from handlers.unpack.sheet import MOST_ROWS, Odd, Sheet

SMALL = 7


def write_docx(path: Path, sections: Mapping[str, Sequence[dict[str, Any]]]) -> int:
    """A heading and a table for each section that holds something, the focal points first, on pages that lie."""
    document = Document()
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(42), Cm(29.7)
    page.left_margin = page.right_margin = Cm(1)
    document.styles["Normal"].font.size = Pt(SMALL)
    ordered = sorted(sections, key=lambda name: name != "focal_points")
    for name in [each for each in ordered if sections[each] or each == "focal_points"]:
        told = {column for entry in sections[name] for column in entry}
        used = [column for column in COLUMNS[name] if column in told or column in ("topic", "person")]
        document.add_heading(name, level=1)
        rows = [[guard(to_cell(entry.get(column))) for column in used] for entry in sections[name]]
        put_rows(document.add_table(len(rows) + 1, len(used), "Table Grid"), [used, *rows])
    document.save(str(path))
    return sum(map(len, sections.values()))


def read_docx(tables: Sequence[Sheet], section: str | None = None) -> Found:
    """The rows of every table, each below a heading that names its section; without one, as ``section``, as its columns
    say, or as focal points.

    Raises ``RegisterFaults`` where the document holds no table, or a table is too large.
    """
    found, known = list[Found](), section
    for number, table in enumerate(_any(tables), start=1):
        named = [name for name in map(to_column, table.title.splitlines()) if name in SECTIONS]
        known = named[-1] if named else known
        if table.rows:
            found.append(_read(known, number, table))
    records = tuple(record for each in found for record in each.records)
    return Found(records, tuple(note for each in found for note in each.notes))


def docx_table(tables: Sequence[Sheet]) -> list[tuple[Place, list[str]]]:
    """The rows of the first table, each with its place. Raises ``RegisterFaults``."""
    first = _any(tables)[0]
    if first.too_long or any(len(cell) > LONGEST_CELL for _, row in first.rows for cell in _said(row)):
        raise RegisterFaults([reason("import-table-size", rows=MOST_ROWS, most=LONGEST_CELL)])
    return [(Place(row=number), _said(row)) for number, row in first.rows]


def _any(tables: Sequence[Sheet]) -> Sequence[Sheet]:
    if not tables:
        raise RegisterFaults([reason("import-no-table")])
    return tables


def _said(row: Sequence[str | Odd]) -> list[str]:
    # In a document nothing is a formula.
    return [cell for cell in row if isinstance(cell, str)]


def put_rows(table: Table, rows: Sequence[Sequence[str]]) -> None:
    """Fills a table that has as many rows and columns."""
    # By the elements themselves: to ask a table for its cells one by one grows with the square of its size.
    for row, values in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.paragraphs[0].add_run(value)


def _read(section: str | None, number: int, table: Sheet) -> Found:
    rows = [_said(row) for _, row in table.rows]
    if table.too_long:
        raise RegisterFaults([reason("import-table-rows", table=str(number), most=MOST_ROWS)])
    if any(len(cell) > LONGEST_CELL for row in rows for cell in row):
        raise RegisterFaults([at(Place(table=number), reason("import-table-cell", most=LONGEST_CELL))])
    section = section_of(rows[0], section)
    columns, notes = to_columns(section, rows[0], Place(table=number))
    records: list[Record] = [
        to_record(section, Place(table=number, row=line), columns, row)
        for line, row in enumerate(rows[1:], start=2)
        if any(cell.strip() for cell in row)
    ]
    return Found(tuple(records), tuple(notes))
