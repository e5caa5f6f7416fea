"""The action register comes and goes on a page, for the secretariat alone: shown, applied, taken back."""

from __future__ import annotations

import asyncio
import csv
import io
from pathlib import Path

import pytest

from bot.app import Focal
from bot.doors.terminal.said import to_said
from handlers.unpack.names import TEXT
from storage.items import get_item
from storage.people import find_person
from storage.tables.work import Audit
from tests.bot.doors.web.browser import HOST, Browser, Reader, sitting
from tests.bot.doors.web.forms import taken_away
from tests.bot.doors.web.test_pages_import import DELEGATE, DESK, TSB, form
from tests.registers import bomb, deep_document

PAGE = "/en/import?kind=actions"
NEW = "action,responsible,deadline\nsend the list,BDT,2030-06-14\n"
NONE = {"file": ("", b"")}


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


def brings(browser: Browser, content: str, page: str = PAGE, button: str = "Show what would change") -> Reader:
    found = form(browser.get(page), button)
    return browser.sends(found, files={"file": ("actions.csv", content.encode(), "text/csv")})


def applied(browser: Browser, content: str) -> Reader:
    return browser.sends(form(brings(browser, content), "Apply all of this"), files=NONE)


def register(browser: Browser) -> list[dict[str, str]]:
    browser.get("/en/export/actions?form=csv")
    assert browser.last is not None
    return list(csv.DictReader(io.StringIO(browser.last.content.decode("utf-8-sig"))))


def test_actions_are_shown_applied_taken_away_changed_and_taken_back(desk: Browser) -> None:
    page = brings(desk, NEW)
    assert "+ send the list" in page.text
    assert "To add: 1 · to change: 0" in page.text.replace("\u2068", "").replace("\u2069", "")
    assert register(desk) == []
    page = desk.sends(form(page, "Apply all of this"), files=NONE)
    assert "is done" in page.text
    assert page.links["Items"] == "/en/items"
    (row,) = register(desk)
    assert (row["action"], row["deadline"], row["status"]) == ("send the list", "2030-06-14 Europe/Zurich", "open")
    changed = f"number,action\n{row['number']},send the whole list\n"
    page = applied(desk, changed)
    assert [each["action"] for each in register(desk)] == ["send the whole list"]
    assert "All of this is kept already" in brings(desk, changed).text
    page = desk.sends(form(page, "Take it back"))
    assert "is taken back" in page.text
    assert [each["action"] for each in register(desk)] == ["send the list"]


@pytest.mark.parametrize("kind", ["csv", "xlsx", "docx"])
def test_the_register_that_was_taken_away_says_nothing_new_when_it_comes_back(desk: Browser, kind: str) -> None:
    applied(desk, NEW)
    found = form(desk.get(PAGE), "Show what would change")
    page = desk.sends(found, files={"file": (f"actions.{kind}", taken_away(desk, "actions", kind), "")})
    assert "All of this is kept already" in page.text, page.text


@pytest.mark.parametrize("kind", ["register", "actions", "versions"])
def test_a_file_that_somebody_built_to_do_harm_is_refused(desk: Browser, kind: str, tmp_path: Path) -> None:
    for content, why in (
        (bomb(), "the workbook is too large once unpacked"),
        (bomb(TEXT), "the document is too large once unpacked"),
        (deep_document(tmp_path), "no readable Word document"),
        (b"PK\x03\x04 and nothing more", "begins as XLSX but is no whole archive"),
    ):
        found = form(desk.get(f"/en/import?kind={kind}"), "Show what would change")
        page = desk.sends(found, files={"file": ("list", content, "")})
        assert (desk.status, why in page.text) == (422, True), page.text


