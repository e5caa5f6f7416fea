"""Entering the pages: by a password, by a link that works once; and being out again."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from bot.app import Focal
from bot.deliver.one_time import LINK_LIFE
from bot.deliver.run import deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.doors.web.guard import VISIT
from bot.serving.web_entry import SESSION_LIFE, Entry
from handlers.answer import Reply
from storage.people import add_route, find_person
from storage.tables.notices import Message as Sent
from tests.bot.doors.web.browser import Browser, Found, Reader, browser_of, sitting

TSB = "access.tsb@example.org"
PASSWORD = "a long enough password"


@pytest.fixture
def browser(clocked: list[datetime], focal: Focal) -> Browser:
    Entry(focal).set_password(TSB, PASSWORD)
    return browser_of(focal)


def form(page: Reader, action: str) -> Found:
    return next(each for each in page.forms if each.action == action)


def enters(browser: Browser, address: str, password: str) -> Reader:
    return browser.sends(form(browser.get("/en/enter"), "/en/enter"), address=address, password=password)


def test_whoever_knows_the_password_is_in_until_they_leave(browser: Browser) -> None:
    before = browser.cookies.get(VISIT)
    page = enters(browser, TSB, PASSWORD)
    assert "You are reading as TSB Accessibility Desk." in page.text
    assert browser.cookies.get(VISIT) != before
    out = next(each for each in page.forms if each.action == "/en/leave")
    page = browser.sends(out, "Sign out")
    assert "You are reading what is open to everybody." in page.text
    assert "You are reading what is open to everybody." in browser.get("/en/topics").text
    assert browser.status == 401


@pytest.mark.parametrize("address", [TSB, "nobody@example.org", "access.bdt@example.org", ""])
def test_whoever_does_not_is_told_the_same_whatever_the_address(browser: Browser, address: str) -> None:
    page = enters(browser, address, "another long password")
    assert browser.status == 422
    assert "do not belong together" in page.text
    assert "You are reading what is open to everybody." in browser.get("/en/").text


def test_guessing_ends_soon_whoever_guesses(browser: Browser) -> None:
    statuses = []
    for number in range(10):
        enters(browser, TSB, f"guess number {number}")
        statuses.append(browser.status)
    assert statuses[-1] == 429
    assert browser_of_another(browser).status == 429


def browser_of_another(browser: Browser) -> Browser:
    other = Browser(browser.pages)
    enters(other, TSB, PASSWORD)
    return other


def test_a_session_ends_by_itself_and_everywhere_at_once(
    browser: Browser, focal: Focal, clocked: list[datetime]
) -> None:
    here, there = sitting(focal, TSB), sitting(focal, TSB)
    assert "TSB Accessibility Desk" in there.get("/en/me").text
    page = here.get("/en/")
    here.sends(next(each for each in page.forms if each.action == "/en/leave"), "Sign out everywhere")
    assert "open to everybody" in there.get("/en/").text
    again = sitting(focal, TSB)
    clocked[0] += SESSION_LIFE + timedelta(seconds=1)
    assert "open to everybody" in again.get("/en/").text


def test_the_organisation_ends_the_sessions_of_whoever_it_names(browser: Browser, focal: Focal) -> None:
    there, link = sitting(focal, TSB), Entry(focal).new_link(TSB, "http://localhost")
    assert not Entry(focal).put_out("nobody@example.org")
    assert "TSB Accessibility Desk" in there.get("/en/me").text
    assert Entry(focal).put_out(TSB)
    assert "open to everybody" in there.get("/en/").text
    assert link is not None
    browser.sends(link_at(browser, link.removeprefix("http://localhost")))
    assert browser.status == 422


def test_a_link_lets_in_once_and_only_when_somebody_says_so(browser: Browser, focal: Focal) -> None:
    link = Entry(focal).new_link(TSB, "http://localhost")
    assert link is not None
    path = link.removeprefix("http://localhost")
    page = browser.get(path)
    assert "ouvert à tous" in page.text
    asked = next(each for each in page.forms if any(name == "proof" for name, _ in each.holds) and not each.action)
    asked.action = path
    page = browser.sends(asked)
    assert "Vous consultez ces pages en tant que" in page.text
    other = Browser(browser.pages)
    other.sends(link_at(other, path))
    assert other.status == 422
    assert "ouvert à tous" in other.get("/fr/").text


def link_at(browser: Browser, path: str) -> Found:
    asked = next(each for each in browser.get(path).forms if not each.action)
    asked.action = path
    return asked


def test_a_link_that_is_old_lets_nobody_in(browser: Browser, focal: Focal, clocked: list[datetime]) -> None:
    link = Entry(focal).new_link(TSB, "http://localhost")
    assert link is not None
    clocked[0] += LINK_LIFE + timedelta(seconds=1)
    path = link.removeprefix("http://localhost")
    browser.sends(link_at(browser, path))
    assert browser.status == 422


def test_a_link_is_sent_where_the_person_talks_with_focal_and_no_answer_tells_whether(
    browser: Browser, focal: Focal
) -> None:
    with focal.database.writing() as session:
        person = find_person(session, TSB)
        assert person is not None
        add_route(session, person, "slack", "T1", "D1")
    pages = []
    for address in (TSB, "nobody@example.org"):
        page = browser.sends(form(browser.get("/en/enter"), "/en/enter/link"), address=address)
        pages.append(page.text)
    assert pages[0] == pages[1]
    with focal.database.reading() as session:
        sent = session.query(Sent).filter(Sent.platform == "slack").all()
    assert [(each.address, each.reply["title"]["key"]) for each in sent] == [("D1", "sign-in-link")]
    # What is kept ends where the secret begins; the secret is made when the link leaves, and works.
    assert sent[0].reply["title"]["facts"]["link"]["value"] == "http://localhost/fr/link/"


def test_the_link_that_leaves_lets_in_and_stands_nowhere(browser: Browser, focal: Focal, now: datetime) -> None:
    with focal.database.writing() as session:
        person = find_person(session, TSB)
        assert person is not None
        add_route(session, person, "slack", "T1", "D1")
    browser.sends(form(browser.get("/en/enter"), "/en/enter/link"), address=TSB)
    slack = Courier()
    asyncio.run(deliver_once(focal.means({"slack": slack}), now))
    [reply] = slack.sent
    link = reply.title.facts["link"].value
    with focal.database.reading() as session:
        kept = [str(each.reply) for each in session.query(Sent)]
    assert link.removeprefix("http://localhost/fr/link/") not in "".join(kept)
    page = browser.sends(link_at(browser, link.removeprefix("http://localhost")))
    assert "Vous consultez ces pages en tant que" in page.text


@dataclass
class Courier:
    """A way out that keeps what leaves."""

    sent: list[Reply] = field(default_factory=list)
    platform: str = "slack"

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        self.sent.append(parcel.reply)
        return Outcome(Kind.SENT, external=key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external=external)


def test_a_short_password_is_refused_and_a_new_one_ends_every_session(browser: Browser, focal: Focal) -> None:
    with pytest.raises(ValueError, match="at least 12"):
        Entry(focal).set_password(TSB, "short")
    there = sitting(focal, TSB)
    assert Entry(focal).set_password(TSB, "another long enough password")
    assert "open to everybody" in there.get("/en/").text
