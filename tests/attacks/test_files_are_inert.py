"""Files for spreadsheets, calendars and programs: whatever people wrote stands in them as text, and comes back."""

from __future__ import annotations

import csv
import html
import json
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest
from icalendar import Calendar
from sqlalchemy.orm import Session

from bot.doors.web.calendar import meeting_of, to_calendar
from bot.doors.web.public import to_csv
from bot.doors.web.public_rows import MeetingOut
from handlers.action_files.files import export_actions, read_actions
from handlers.register.export import export_register, to_sections
from handlers.versions.files import export_versions, read_versions
from storage.database import Database
from tests.asking import ZONE
from tests.figures import Tell
from tests.handlers.group import BDT, make_group
from tests.handlers.register.test_register_export import fresh
from tests.registers import compare, take_in, yaml_file

STARTS = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "'", "'=", '"=', ";=", "\t=", "\r=", "\n=", " =")
ACTS = ("1+1", 'HYPERLINK("http://example.org")', "cmd|'/C calc'!A0", 'DDE("cmd";"/C calc";"x")', "SUM(A1:A2)")
WRITTEN = tuple(start + act for start in STARTS for act in ACTS)
ACTIVE = re.compile(r"[\s\x00-\x1f]*[=+\-@]")
# What ends a line for one reader of calendars or another, and what would begin a property behind it.
ENDS = ("\r\n", "\r", "\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029", "\r\n ", "\\n", "\x00\r\n", "\\", '"\r\n')
BEHIND = ("ATTACH:http://example.org", "END:VEVENT", "BEGIN:VALARM", "DTSTART:19700101", "URL;X=1:file:///etc/passwd")
PROPERTIES: Mapping[str, int] = MappingProxyType({
    "BEGIN": 2, "PRODID": 1, "VERSION": 1, "UID": 1, "SUMMARY": 1, "DTSTAMP": 1, "DTSTART": 1, "DTEND": 1,
    "LOCATION": 1, "STATUS": 1, "END": 2,
})  # fmt: skip


def is_active(cell: str) -> bool:
    """Whether a spreadsheet may reckon with it: also behind blanks, and in the wide letters that some read so."""
    return bool(ACTIVE.match(unicodedata.normalize("NFKC", cell)))


def cells_of(path: Path) -> Iterator[str]:
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            yield from (cell for row in csv.reader(file) for cell in row)
        return
    with zipfile.ZipFile(path) as book:
        names = book.namelist()
        sheets = [book.read(name).decode() for name in names if name.startswith("xl/worksheets/")]
    # No formula, no link to another file, nothing that another program runs.
    assert not [each for each in sheets if re.search(r"<f[ >/]|<ddeLink|<hyperlink", each)]
    assert not [name for name in names if "externalLink" in name or "vbaProject" in name]
    yield from (html.unescape(text) for sheet in sheets for text in re.findall(r"<t[^>]*>([^<]*)</t>", sheet))


def register(folder: Path) -> Path:
    """A register in which each name, alias and word about something is one of these."""
    topics = [
        {"id": f"t{at}", "names": {"en": f"{text} {at}"}, "about": {"en": f"{text}{at}"}, "aliases": {"en": [text]}}
        for at, text in enumerate(WRITTEN)
    ]
    people = [{"name": f"{text} {at}", "email": f"p{at}@example.org"} for at, text in enumerate(WRITTEN)]
    named = [
        {"topic": f"t{at}", "body": "bdt", "person": f"p{at}@example.org", "source": text, "reference": text}
        for at, text in enumerate(WRITTEN)
    ]
    return yaml_file(folder, json.dumps({"topics": topics, "people": people, "focal_points": named}))


@pytest.mark.parametrize("form", [".csv", ".xlsx"])
def test_the_register_holds_no_cell_that_acts(
    filled: Database, tmp_path: Path, now: datetime, form: str, tell: Tell
) -> None:
    path = tmp_path / f"out{form}"
    with filled.writing() as session:
        take_in(session, register(tmp_path), now)
        export_register(session, path)
        before, again = _held(session), compare(session, path, now).changes
    other = fresh(tmp_path, now)
    with other.writing() as session:
        take_in(session, path, now)
        lost = _held(session) ^ before
    other.close()
    _count(tell, f"register {form}", path, [*again, *lost])


