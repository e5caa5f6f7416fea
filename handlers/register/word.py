"""The register as a Word document: a heading and a table for each section, out and in."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table

from handlers.register.faults import Place, RegisterFaults, at, reason
from handlers.register.read_csv import LONGEST_CELL, MOST_ROWS
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

MOST_UNPACKED = 100 * 2**20
ZIP, PART = b"PK\x03\x04", "word/document.xml"
BROKEN = (zipfile.BadZipFile, KeyError, ValueError, TypeError, OSError, SyntaxError)
SMALL = 7
# What stands in one line of a table that has two, in Word's own words.
LINE_BREAK, TEXT, TAB = qn("w:br"), qn("w:t"), qn("w:tab")


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


def is_docx(data: bytes) -> bool:
    """Whether an archive is a Word document. Nothing of it is unpacked."""
    try:
        return PART in zipfile.ZipFile(io.BytesIO(data)).namelist()
    except zipfile.BadZipFile:
        return False


def read_docx(data: bytes, section: str | None = None) -> Found:
    """The rows of every table, each below a heading that names its section; without one, as ``section``, as its columns
    say, or as focal points.

    Raises ``RegisterFaults`` where the file can't be read, is too large, or holds no table.
    """
    tables = _opened(data)
    found = [_read(name or section, number, rows) for number, (name, rows) in enumerate(tables, start=1) if rows]
    records = tuple(record for each in found for record in each.records)
    return Found(records, tuple(note for each in found for note in each.notes))


def docx_table(data: bytes) -> list[tuple[Place, list[str]]]:
    """The rows of the first table, each with its place. Raises ``RegisterFaults``."""
    rows = _opened(data)[0][1]
    if len(rows) > MOST_ROWS + 1 or any(len(cell) > LONGEST_CELL for row in rows for cell in row):
        raise RegisterFaults([reason("import-table-size", rows=MOST_ROWS, most=LONGEST_CELL)])
    return [(Place(row=number), row) for number, row in enumerate(rows, start=1)]


def _opened(data: bytes) -> list[tuple[str, list[list[str]]]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > MOST_UNPACKED:
            raise RegisterFaults([reason("import-document-unpacks", most=MOST_UNPACKED // 2**20)])
    try:
        tables = list(_tables(Document(io.BytesIO(data))))
    except BROKEN as error:
        raise RegisterFaults([reason("import-not-document", detail=str(error))]) from None
    if not tables:
        raise RegisterFaults([reason("import-no-table")])
    return tables


def put_rows(table: Table, rows: Sequence[Sequence[str]]) -> None:
    """Fills a table that has as many rows and columns."""
    # By the elements themselves: to ask a table for its cells one by one grows with the square of its size.
    for row, values in zip(table.rows, rows, strict=True):
        for cell, value in zip(row.cells, values, strict=True):
            cell.paragraphs[0].add_run(value)


def _tables(document: Any) -> Iterator[tuple[str, list[list[str]]]]:
    section = ""
    for block in document.iter_inner_content():
        if isinstance(block, Table):
            yield section, [[_text(cell) for cell in row.tc_lst] for row in block._tbl.tr_lst]
        elif to_column(block.text) in SECTIONS:
            section = to_column(block.text)


def _text(cell: Any) -> str:
    """A cell's words: its paragraphs, and lines within one, on lines of their own."""
    return "\n".join("".join(map(_piece, paragraph.iter(TEXT, LINE_BREAK, TAB))) for paragraph in cell.p_lst)


def _piece(element: Any) -> str:
    if element.tag == LINE_BREAK:
        return "\n"
    return "\t" if element.tag == TAB else element.text or ""


def _read(section: str | None, number: int, rows: Sequence[Sequence[str]]) -> Found:
    if len(rows) > MOST_ROWS + 1:
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
