"""Takes register files in, as the command line does: read, compare, apply."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import Workbook
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.cli.faults import in_english
from handlers.register.apply import apply
from handlers.register.difference import Difference, difference
from handlers.register.faults import RegisterFaults
from handlers.register.read import read_register
from handlers.register.word import put_rows
from handlers.unpack.names import SHEETS, TEXT
from storage.audit import columns
from storage.tables.all import METADATA
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Import
from storage.tables.row import Row

HEADER = "topic,body,role,person,email,since,until\n"
# What counts changes and tells of them, not the register itself.
TRAIL = ("imports", "audit", "settings")


def csv_file(folder: Path, rows: str, header: str = HEADER, name: str = "list.csv") -> Path:
    path = folder / name
    path.write_text(header + rows, encoding="utf-8")
    return path


def yaml_file(folder: Path, text: str, name: str = "list.yaml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def xlsx_file(folder: Path, sheets: Mapping[str, Sequence[Sequence[Any]]], name: str = "list.xlsx") -> Path:
    book = Workbook()
    book.remove(book.worksheets[0])
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    book.save(folder / name)
    return folder / name


def docx_file(folder: Path, parts: Sequence[str | Sequence[Sequence[str]]], name: str = "list.docx") -> Path:
    """Paragraphs and tables in their order."""
    document = Document()
    for part in parts:
        if isinstance(part, str):
            document.add_paragraph(part)
        else:
            put_rows(document.add_table(len(part), len(part[0])), part)
    document.save(str(folder / name))
    return folder / name


def bomb(known_by: str = SHEETS) -> bytes:
    """A workbook, or what is known by another part, of a few kilobytes that grows a thousandfold."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(known_by, "<workbook/>")
        file.writestr("filler.xml", b"\0" * 4 * 2**20)
    return made.getvalue()


def deep_document(folder: Path) -> bytes:
    """A document whose elements stand in one another beyond what any reader bears."""
    whole, made = docx_file(folder, ["minutes"]), BytesIO()
    with zipfile.ZipFile(whole) as source, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for part in source.namelist():
            file.writestr(part, "<a>" * 60_000 + "</a>" * 60_000 if part == TEXT else source.read(part))
    return made.getvalue()


def compare(session: Session, path: Path, now: datetime) -> Difference:
    return difference(session, read_register(path), now.date())


def take_in(session: Session, path: Path, now: datetime) -> Import | None:
    return apply(session, compare(session, path, now), None, now)


@contextmanager
def refused(pattern: str) -> Iterator[None]:
    """Within, something is refused, with a sentence like this on the command line."""
    with pytest.raises(RegisterFaults) as found:
        yield
    told = "\n".join(in_english(found.value.faults))
    assert re.search(pattern, told), told


def faults_of(session: Session, path: Path, now: datetime) -> str:
    """Every fault of a file, a line each."""
    try:
        compare(session, path, now)
    except RegisterFaults as found:
        return "\n".join(in_english(found.faults))
    return ""


def held(session: Session, topic: str, body: str | None = None, role: str = "focal_point") -> list[Any]:
    """Who holds a role, in the order of rows: name, since, until."""
    query = select(Person.name, FocalPoint.since, FocalPoint.until).join(Person, Person.id == FocalPoint.person_id)
    query = query.where(FocalPoint.topic_id == topic, FocalPoint.role_id == role)
    query = query.where(FocalPoint.body_id == body) if body else query
    return [tuple(row) for row in session.execute(query.order_by(FocalPoint.id))]


def content(session: Session) -> dict[str, list[Any]]:
    """Everything that is kept, versions left out, by table."""
    session.expire_all()
    found: dict[str, list[Any]] = {}
    for mapper in Row.registry.mappers:
        kind: Any = mapper.class_
        if kind.__tablename__ in TRAIL:
            continue
        rows = [columns(row) for row in session.scalars(select(kind))]
        found[kind.__tablename__] = sorted((_without_version(row) for row in rows), key=str)
    assert found.keys() | set(TRAIL) == METADATA.tables.keys()
    return found


def _without_version(row: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != "version"}


def day(text: str) -> date:
    return date.fromisoformat(text)
