"""The list of focal points is brought on a page: shown, applied, and taken back."""

from __future__ import annotations

import asyncio
import re

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.words.texts import LANGS
from storage.people import find_person
from storage.tables.items import Item
from storage.tables.people import Person
from tests.bot.doors.web.browser import HOST, Browser, Found, Reader, sitting
from tests.bot.doors.web.forms import taken_away

TSB, DESK, DELEGATE = "access.tsb@example.org", "secretariat@example.org", "delegate@example.org"
LIST = (
    "topic,body,person,email,since\n"
    "cybersecurity,TSB,Cyber Desk,cyber.tsb@example.org,2024-01-01\n"
    "cybersecurity,BDT,Cyber Office,cyber.bdt@example.org,2024-02-01\n"
)


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


def form(page: Reader, button: str) -> Found:
    return next(each for each in page.forms if button in each.buttons)


def brings(browser: Browser, content: str | bytes, name: str = "list.csv") -> Reader:
    data = content.encode() if isinstance(content, str) else content
    found = form(browser.get("/en/import"), "Show what would change")
    return browser.sends(found, files={"file": (name, data, "text/csv")})


def test_a_list_is_shown_before_it_is_applied_and_can_be_taken_back(desk: Browser) -> None:
    odd = brings(desk, LIST.replace("since\n", "since,role\n").replace("01-01\n", "01-01,focal pont\n")).text
    assert odd.index("it looks much like") < odd.index("Apply all of this") < odd.index("Cyber Desk")
    page = brings(desk, LIST)
    assert (desk.status, "Cyber Desk" in page.text) == (200, True)
    assert "To add: " in page.text
    assert "Cyber Desk" not in desk.get("/en/topics/cybersecurity").text
    # Sent twice, it is done once, and can still be taken back.
    for _ in range(2):
        again = desk.sends(form(page, "Apply all of this"), files={"file": ("", b"")})
        assert "Import 2 is done" in again.text, again.text
    assert "Cyber Desk" in desk.get("/en/topics/cybersecurity").text
    assert "Import 2 is taken back" in desk.sends(form(again, "Take it back")).text
    assert "Cyber Desk" not in desk.get("/en/topics/cybersecurity").text


def test_what_changed_since_it_was_shown_is_shown_anew(desk: Browser, focal: Focal) -> None:
    page = brings(desk, LIST)
    other = sitting(focal, DESK)
    told = brings(other, LIST.replace("Cyber Office", "Cyber Bureau"))
    other.sends(form(told, "Apply all of this"), files={"file": ("", b"")})
    page = desk.sends(form(page, "Apply all of this"), files={"file": ("", b"")})
    assert "The register has changed in the meantime" in page.text
    assert "is done" not in page.text


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        ("topic,body,person\nnothing like it,TSB,\n", "list.csv", "Nothing was changed. Please correct"),
        (b"\x00\x01\x02", "list.xlsx", "Nothing was changed. Please correct"),
        (b"a" * (1024 * 1024 + 5), "list.csv", "larger than 1 MB"),
    ],
)
def test_a_file_that_cannot_be_taken_is_told_where(desk: Browser, content: str | bytes, name: str, said: str) -> None:
    page = brings(desk, content, name)
    assert (desk.status, said in page.text) == (422, True), page.text


MISSING = {
    "ar": "يُرجى اختيار ملف.",
    "en": "Please choose a file.",
    "es": "Elija un archivo.",
    "fr": "Veuillez choisir un fichier.",
    "ru": "Выберите файл.",
    "zh": "请选择文件。",
}


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_chosen_is_said_beside_the_field(desk: Browser, lang: str) -> None:
    found = next(each for each in desk.get(f"/{lang}/import").forms if each.action == f"/{lang}/import")
    page = desk.sends(found, files={"file": ("", b"")})
    assert (desk.status, MISSING[lang] in page.text) == (422, True)
    assert [attrs["name"] for _, attrs in page.tags if attrs.get("aria-invalid") == "true"] == ["file"]


