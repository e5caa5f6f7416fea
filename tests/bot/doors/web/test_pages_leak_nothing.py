"""Every page for every kind of reader, taken from the table of routes: what is kept for others stands on none."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi import FastAPI
from sqlalchemy import select
from starlette.routing import Mount

from bot.app import Focal
from bot.doors.terminal.said import to_said
from bot.settings import Settings
from storage.people import add_person
from storage.public import set_marked
from storage.tables.people import Person
from storage.tables.register import FocalPoint
from tests import stores
from tests.asking import sits
from tests.bot.doors.web.browser import Browser, browser_of, mark_all, sitting
from tests.conftest import NOW
from tests.figures import Tell

BDT, TSB, BR = "access.bdt@example.org", "access.tsb@example.org", "climate.br@example.org"
DESK, CHAIR, DELEGATE = "secretariat@example.org", "chair@example.org", "delegate@example.org"
NOBODY, ADMINISTRATOR, SECRETARY = "", "administrator@example.org", "secretary@example.org"
READERS = (NOBODY, DELEGATE, CHAIR, SECRETARY, BR, TSB, BDT, DESK, ADMINISTRATOR)
STAFF = {BR, TSB, BDT, DESK, ADMINISTRATOR}
# Words of each audience, who says them where, and who may read them; the public reads what is said in public, and who
# keeps the machine nothing that was said in private.
SAID = {
    "antelope": (BDT, "dm", None, {BDT}),
    "buffalo": (DESK, "dm", None, {TSB, DESK}),
    "cheetah": (BDT, "team", "staff", STAFF),
    "dolphin": (BDT, "hall", "outsiders", {*STAFF, DELEGATE, CHAIR, SECRETARY}),
    "elephant": (BDT, "square", "public", {*STAFF, DELEGATE, CHAIR, SECRETARY, NOBODY}),
}
WORDS = {
    "antelope": "remind me on Friday at 9 to feed the antelope",
    "buffalo": "action: TSB Accessibility Desk to count the buffalo by Friday",
    "cheetah": "action: BDT to draw the cheetah by Friday",
    "dolphin": "action: BDT to draw the dolphin by Friday",
    "elephant": "action: BDT to draw the elephant by Friday",
}
FILLED = {
    "ref": ("access.tsb@example.org", "delegate@example.org"),
    "topic": ("accessibility",),
    "body": ("bdt", "isc_tf"),
    "number": ("1", "2", "3", "4", "5"),
    "meeting": ("example",),
    "form": ("EditItem", "CompleteItem", "RecordAction"),
    "token": ("none",),
    "secret": ("none",),
    "digest": ("0",),
    "name": ("none",),
    "kind": ("register", "actions", "versions"),
}
ASKED = ("", "?item=1", "?item=3", "?q=the&field=item", "?status=open&cursor=1")
# What a file holds is seen in one that is text.
OWN = {
    "/en/import": ("?kind=meetings", "?kind=actions", "?kind=versions"),
    "/en/export/actions": ("?form=csv",),
    "/en/export/versions": ("?form=csv&year=2024&to=fr",),
}


@pytest.fixture(scope="module")
def spoken(staffed_file: Path) -> Iterator[Focal]:
    """A Focal in which something was said for each audience, and all parts are public."""
    with stores.sqlite_copy(staffed_file) as database:
        settings = Settings(database_url=str(database.url), web_public="topics,groups,meetings,items", web_reads=0)
        focal = Focal(settings, database, lambda: NOW)

        async def speak() -> None:
            for secret, (who, place, audience, _) in SAID.items():
                await focal.exchange(to_said(WORDS[secret], who, NOW, place=place, audience=audience), NOW)

        asyncio.run(speak())
        with database.writing() as session:
            add_person(session, ref=ADMINISTRATOR, name="Operator", kind="staff", rights=["administrator"])
            secretary = add_person(session, ref=SECRETARY, name="Secretary of ISCG", kind="delegate")
            sits(session, "iscg", secretary, "secretary")
        mark_all(focal)
        yield focal


def routes(pages: FastAPI, prefix: str = "", method: str = "GET") -> Iterator[str]:
    """Every address that can be read, as the table has it, or to which something can be sent."""
    for route in pages.routes:
        if isinstance(route, Mount) and isinstance(route.app, FastAPI):
            yield from routes(route.app, route.path, method)
        for path, methods in _paths(route):
            if method in methods:
                yield prefix + path


def _paths(route: object) -> Iterator[tuple[str, set[str]]]:
    inner = getattr(getattr(route, "original_router", None), "routes", None)
    for each in inner or [route]:
        yield getattr(each, "path", ""), set(getattr(each, "methods", None) or ())


def addresses(pages: FastAPI) -> list[str]:
    found = []
    for path in routes(pages):
        filled = [path.replace("{lang}", "en")]
        for name, values in FILLED.items():
            filled = [each.replace("{" + name + "}", value) for each in filled for value in values]
        found += [each + asked for each in dict.fromkeys(filled) for asked in (*ASKED, *OWN.get(each, ()))]
    return list(dict.fromkeys(found))


def at(focal: Focal, who: str) -> Browser:
    return sitting(focal, who) if who else browser_of(focal)


def test_the_table_of_routes_is_whole(spoken: Focal) -> None:
    found = set(routes(browser_of(spoken).pages))
    assert {
        "/{lang}/items/{number}",
        "/{lang}/desk",
        "/{lang}/options",
        "/api/topics",
        "/api/feeds/{secret}.ics",
    } <= found


@pytest.mark.sweep
@pytest.mark.parametrize("who", READERS)
def test_no_page_shows_what_is_kept_for_others(spoken: Focal, who: str, tell: Tell) -> None:
    browser = at(spoken, who)
    leaks, seen = [], set[str]()
    asked = addresses(browser.pages)
    for address in asked:
        browser.get(address)
        assert browser.status < 500, address
        assert browser.last is not None
        shown = {secret for secret in SAID if secret in browser.last.text}
        seen |= shown
        leaks += [(address, secret) for secret in shown if who not in SAID[secret][3]]
    for number in range(1, len(SAID) + 1) if who else ():
        for words in (f"show {number}", f"who was told about {number}?", "what is overdue?", "which items are open?"):
            text = browser.says(words).text
            leaks += [(words, each) for each in SAID if each in text and who not in SAID[each][3]]
    tell("S3 pages", lost=None, twice=None, early=None, reader=who or "nobody", pages=len(asked), leaks=len(leaks))
    assert leaks == []
    assert seen == {secret for secret, (*_, readers) in SAID.items() if who in readers}


def test_no_page_of_nobodys_shows_an_address_or_what_is_not_marked(focal: Focal) -> None:
    focal.settings = focal.settings.model_copy(update={"web_public": "topics,groups,meetings,items"})
    nobody = browser_of(focal)
    with focal.database.writing() as session:
        set_marked(session, "topics", ["accessibility"])
        for row in session.scalars(select(FocalPoint)):
            row.audience = "public"
        kept = [row.email for row in session.scalars(select(Person)) if row.email]
    seen = 0
    for address in (each for each in addresses(nobody.pages) if "?" not in each or "q=the" in each):
        nobody.get(address)
        assert nobody.last is not None
        hidden = [each for each in (*kept, "gender equality", "2024-05-21", "21 May 2024") if each not in address]
        assert [each for each in hidden if each in nobody.last.text] == [], address
        seen += "TSB Accessibility Desk" in nobody.last.text
    assert seen