def _held(session: Session) -> set[str]:
    """The whole register, an entry each."""
    sections = to_sections(session)
    return {f"{name} {json.dumps(each, default=str)}" for name, entries in sections.items() for each in entries}


@pytest.mark.parametrize("form", [".csv", ".xlsx"])
def test_actions_and_texts_for_translators_hold_no_cell_that_acts(
    filled: Database, tmp_path: Path, now: datetime, form: str, tell: Tell
) -> None:
    actions, texts = tmp_path / f"a{form}", tmp_path / f"t{form}"
    with filled.writing() as session:
        said = _actions(session, now)
        export_actions(session, actions, ZONE)
        export_versions(session, texts, now.year, "fr")
    for path, rows, column in (
        (actions, read_actions(actions)[0], "action"),
        (texts, read_versions(texts)[0], "original text"),
    ):
        back = [row.cells[column] for row in rows]
        _count(tell, f"{path.stem} {form}", path, [one for one, other in zip(said, back, strict=True) if one != other])


def _actions(session: Session, now: datetime) -> list[str]:
    group = make_group(session, now)
    for text in WRITTEN:
        group.item(group.records(text=text, responsible=(BDT,))).audience = "outsiders"
    session.flush()
    return [text.replace("\r", "").strip() for text in WRITTEN]


def _count(tell: Tell, what: str, path: Path, lost: list[Any]) -> None:
    cells = list(cells_of(path))
    active = [each for each in cells if is_active(each)]
    tell(f"S7 {what}", lost=len(lost), twice=None, early=None, cells=len(cells), active=len(active))
    assert len(cells) > len(WRITTEN)
    assert (active, lost) == ([], [])


def test_what_programs_are_given_as_a_table_holds_no_cell_that_acts(tell: Tell, tmp_path: Path) -> None:
    lines = [(f"t{at}", text, text) for at, text in enumerate(WRITTEN)]
    (tmp_path / "out.csv").write_text(to_csv([("id", "name", "bodies"), *lines]), encoding="utf-8", newline="")
    _count(tell, "public .csv", tmp_path / "out.csv", [])


def test_no_name_puts_anything_into_a_calendar(now: datetime, tell: Tell) -> None:
    """Read by lines as the standard has them, and as the most lenient reader would end them."""
    hostile = [f"Geneva{end}{behind}" for end in ENDS for behind in BEHIND]
    injected, lost = list[str](), list[str]()
    for text in hostile:
        made = to_calendar([meeting_of(_meeting(text), now)])
        injected += [text] if _properties(made) != PROPERTIES or _loose(made) != PROPERTIES else []
        [event] = Calendar.from_ical(made).walk("VEVENT")
        kept = " ".join(str(event["location"]).split())
        lost += [text] if kept != " ".join("".join(c if c.isprintable() else " " for c in text).split()) else []
    tell("S7 calendar", lost=len(lost), twice=None, early=None, files=len(hostile), injected=len(injected))
    assert (injected, lost) == ([], [])


def _meeting(text: str) -> MeetingOut:
    on: dict[str, Any] = {"start": date(2024, 5, 14), "end": date(2024, 5, 15), "opens": None, "closes": None}
    named: dict[str, Any] = {"id": text, "group": text, "acronym": text, "jointly_with": text, "jointly_acronym": text}
    return MeetingOut(**named, **on, zone=None, place=text, status="planned")


def _properties(made: bytes) -> dict[str, int]:
    """The properties by name, by the letter of RFC 5545: lines end with CR LF and go on behind a blank."""
    lines = made.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").split(b"\r\n")
    assert lines.pop() == b""
    assert not [line for line in lines if re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line)]
    return _counted([line.decode() for line in lines])


def _loose(made: bytes) -> dict[str, int]:
    """As a reader takes them for which everything ends a line that Unicode knows as an end."""
    return _counted(re.sub(r"\r\n[ \t]", "", made.decode()).splitlines())


def _counted(lines: list[str]) -> dict[str, int]:
    names = [re.split("[:;]", line, maxsplit=1)[0] for line in lines]
    return {name: names.count(name) for name in dict.fromkeys(names)}
