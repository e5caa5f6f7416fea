"""The talks of the terminal, held on the page: the same rows stand in the database afterwards."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.cli.times import read_time
from bot.doors.terminal.said import to_said
from bot.settings import Settings
from storage.database import Database
from storage.keys import NAME as DRAWN
from storage.people import find_person
from storage.tables.all import METADATA
from storage.trail_keys import KeyRing
from tests import stores
from tests.bot.doors.web.browser import Browser, sitting
from tests.conftest import NOW
from tests.test_talks import DIALOGS, read

pytestmark = pytest.mark.sweep
ZONE = "Europe/Zurich"
PLANNED = ("key", "due", "person_id", "item_number")
TABLES = ("items", "item_parties", "progress", "meetings", "meeting_records", "audit", "people", "plans", "settings")
# What differs by nature: where it was said.
APART = {"place_id"}
Turn = Mapping[str, Any]


def turns(talk: str, lang: str) -> list[Turn]:
    """What is said in direct talk, with its hour."""
    words = read(DIALOGS / lang / f"{talk}.toml")
    told = words.get("turn") or [
        {**turn, "say": words[turn["id"]]["say"]} for turn in read(DIALOGS / "story.toml")["turn"]
    ]
    return [turn for turn in told if turn.get("place", "dm") == "dm"]


def rows(database: Database) -> dict[str, list[dict[str, Any]]]:
    found = {}
    with database.reading() as session:
        ring = KeyRing(session)
        for name in TABLES:
            table = METADATA.tables[name]
            kept = session.execute(select(table).order_by(*table.primary_key.columns)).mappings()
            # What marks messages each installation draws for itself.
            found[name] = [_plain(row, ring) for row in kept if row.get("name") != DRAWN]
        notices = session.execute(select(METADATA.tables["notices"])).mappings()
        # What is planned; what was sent of it depends on who had a way to be reached.
        planned = [{name: each[name] for name in PLANNED} for each in notices if each["item_number"]]
        found["notices"] = sorted(planned, key=lambda each: str(each["key"]))
    return found


def _plain(row: Mapping[Any, Any], ring: KeyRing) -> dict[str, Any]:
    plain = {str(key): value for key, value in row.items() if str(key) not in APART}
    for side in ("before", "after"):
        if isinstance(plain.get(side), Mapping):
            # Each installation draws the keys of its trail, too.
            told = ring.opened(plain[side]) or {}
            plain[side] = {key: value for key, value in told.items() if key not in APART}
    if "command" in plain:
        # Several changes of one message share a mark that is drawn for it.
        plain["command"] = str(plain["command"]).partition("/")[0]
    return plain


async def at_the_terminal(focal: Focal, told: list[Turn], lang: str) -> None:
    for turn in told:
        at = read_time(turn["at"], ZONE)
        await focal.exchange(to_said(turn["say"], turn["as"], at, lang=lang), at)


def on_the_page(focal: Focal, told: list[Turn], lang: str) -> None:
    # A session lasts for days, a story for weeks.
    browsers: dict[tuple[str, date], Browser] = {}
    clock = [NOW]
    focal.now = lambda: clock[0]
    for turn in told:
        clock[0] = at = read_time(turn["at"], ZONE)
        who = (turn["as"], at.date())
        if who not in browsers:
            browsers[who] = sitting(focal, turn["as"])
        _said(browsers[who], turn["say"], lang, at)


def _said(browser: Browser, words: str, lang: str, at: datetime) -> None:
    browser.says(words, lang)
    assert browser.status == 200, (words, at)


@pytest.mark.parametrize(("talk", "lang"), sorted((path.stem, path.parent.name) for path in DIALOGS.glob("*/*.toml")))
def test_a_talk_on_the_page_leaves_the_rows_of_the_terminal(staffed_file: Path, talk: str, lang: str) -> None:
    with stores.sqlite_copy(staffed_file) as spoken, stores.sqlite_copy(staffed_file) as written:
        terminal = Focal(Settings(database_url=str(spoken.url)), spoken, lambda: NOW)
        page = Focal(Settings(database_url=str(written.url)), written, lambda: NOW)
        with spoken.reading() as session:
            # Those who can enter the pages.
            told = [turn for turn in turns(talk, lang) if find_person(session, turn["as"])]
        assert told
        asyncio.run(at_the_terminal(terminal, told, lang))
        on_the_page(page, told, lang)
        assert rows(written) == rows(spoken)
