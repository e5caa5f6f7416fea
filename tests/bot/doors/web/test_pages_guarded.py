"""What a browser may be led to do, and what the pages do not let it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.database import Database
from storage.tables.web import WebPace
from storage.web_paces import take
from tests.bot.doors.web.browser import HOST, Browser, house_of, open_to_all, sitting
from tests.bot.doors.web.test_pages_leak_nothing import routes

TSB = "access.tsb@example.org"


@pytest.fixture
def browser(focal: Focal) -> Browser:
    return sitting(focal, TSB)


def said(browser: Browser) -> dict[str, str]:
    form = next(each for each in browser.get("/en/").forms if each.action == "/en/say")
    return {**dict(form.holds), "words": "help"}


def test_a_form_counts_only_in_the_browser_that_was_shown_it(browser: Browser, focal: Focal) -> None:
    theirs = said(sitting(focal, TSB))
    browser.get("/en/")
    browser.post("/en/say", theirs, origin=HOST)
    assert browser.status == 403
    browser.post("/en/say", {**said(browser), "proof": ""}, origin=HOST)
    assert browser.status == 403
    browser.post("/en/say", said(browser), origin=HOST)
    assert browser.status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://elsewhere.example"},
        {"origin": "null"},
        {"origin": "http://[elsewhere"},
        {"sec-fetch-site": "cross-site"},
    ],
)
def test_a_form_that_another_site_sends_is_refused(browser: Browser, headers: dict[str, str]) -> None:
    browser.post("/en/say", said(browser), **headers)
    assert browser.status == 403


def test_nothing_that_is_sent_counts_without_the_proof_of_this_browser_or_from_elsewhere(focal: Focal) -> None:
    browser = sitting(focal, TSB)
    held = said(browser)
    paths = [path.replace("{lang}", "en").replace("{token}", "x") for path in routes(browser.pages, method="POST")]
    assert len(paths) >= 15
    for path in paths:
        for given, origin in (({**held, "proof": "0" * 64}, HOST), ({}, HOST), (held, "https://elsewhere.example")):
            browser.post(path, given, origin=origin)
            assert browser.status == 403, (path, origin)


def test_a_host_that_is_not_ours_is_not_served(browser: Browser) -> None:
    browser.get("/en/", host="attacker.example")
    assert browser.status == 400


def test_the_head_of_a_page_is_told_as_for_the_page_and_nothing_below_it(browser: Browser) -> None:
    for path, status in (("/", 200), ("/en/topics", 200), ("/en/nothing", 404), ("/en/desk", 403), ("/en/say", 405)):
        browser.get(path)
        assert (browser.status, browser.heads(path)) == (status, status)


def test_a_body_without_a_length_or_too_long_is_refused(browser: Browser) -> None:
    page = browser.post("/fr/say", {**said(browser), "words": "a" * 300_000}, origin=HOST)
    assert (browser.status, "Ceci est trop volumineux" in page.text) == (413, True)
    browser.post("/fr/say", {**said(browser), "words": "a" * 6_000_000}, origin=HOST)
    assert (browser.status, browser.last and browser.last.text) == (413, "This is too much at once.")


def test_what_stands_in_a_page_is_never_kept_by_others_and_its_files_always_are(browser: Browser) -> None:
    page = browser.get("/en/topics")
    assert browser.last is not None
    assert browser.last.headers["cache-control"] == "no-store"
    style = next(given["href"] for tag, given in page.tags if given.get("rel") == "stylesheet")
    browser.get(style)
    assert browser.last.headers["cache-control"].endswith("immutable")
    browser.get("/static/0000000000000000/focal.css")
    assert browser.status == 404


def test_markup_that_somebody_wrote_stays_words(browser: Browser) -> None:
    page = browser.says("action: TSB to read <script>alert(1)</script><img src=x onerror=alert(2)> by Friday")
    assert browser.status == 200
    assert "<script>alert(1)</script>" in page.text
    assert "img" not in [tag for tag, _ in page.tags]
    page = browser.get('/en/topics?q="><script>alert(1)</script>')
    assert [tag for tag, _ in page.tags].count("script") == 1


def test_cookies_are_out_of_reach_of_scripts_and_other_sites(browser: Browser) -> None:
    browser.cookies.clear()
    browser.get("/en/topics")
    assert browser.last is not None
    kept = browser.last.headers["set-cookie"]
    assert "HttpOnly" in kept
    assert "SameSite=lax" in kept


def test_whoever_reads_too_much_at_once_waits_and_nobody_else_does(focal: Focal, clocked: list[datetime]) -> None:
    focal.settings = focal.settings.model_copy(update={"web_reads": 3})
    house = house_of(focal)
    reader = open_to_all(focal)
    assert [reader.get("/ar/topics") and reader.status for _ in range(4)] == [200, 200, 200, 429]
    assert "طلبات كثيرة" in reader.get("/ar/topics").text
    assert reader.last is not None
    assert reader.last.headers["retry-after"] == "60"
    for path in ("/api/topics", "/api/feeds/none.ics"):
        reader.get(path)
        assert reader.status == 429
    # In another network, or signed in from the same one.
    other, desk = Browser(reader.pages, client="192.0.2.7"), sitting(focal, TSB, house)
    assert [
        each.get("/en/topics") and each.status for each in (other, Browser(reader.pages, cookies=desk.cookies))
    ] == [200, 200]
    clocked[0] += timedelta(seconds=21)
    assert [reader.get("/en/topics") and reader.status for _ in range(2)] == [200, 429]


def test_somebody_may_ask_so_often_and_then_waits_whichever_process_is_asked(
    each_database: Database, now: datetime
) -> None:
    def taken(key: str, at: datetime) -> bool:
        with each_database.writing() as session:
            return take(session, key, 3, 1.0, at)

    with ThreadPoolExecutor(8) as processes:
        assert sum(processes.map(lambda _: taken("a", now), range(12))) == 3
    assert taken("b", now)
    later = now + timedelta(seconds=1)
    assert [taken("a", later) for _ in range(2)] == [True, False]
    # A clock that goes back gives nothing away, and what is full again is forgotten.
    assert not taken("a", now)
    assert taken("c", now + timedelta(hours=1))
    with each_database.reading() as session:
        assert [each.digest for each in session.scalars(select(WebPace))] == ["c"]


def test_too_many_words_at_once_are_told_to_wait(browser: Browser) -> None:
    form = said(browser)
    for number in range(31):
        page = browser.post("/en/say", {**form, "words": " ", "once": str(number)}, origin=HOST)
    assert browser.status == 429
    # What was typed is kept, to be sent once more.
    again = next(each for each in page.forms if each.action == "/en/say")
    assert {("words", " "), ("once", "30")} <= set(again.holds)