def test_what_changed_since_it_was_shown_is_shown_anew(desk: Browser, focal: Focal) -> None:
    applied(desk, NEW)
    number = register(desk)[0]["number"]
    page = brings(desk, f"number,action\n{number},send the whole list\n")
    with focal.database.writing() as session:
        row = get_item(session, int(number))
        assert row is not None
        row.text = "send half of the list"
    page = desk.sends(form(page, "Apply all of this"), files=NONE)
    assert "has changed in the meantime" in page.text
    assert "send half of the list" in page.text
    assert [each["action"] for each in register(desk)] == ["send half of the list"]


BAD = "number,action,deadline,status\n99,write,2024-02-30,\n,,2024-06-14,lost\n"
AMISS = {
    "fr": ("ligne 2", "ligne 3", "pas de mesure « 99 »"),
    "ar": ("السطر 2", "السطر 3", "«99»"),
    "zh": ("第2行", "第3行", "“99”"),
}


@pytest.mark.parametrize("lang", AMISS)
def test_what_is_amiss_is_told_line_by_line_in_the_readers_language(desk: Browser, lang: str) -> None:
    found = next(each for each in desk.get(f"/{lang}/import?kind=actions").forms if each.method == "post")
    page = desk.sends(found, files={"file": ("actions.csv", BAD.encode(), "text/csv")})
    assert desk.status == 422
    said = page.text.replace("\u2068", "").replace("\u2069", "")
    assert all(each in said for each in AMISS[lang]), said
    assert register(desk) == []


def test_whoever_takes_an_import_back_stands_in_the_trail(focal: Focal, desk: Browser) -> None:
    page = applied(desk, NEW)
    with focal.database.writing() as session:
        row = find_person(session, TSB)
        assert row is not None
        row.rights = ["secretariat"]
        other_id = row.id
    other = sitting(focal, TSB)
    proof = dict(form(other.get(PAGE), "Show what would change").holds)
    number = dict(form(page, "Take it back").holds)["number"]
    assert "is taken back" in other.post("/en/import/undo", {**proof, "number": number}, origin=HOST).text
    with focal.database.reading() as session:
        trail = [each.person_id for each in session.query(Audit).filter(Audit.command == "UndoImport")]
    assert trail == [other_id]


@pytest.mark.parametrize(("who", "rights"), [(TSB, []), (DELEGATE, []), (TSB, ["administrator"])])
def test_nobody_but_the_secretariat_reads_or_brings_actions(focal: Focal, who: str, rights: list[str]) -> None:
    asyncio.run(focal.exchange(to_said("action: TSB to count the buffalo", DESK, focal.now(), place="dm"), focal.now()))
    with focal.database.writing() as session:
        row = find_person(session, who)
        assert row is not None
        row.rights = rights
    other = sitting(focal, who)
    for path in (PAGE, "/en/export/actions?form=csv"):
        page = other.get(path)
        assert (other.status, "buffalo" in page.text) == (403, False), path
    proof = dict(form(sitting(focal, DESK).get(PAGE), "Show what would change").holds)
    own = dict(other.get("/en/items").forms[-1].holds)
    files = {"file": ("actions.csv", b"number,action\n1,x\n", "text/csv")}
    page = other.post("/en/import", {**proof, "proof": own.get("proof", ""), "kind": "actions"}, files, origin=HOST)
    assert (other.status, "buffalo" in page.text) == (403, False)


def test_a_personal_note_of_somebody_else_is_in_no_file_of_the_secretariat(focal: Focal, desk: Browser) -> None:
    words = "remind me on Friday at 9 to feed the antelope"
    asyncio.run(focal.exchange(to_said(words, TSB, focal.now(), place="dm"), focal.now()))
    number = next(n for n in range(1, 99) if number_is(focal, n))
    assert register(desk) == []
    page = brings(desk, f"number,action\n{number},x\n")
    assert (desk.status, "antelope" in page.text) == (422, False)


def number_is(focal: Focal, number: int) -> bool:
    with focal.database.reading() as session:
        row = get_item(session, number)
        return row is not None and "antelope" in row.text
