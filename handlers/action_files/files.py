"""Files of the action register: CSV, XLSX and DOCX, out and in. No cell is ever a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt
from openpyxl import Workbook
from sqlalchemy.orm import Session

from handlers.action_files.cells import Cells
from handlers.action_files.rows import COLUMNS, HEADS, Told, list_actions, to_cells, to_column
from handlers.register.archives import archive_of, sheets_in
from handlers.register.faults import Place, RegisterFaults, at, reason
from handlers.register.read_csv import csv_table
from handlers.register.read_xlsx import xlsx_table
from handlers.register.records import guard, unguard
from handlers.register.word import docx_table, put_rows
from handlers.unpack.sheet import Sheet

MOST_BYTES = 10 * 2**20
SMALL = 8
Rows = Sequence[Sequence[str]]
NAME = "actions"
Table = Sequence[tuple[Place, list[str]]]
Sheets = Sequence[Sheet] | None


def export_actions(session: Session, path: Path, zone: str) -> int:
    """Writes the file, in place of one that is there, and returns how many actions it holds."""
    writer = WRITERS.get(path.suffix.casefold())
    if writer is None:
        raise RegisterFaults([reason("import-actions-kinds")]).of_file(path.name)
    cells = Cells(session, zone)
    found = [to_cells(cells, item) for item in list_actions(session)]
    heads = [HEADS.get(name, name) for name in COLUMNS]
    try:
        writer(path, [heads, *([guard(row[name]) for name in COLUMNS] for row in found)], NAME)
    except OSError as error:
        raise RegisterFaults([reason("import-in-file", file=str(path), fault=error.strerror or str(error))]) from None
    return len(found)


def read_actions(path: Path) -> tuple[Sequence[Told], str]:
    """The rows of a file, and a digest of it. Raises ``RegisterFaults`` where it is no such table."""
    return to_actions(path.name, read_file(path))


def to_actions(name: str, data: bytes, sheets: Sheets = None) -> tuple[Sequence[Told], str]:
    """As ``read_actions``, of what was sent under this name; ``sheets`` of an archive that was taken apart already."""
    table, digest = to_table(name, data, sheets)
    try:
        return _told(table), digest
    except RegisterFaults as found:
        raise found.of_file(name) from None


def read_file(path: Path) -> bytes:
    """What a file holds. Raises ``RegisterFaults``."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise RegisterFaults([reason("import-in-file", file=str(path), fault=error.strerror or str(error))]) from None


def to_table(name: str, data: bytes, sheets: Sheets = None) -> tuple[Table, str]:
    """The lines of the table that a file of this name holds, each with its place, and a digest of the file; ``sheets``
    as of ``to_actions``."""
    if len(data) > MOST_BYTES:
        raise RegisterFaults([reason("import-file-large", most=MOST_BYTES // 2**20)]).of_file(name)
    try:
        return _table(Path(name), data, sheets), sha256(data).hexdigest()
    except RegisterFaults as found:
        raise found.of_file(name) from None


def _table(path: Path, data: bytes, sheets: Sheets) -> Table:
    if kind := archive_of(data):
        return (docx_table if kind == "lists" else xlsx_table)(sheets_in(data, kind, sheets))
    if path.suffix.casefold() in (".csv", ".tsv", ".txt"):
        return csv_table(data)
    raise RegisterFaults([reason("import-actions-file")])


def _told(table: Table) -> Sequence[Told]:
    if not table:
        raise RegisterFaults([reason("import-empty")])
    where, headers = table[0]
    columns = [to_column(each) for each in headers]
    twice = sorted({each for each in columns if each and columns.count(each) > 1})
    unknown = [head for head, each in zip(headers, columns, strict=True) if head.strip() and each not in COLUMNS]
    faults = [at(where, reason("import-column-twice", column=each)) for each in twice]
    known = ", ".join(COLUMNS)
    faults += [at(where, reason("import-columns-are", column=each, columns=known)) for each in unknown]
    faults += [] if "action" in columns else [at(where, reason("import-no-column", column="action"))]
    if faults:
        raise RegisterFaults(faults)
    return [
        Told(place, {name: unguard(value).strip() for name, value in zip(columns, row, strict=False) if name})
        for place, row in table[1:]
        if any(value.strip() for value in row)
    ]


def _write_csv(path: Path, rows: Rows, _name: str) -> None:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    # With the mark by which spreadsheet programs see that it is UTF-8.
    path.write_text(out.getvalue(), encoding="utf-8-sig", newline="")


def _write_xlsx(path: Path, rows: Rows, name: str) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet(name)
    for row in rows:
        sheet.append(row)
    book.save(path)


def _write_docx(path: Path, rows: Rows, name: str) -> None:
    document = Document()
    page = document.sections[0]
    page.orientation, page.page_width, page.page_height = WD_ORIENT.LANDSCAPE, Cm(42), Cm(29.7)
    page.left_margin = page.right_margin = Cm(1)
    document.styles["Normal"].font.size = Pt(SMALL)
    document.add_heading(name, level=1)
    put_rows(document.add_table(len(rows), len(rows[0]), "Table Grid"), rows)
    document.save(str(path))


WRITERS: Mapping[str, Callable[[Path, Rows, str], None]] = MappingProxyType(
    {".csv": _write_csv, ".xlsx": _write_xlsx, ".docx": _write_docx}
)