@pytest.mark.parametrize("who", [TSB, DELEGATE])
def test_nobody_else_brings_a_list(focal: Focal, who: str) -> None:
    other = sitting(focal, who)
    other.get("/en/import")
    assert other.status == 403
    desk = sitting(focal, DESK)
    found = form(desk.get("/en/import"), "Show what would change")
    other.post("/en/import", {**dict(found.holds), "proof": "x"})
    assert other.status == 403


BAD = (
    "topic,body,person,email,since\n"
    "cybersecurity,TSB,Cyber Desk,cyber at example,2024-02-30\n"
    "cybersecurity,no such body x,Cyber Desk,cyber.tsb@example.org,2024-01-01\n"
    ",TSB,Cyber Desk,cyber.tsb@example.org,\n"
)
# What a file holds stands as it is there: names of columns and cells.
HELD = "since|email|topic|bodies|cyber at example|2024-02-30|no such body x|YYYY-MM-DD|AAAA-MM-JJ"
AMISS = {
    "fr": "ligne 2 : since : « 2024-02-30 » n'est pas une date",
    "es": "línea 2: since: «2024-02-30» no es una fecha",
    "ru": "строка 2: since: «2024-02-30» не является датой",
    "ar": "السطر 2: since: «2024-02-30» ليس تاريخاً",
    "zh": "第2行：since：“2024-02-30”不是日期",
}
ADDED = {
    "fr": "+ liste des coordonnateurs : cybersécurité, TSB – coordonnateur : Cyber Desk (ligne 2)",
    "es": "+ lista de coordinadores: ciberseguridad, TSB – coordinador: Cyber Desk (línea 2)",
    "ru": "+ список координаторов: кибербезопасность, БСЭ – координатор: Cyber Desk (строка 2)",
    "ar": "+ قائمة جهات الاتصال: الأمن السيبراني، TSB – جهة الاتصال: Cyber Desk (السطر 2)",
    "zh": "+ 联系人名单：网络安全，TSB – 联系人：Cyber Desk（第2行）",
}


def brought_in(desk: Browser, lang: str, content: str) -> str:
    """What the page says of a file, without the marks of direction."""
    found = next(each for each in desk.get(f"/{lang}/import").forms if each.action == f"/{lang}/import")
    page = desk.sends(found, files={"file": ("list.csv", content.encode(), "text/csv")})
    return re.sub("[\u2068\u2069]", "", page.text)


def test_what_is_amiss_and_what_would_change_is_told_in_the_readers_language(desk: Browser) -> None:
    for lang, told in AMISS.items():
        page = brought_in(desk, lang, BAD)
        assert told in page, page
        assert re.search(r"\b(?:is|line|row|the|called|missing)\b", re.sub(HELD, "", page)) is None, page
        assert ADDED[lang] in brought_in(desk, lang, LIST)


def test_what_stands_in_the_way_of_taking_it_back_is_told_in_french(desk: Browser, focal: Focal) -> None:
    found = next(each for each in desk.get("/fr/import").forms if each.action == "/fr/import")
    page = desk.sends(found, files={"file": ("list.csv", LIST.encode(), "text/csv")})
    page = desk.sends(form(page, "Tout appliquer"), files={"file": ("", b"")})
    with focal.database.writing() as session:
        session.scalars(select(Person).where(Person.name == "Cyber Desk")).one().zone = "Asia/Baku"
    page = desk.sends(form(page, "Revenir en arrière"))
    assert desk.status == 422
    assert "personne Cyber Desk : cette entrée a été modifiée depuis" in page.text


def test_the_register_is_taken_away_and_says_nothing_new_when_it_comes_back(desk: Browser) -> None:
    for name in ("csv", "xlsx", "docx", "yaml"):
        found = form(desk.get("/en/import"), "Show what would change")
        page = desk.sends(found, files={"file": (f"register.{name}", taken_away(desk, "register", name), "")})
        assert "All of this is kept already" in page.text, page.text


