"""Figures on a page hold against the lists behind them and against what is kept."""

from __future__ import annotations

from collections import Counter
from html.parser import HTMLParser

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.doors.web.browser import Browser, sitting

DESK = "secretariat@example.org"
SAID = (
    "action: TSB Accessibility Desk to send the list by Friday",
    "action: BDT Accessibility Desk to answer by 20 June; topic: accessibility",
    "action: TSB to write to the members",
    "action: BR to look at the plan by 1 June",
    "action: TSB to answer the letter by 3 June; topic: accessibility",
    "decision: captions at every meeting; topic: accessibility",
    "info: the room is booked",
    "call to action to TDAG: consider the plan",
    "1 is in progress",
    "2 is done",
    "3 is pending: TSB waits for an answer",
    "withdraw 4",
)
STATES = ("open", "in progress", "pending", "reported done", "closed", "superseded", "withdrawn", "draft")


class Rows(HTMLParser):
    """The lines of the tables of figures: what is counted, how much, and where it leads."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, int, str]] = []
        self._cell, self._words, self._link = "", "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "tr":
            self._words = self._link = ""
        if tag == "th":
            self._cell = "th"
        if tag == "a" and self._cell:
            self._link = given.get("href") or ""
        if tag == "span" and self._words:
            self._cell = "td"

    def handle_endtag(self, tag: str) -> None:
        if tag in ("th", "span"):
            self._cell = ""

    def handle_data(self, data: str) -> None:
        if self._cell == "th":
            self._words += data
        elif self._cell == "td":
            self.found.append((self._words, int(data), self._link))


@pytest.fixture
def desk(focal: Focal) -> Browser:
    browser = sitting(focal, DESK)
    for words in SAID:
        browser.says(words)
    return browser


def figures(desk: Browser) -> list[tuple[str, int, str]]:
    desk.get("/en/figures")
    assert desk.last is not None
    return Rows(desk.last.text).found


def test_each_number_is_that_of_the_list_to_which_it_leads(desk: Browser) -> None:
    led = [(words, count, link) for words, count, link in figures(desk) if link]
    assert len(led) > 25
    for words, count, link in led:
        page = desk.get(f"{link}&whole=1")
        listed = [each for each in page.links.values() if each.startswith("/en/items/")]
        assert len(set(listed)) == count, (words, count, link)


def test_states_count_each_piece_of_work_once(desk: Browser, focal: Focal) -> None:
    shown = {words: count for words, count, _ in figures(desk)[: len(STATES)]}
    with focal.database.reading() as session:
        work = session.scalars(select(Item.status).where(Item.kind.in_(("action", "call_to_action")))).all()
    kept = Counter(each.replace("_", " ") for each in work)
    assert shown == {each: kept[each] for each in STATES}
    assert all(kept[each] for each in ("in progress", "pending", "closed", "withdrawn"))
