"""A page that is asked for again: shown as it was as long as nothing changed, and never to anybody else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from fastapi import FastAPI
from fastapi.responses import Response, StreamingResponse
from starlette.types import Receive, Scope, Send

from bot.app import Focal
from bot.doors.web.again import LARGEST, Again
from bot.doors.web.guard import VISIT
from bot.doors.web.house import House, Resting, Seat
from storage.database import Database
from storage.digests import digest_of
from storage.settings import bump_register
from storage.web import end_session
from tests.bot.doors.web.browser import Browser, house_of, open_to_all, sitting

TSB, DESK = "access.tsb@example.org", "secretariat@example.org"
ONCE = re.compile(r'name="once" value="([0-9a-f]{32})"')


@dataclass
class Made:
    """A house that notes for whom a page was made anew."""

    house: House
    for_whom: list[str] = field(default_factory=list)

    async def sit(self, visit: str, trial: str) -> Seat:
        seat = await self.house.sit(visit, trial)
        self.for_whom.append(seat.ref)
        return seat

    def noting(self) -> House:
        return replace(self.house, sit=self.sit)


@pytest.fixture
def made(focal: Focal) -> Made:
    return Made(house_of(focal))


@pytest.fixture
def browser(focal: Focal, made: Made) -> Browser:
    return sitting(focal, TSB, made.noting())


def shown(browser: Browser, path: str = "/en/items") -> tuple[str, Sequence[str]]:
    """A page without the marks of its forms, and those marks."""
    browser.get(path)
    assert browser.status == 200
    assert browser.last is not None
    assert int(browser.last.headers["content-length"]) == len(browser.last.content)
    return ONCE.sub("", browser.last.text), ONCE.findall(browser.last.text)


def test_it_is_made_once_but_for_the_marks_of_its_forms(browser: Browser, made: Made) -> None:
    before, marks = shown(browser)
    again, others = shown(browser)
    assert (again, made.for_whom) == (before, [TSB])
    # Two forms of one page, filled in two windows, are two.
    assert marks
    assert not set(marks) & set(others)


def test_it_is_sealed_as_every_page(browser: Browser) -> None:
    browser.get("/en/items")
    assert browser.last is not None
    headers = browser.last.headers
    browser.get("/en/items")
    assert browser.last.headers == headers
    assert "content-security-policy" in headers
    assert browser.heads("/en/items") == 200


def test_what_anybody_changes_is_seen_at_once(browser: Browser, focal: Focal, made: Made) -> None:
    shown(browser)
    desk = sitting(focal, DESK)
    desk.says("action: TSB to print the badges by 3 June 2024")
    assert "print the badges" in shown(browser)[0]
    assert made.for_whom == [TSB, TSB]


def test_what_another_process_changes_is_seen_at_once(browser: Browser, focal: Focal, made: Made) -> None:
    shown(browser)
    other = Database(str(focal.database.url))
    with other.writing() as session:
        bump_register(session)
    other.close()
    shown(browser)
    assert made.for_whom == [TSB, TSB]


def test_it_goes_with_the_minute(focal: Focal, clocked: list[datetime]) -> None:
    made = Made(house_of(focal))
    browser = sitting(focal, TSB, made.noting())
    shown(browser)
    clocked[0] += timedelta(seconds=59)
    shown(browser)
    assert made.for_whom == [TSB]
    clocked[0] += timedelta(seconds=1)
    shown(browser)
    assert made.for_whom == [TSB, TSB]


def test_nobody_is_shown_what_was_made_for_somebody_else(browser: Browser, focal: Focal, made: Made) -> None:
    shown(browser)
    desk = Browser(browser.pages, cookies=sitting(focal, DESK).cookies)
    shown(desk)
    Browser(browser.pages).get("/en/items")
    assert made.for_whom == [TSB, DESK, ""]


def test_it_is_another_in_another_language_or_of_other_rows(browser: Browser, made: Made) -> None:
    assert len({shown(browser, path)[0] for path in ("/en/items", "/fr/items", "/en/items?status=overdue")}) == 3
    assert made.for_whom == [TSB] * 3


def test_whose_session_is_ended_is_shown_nothing_more(browser: Browser, focal: Focal) -> None:
    shown(browser)
    with focal.database.writing() as session:
        end_session(session, digest_of(browser.cookies[VISIT]))
    browser.get("/en/items")
    assert browser.status == 401


def test_what_gives_a_browser_anything_is_made_for_it_alone(focal: Focal) -> None:
    pages = open_to_all(focal).pages
    visits = [Browser(pages) for _ in range(2)]
    for each in visits:
        each.get("/en/topics")
    assert visits[0].cookies[VISIT] != visits[1].cookies[VISIT]


def test_the_conversation_is_looked_for_each_time(browser: Browser, made: Made) -> None:
    shown(browser, "/en/")
    shown(browser, "/en/")
    assert made.for_whom == [TSB, TSB]


def test_what_is_refused_is_asked_for_anew(browser: Browser, made: Made) -> None:
    for _ in range(2):
        browser.get("/en/items/999")
        assert browser.status == 404
    assert len(made.for_whom) == 2


def test_what_is_shown_again_counts_as_read(focal: Focal) -> None:
    focal.settings = focal.settings.model_copy(update={"web_reads": 3})
    browser = sitting(focal, TSB)
    assert [(browser.get("/en/items"), browser.status)[1] for _ in range(4)] == [200, 200, 200, 429]


def test_the_interface_for_programs_counts_too(focal: Focal) -> None:
    focal.settings = focal.settings.model_copy(update={"web_reads": 3})
    browser = open_to_all(focal)
    assert [(browser.get("/api/topics"), browser.status)[1] for _ in range(4)] == [200, 200, 200, 429]


@pytest.mark.parametrize("away", [True, False])
def test_where_nobody_can_tell_whether_anything_changed_it_is_made_anew(focal: Focal, made: Made, away: bool) -> None:
    async def mark() -> str:
        if away:
            raise Resting
        return ""

    browser = sitting(focal, TSB, replace(made.noting(), mark=mark))
    shown(browser)
    shown(browser)
    assert made.for_whom == [TSB, TSB]


def test_no_more_is_kept_than_there_is_room_for(focal: Focal) -> None:
    asked: list[str] = []

    async def page(scope: Scope, receive: Receive, send: Send) -> None:
        asked.append(scope["path"])
        await Response(b"x" * 1000)(scope, receive, send)

    browser = Browser(FastAPI())
    browser.pages.add_middleware(Again, house=house_of(focal), reads=None, most=2500)
    browser.pages.mount("/", page)
    for path in ("/1", "/2", "/3", "/2", "/3", "/1", "/3", "/2"):
        browser.get(path)
    assert asked == ["/1", "/2", "/3", "/1", "/2"]


def test_what_is_very_long_is_not_kept(focal: Focal) -> None:
    asked: list[str] = []

    async def page(scope: Scope, receive: Receive, send: Send) -> None:
        asked.append(scope["path"])
        await StreamingResponse(b"x" * 1000 for _ in range(LARGEST // 1000 + 1))(scope, receive, send)

    browser = Browser(FastAPI())
    browser.pages.add_middleware(Again, house=house_of(focal), reads=None)
    browser.pages.mount("/", page)
    for _ in range(2):
        browser.get("/long")
        assert browser.last is not None
        assert len(browser.last.content) > LARGEST
    assert len(asked) == 2