def test_translations_go_out_come_back_are_shown_kept_and_taken_back(desk: Browser, focal: Focal) -> None:
    agreed(focal)
    page = desk.get("/fr/import?kind=versions")
    assert "Exporter le tableau destiné aux traducteurs" in page.text
    desk.get("/fr/export/versions?form=csv&to=fr")
    assert desk.last is not None
    table = desk.last.text.replace("courtesy", "official").replace(",,fr,", ",sous-titrage à chaque réunion,fr,")
    assert "sous-titrage" in table
    page = desk.sends(form(page, "Montrer ce qui changerait"), files={"file": ("t.csv", table.encode(), "text/csv")})
    assert "sous-titrage à chaque réunion" in page.text
    assert kept(focal) == {}
    page = desk.sends(form(page, "Tout appliquer"), files={"file": ("", b"")})
    assert kept(focal) == {"fr": "sous-titrage à chaque réunion"}
    desk.sends(form(page, "Revenir en arrière"))
    assert kept(focal) == {}
    desk.get("/fr/export/versions?form=csv&to=en")
    assert "ne manque rien" in desk.get("/fr/export/versions?to=en").text


def agreed(focal: Focal) -> None:
    """A conclusion that a group's members may read."""
    words, now = "decision: captioning at every joint meeting", focal.now()
    asyncio.run(focal.exchange(to_said(words, DESK, now, place="iscg", audience="outsiders"), now))


def kept(focal: Focal) -> dict[str, str]:
    with focal.database.reading() as session:
        return dict(session.scalars(select(Item)).one().formal)


def test_an_administrator_keeps_the_list_but_not_the_texts_of_every_group(focal: Focal) -> None:
    with focal.database.writing() as session:
        row = find_person(session, TSB)
        assert row is not None
        row.rights = ["administrator"]
    other = sitting(focal, TSB)
    page = other.get("/en/import")
    assert (other.status, "/en/import?kind=versions" in page.links.values()) == (200, False)
    for path in ("/en/import?kind=versions", "/en/export/versions"):
        other.get(path)
        assert other.status == 403, path
    desk = sitting(focal, DESK)
    agreed(focal)
    desk.get("/fr/export/versions?form=csv&to=fr")
    assert desk.last is not None
    table = desk.last.text.replace(",,fr,", ",sous-titrage,fr,").encode()
    page = desk.sends(
        form(desk.get("/en/import?kind=versions"), "Show what would change"), files={"file": ("t.csv", table)}
    )
    page = desk.sends(form(page, "Apply all of this"), files={"file": ("", b"")})
    number = dict(form(page, "Take it back").holds)["number"]
    found = form(page, "Take it back")
    proof = dict(form(other.get("/en/import"), "Show what would change").holds)
    other.post(found.action, {**proof, "kind": "register", "number": number}, origin=HOST)
    assert other.status == 403
    assert kept(focal) == {"fr": "sous-titrage"}


@pytest.mark.parametrize("who", [TSB, DELEGATE])
def test_nobody_else_takes_anything_away(focal: Focal, who: str) -> None:
    other = sitting(focal, who)
    for path in ("/en/export/register", "/en/export/versions"):
        other.get(path)
        assert other.status == 403, path


def test_the_page_names_the_columns_and_begins_a_table_that_can_be_brought(desk: Browser) -> None:
    page = desk.get("/en/import")
    assert {"topic", "body", "designated_by"} <= set(page.text.split())
    assert "/en/import/template" in page.links.values()
    desk.get("/en/import/template")
    assert desk.last is not None
    header, example, *more = desk.last.content.decode("utf-8-sig").splitlines()
    assert (header.split(",")[:4], more) == (["topic", "body", "role", "person"], [])
    assert example.count("EXAMPLE: please replace this row") == 2
    assert "To add: 2" in brings(desk, desk.last.content, "focal-points.csv").text


def test_a_header_may_be_in_another_language_and_one_that_names_no_column_is_told_which_are_read(desk: Browser) -> None:
    page = brings(desk, "Rubrique;Organe;Nom\naccessibilité;BDT;Bureau\n", "liste.csv")
    assert "there is no column 'topic'" in page.text
    assert "topic, topic_names, topic_aliases" in page.text
    assert "To add: 2" in brings(desk, "Thème;Organe;Nom\naccessibilité;BDT;Bureau\n", "liste.csv").text
