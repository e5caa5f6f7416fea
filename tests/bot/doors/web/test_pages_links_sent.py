"""A link that lets somebody in is asked for: where it is sent, how often, and that no time tells who is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.app import Focal
from bot.serving.web_entry import Entry
from storage.people import add_route, find_person
from storage.served import mark_served
from storage.tables.notices import Message as Sent
from storage.tables.work import Worker
from storage.web_paces import take
from tests.bot.doors.web.browser import Browser, browser_of, house_of
from tests.bot.doors.web.test_pages_entered import TSB, form


@pytest.fixture
def browser(clocked: list[datetime], focal: Focal) -> Browser:
    return browser_of(focal)


def test_whoever_asks_for_a_link_is_answered_before_anybody_is_looked_up(focal: Focal) -> None:
    """What is known of an address takes longer than what is not."""
    order: list[str] = []

    async def send_link(_address: str, _url: str) -> None:
        order.append("looked up")

    def watched(pages: ASGIApp) -> ASGIApp:
        async def app(scope: Scope, receive: Receive, send: Send) -> None:
            async def sent(message: Message) -> None:
                await send(message)
                if message["type"] == "http.response.body" and not message.get("more_body"):
                    order.append(scope["method"])

            await pages(scope, receive, sent)

        return app

    browser = browser_of(focal, replace(house_of(focal), send_link=send_link))
    browser.pages.add_middleware(watched)
    browser.sends(form(browser.get("/en/enter"), "/en/enter/link"), address=TSB)
    assert order == ["GET", "POST", "looked up"]


def test_whoever_has_never_talked_with_focal_has_the_link_by_mail_where_letters_leave(
    browser: Browser, focal: Focal
) -> None:
    def is_asked_for() -> list[tuple[str, str]]:
        browser.sends(form(browser.get("/en/enter"), "/en/enter/link"), address=TSB)
        with focal.database.reading() as session:
            return [(each.platform, each.address) for each in session.query(Sent).order_by(Sent.id)]

    assert is_asked_for() == []
    focal.settings = focal.settings.model_copy(update={"smtp_host": "relay.example.org"})
    assert is_asked_for() == [("mail", TSB)]
    # Where they talk with it comes first, unless the last process that served it is gone.
    with focal.database.writing() as session:
        person = find_person(session, TSB)
        assert person is not None
        add_route(session, person, "slack", "T1", "D1")
    assert is_asked_for() == [("mail", TSB), ("slack", "D1")]
    with focal.database.writing() as session:
        for worker in session.query(Worker):
            mark_served(session, f"{worker.id}:1", ("web", "mail"), focal.database.now())
    assert is_asked_for() == [("mail", TSB), ("slack", "D1"), ("mail", TSB)]


def test_nobody_is_sent_link_after_link(browser: Browser, focal: Focal, clocked: list[datetime]) -> None:
    with focal.database.writing() as session:
        person = find_person(session, TSB)
        assert person is not None
        add_route(session, person, "slack", "T1", "D1")

    def are_sent() -> int:
        Entry(focal).send_link(TSB, "http://localhost")
        with focal.database.reading() as session:
            return session.query(Sent).count()

    assert [are_sent() for _ in range(5)] == [1, 2, 3, 3, 3]
    clocked[0] += timedelta(minutes=5)
    assert [are_sent() for _ in range(2)] == [4, 4]


def test_a_slow_bucket_is_not_emptied_by_a_quick_one(focal: Focal, now: datetime) -> None:
    with focal.database.writing() as session:
        assert [take(session, "slow", 1, 1 / 300, now) for _ in range(2)] == [True, False]
        assert take(session, "quick", 30, 1, now + timedelta(minutes=2))
        assert not take(session, "slow", 1, 1 / 300, now + timedelta(minutes=2))
