"""Whoever has to sign in, at first or in the middle of something, goes on with it afterwards and loses no words."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta

import pytest

from bot.app import Focal
from bot.doors.web.interrupted import WANTED
from bot.serving.web_entry import SESSION_LIFE, Entry
from tests.bot.doors.web.browser import HOST, Browser, browser_of, open_to_all, sitting
from tests.bot.doors.web.test_pages_entered import form, link_at

TSB, DESK = "access.tsb@example.org", "secretariat@example.org"
PASSWORD = "a long enough password"


def test_whoever_enters_is_led_to_the_page_that_they_asked_for_else_to_what_waits_for_them(focal: Focal) -> None:
    browser = browser_of(focal)
    assert led_to(browser, focal, TSB) == "/fr/me"
    assert led_to(browser, focal, DESK).endswith("/desk")
    browser.get("/en/items?status=open&topic=a%26b")
    assert browser.status == 401
    assert led_to(browser, focal, TSB) == "/en/items?status=open&topic=a%26b"
    visitor = open_to_all(focal)
    assert "/en/enter" in visitor.get("/en/items/1").links.values()
    assert led_to(visitor, focal, TSB) == "/en/items/1"
    # Once; and what is fetched by a page, or kept as a file, is nothing to read on.
    browser.get("/en/options?field=topic&q=a")
    browser.get("/en/settings/data")
    assert led_to(browser, focal, TSB) == "/fr/me"


@pytest.mark.parametrize(
    "path", ["//elsewhere.example/en/", "https://elsewhere.example/en/", "/xx/me", "/", "me", "", r'"/en/me\012A: b"']
)
def test_nobody_who_enters_is_led_elsewhere(focal: Focal, path: str) -> None:
    browser = browser_of(focal)
    browser.cookies.set(WANTED, path, domain="localhost.local", path="/")
    assert led_to(browser, focal, TSB) == "/fr/me"


def led_to(browser: Browser, focal: Focal, who: str) -> str:
    """Where somebody is led who enters by a link; they leave again."""
    link = Entry(focal).new_link(who, "http://localhost")
    assert link is not None
    page = browser.sends(link_at(browser, link.removeprefix("http://localhost")))
    assert browser.last is not None
    found = browser.last.url.raw_path.decode()
    browser.sends(next(each for each in page.forms if each.action.endswith("/leave")))
    return found


def test_words_are_kept_when_the_session_has_ended_and_sent_once_more(focal: Focal, clocked: list[datetime]) -> None:
    browser = sitting(focal, TSB)
    page = browser.get("/en/forms/RecordAction")
    typed = {"typed:text": 'read "all" <b>captions</b>', "typed:responsible": "TSB", "typed:due": "14 June"}
    clocked[0] += SESSION_LIFE + timedelta(seconds=1)
    page = browser.sends(form(page, "/en/fill"), **typed)
    assert (browser.status, "You are no longer signed in." in page.text) == (403, True)
    assert all(words in page.text for words in typed.values())
    # In another window.
    browser.cookies = sitting(focal, TSB).cookies
    page = browser.sends(form(page, "/en/fill"))
    assert (browser.status, "You are reading as TSB Accessibility Desk: please send it" in page.text) == (403, True)
    assert "captions" not in browser.get("/en/items").text
    for _ in range(2):
        browser.sends(form(page, "/en/fill"))
        assert browser.status == 200
    assert browser.get("/en/items").text.count('read "all" <b>captions</b>') == 1


def test_what_was_typed_as_one_person_is_sent_by_another_only_if_they_say_so(focal: Focal) -> None:
    browser = sitting(focal, TSB)
    page = browser.get("/en/")
    browser.cookies = sitting(focal, DESK).cookies
    again = browser.sends(form(page, "/en/say"), words="remind me tomorrow at 9 to call BDT")
    assert browser.status == 403
    assert "remind me tomorrow at 9 to call BDT" in again.text
    assert "call BDT" not in browser.get("/en/me").text
    browser.sends(form(again, "/en/say"))
    assert "call BDT" in browser.get("/en/me").text


def test_whoever_presses_too_late_signs_in_and_is_led_to_where_it_can_be_pressed(
    focal: Focal, clocked: list[datetime]
) -> None:
    browser = sitting(focal, TSB)
    browser.says("remind me tomorrow at 9 to call BDT")
    page = browser.get("/en/items/1")
    clocked[0] += SESSION_LIFE + timedelta(seconds=1)
    page = browser.sends(form(page, "/en/press"), "Done: 1")
    assert (browser.status, "This page is for those who have signed in." in page.text) == (401, True)
    assert led_to(browser, focal, TSB) == "/en/items/1"
    browser.post("/en/press", {"press": "Done: 1", "from": "//["}, origin=HOST, referer="http://[")
    assert browser.status == 401


def test_a_password_that_comes_too_late_stands_on_no_page(focal: Focal) -> None:
    browser = browser_of(focal)
    asked = form(browser.get("/en/enter"), "/en/enter")
    browser.cookies.clear()
    page = browser.sends(asked, address=TSB, password=PASSWORD)
    assert browser.status == 403
    assert PASSWORD not in str(page.tags) + page.text


def test_what_is_sent_twice_or_beside_something_else_of_ones_own_is_answered_where_it_was_sent(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    windows = [Browser(desk.pages, cookies=desk.cookies) for _ in range(4)]
    forms = [form(each.get("/en/forms/RecordInformation"), "/en/fill") for each in windows[:2]]

    async def at_once() -> list[str]:
        texts = [f"page {number // 2} is ready" for number in range(len(windows))]
        sent = (each.sending(forms[at // 2], **{"typed:text": texts[at]}) for at, each in enumerate(windows))
        return [page.text for page in await asyncio.gather(*sent)]

    said = asyncio.run(at_once())
    assert [f"page {number // 2} is ready" in each for number, each in enumerate(said)] == [True] * 4, said
    assert [("page 0" in each, "page 1" in each) for each in said] == [(True, False)] * 2 + [(False, True)] * 2
    text = desk.get("/en/items").text
    assert [text.count(f"page {number} is ready") for number in range(2)] == [1, 1]
