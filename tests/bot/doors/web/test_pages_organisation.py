"""Signing in with the organisation's own account."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import count as count_from
from typing import Any

import pytest
from pydantic import SecretStr
from sqlalchemy import select

from bot.app import Focal
from bot.doors.web.guard import VISIT
from storage.people import find_person
from storage.tables.people import Identity, Person
from tests.bot.doors.web.browser import Browser, browser_of
from tests.bot.doors.web.issuer import CLIENT, SECRET, Issuer, issuing

TSB = "access.tsb@example.org"
IN = "You are reading as TSB Accessibility Desk."
OUT = "You are reading what is open to everybody."
NETWORKS = count_from(1)
GOES = "/en/enter/organisation"


@pytest.fixture
def issuer(now: datetime) -> Iterator[Issuer]:
    with issuing(now) as opened:
        opened.claims = {"email": TSB.upper(), "email_verified": True}
        yield opened


@pytest.fixture
def browser(focal: Focal, issuer: Issuer) -> Browser:
    return at(focal, issuer)


def at(focal: Focal, issuer: Issuer, **more: Any) -> Browser:
    given = {"web_url": "http://localhost", "oidc_issuer": issuer.address, "oidc_client": CLIENT}
    focal.settings = focal.settings.model_copy(update={**given, "oidc_secret": SecretStr(SECRET), **more})
    return browser_of(focal)


def elsewhere(focal: Focal) -> Browser:
    """Another browser in another network: from each one may come so often."""
    browser = browser_of(focal)
    browser.client = f"192.0.2.{next(NETWORKS)}"
    return browser


def goes(browser: Browser) -> str:
    """Out to the issuer: the address to which the browser is led."""
    led = browser.is_led(GOES)
    assert browser.status == 303
    return led


def comes(browser: Browser, issuer: Issuer) -> str:
    return browser.get(issuer.sign_in(goes(browser))).text


def test_who_has_an_account_of_the_organisation_is_in_and_is_nobody_new(
    browser: Browser, focal: Focal, issuer: Issuer
) -> None:
    assert GOES in browser.get("/en/enter").links.values()
    goes(browser)
    before, people = browser.cookies.get(VISIT), count(focal, Person)
    page = browser.get(issuer.sign_in(goes(browser)))
    assert IN in page.text
    assert browser.cookies.get(VISIT) != before
    assert count(focal, Person) == people
    out = next(each for each in page.forms if each.action == "/en/leave")
    assert OUT in browser.sends(out, "Sign out").text


def test_from_then_on_the_account_counts_and_an_address_in_other_hands_lets_nobody_in(
    browser: Browser, focal: Focal, issuer: Issuer
) -> None:
    assert IN in comes(browser, issuer)
    issuer.claims = {"email": "married@example.org", "email_verified": True}
    assert IN in comes(elsewhere(focal), issuer)
    issuer.claims = {}
    assert IN in comes(elsewhere(focal), issuer)
    issuer.claims = {"email": TSB, "email_verified": True, "sub": "another account"}
    assert "could not be signed in" in comes(elsewhere(focal), issuer)
    issuer.claims = {"email": "access.bdt@example.org", "email_verified": True}
    assert "could not be signed in" in comes(elsewhere(focal), issuer)
    with focal.database.writing() as session:
        person = find_person(session, TSB)
        assert person is not None
        person.active = False
    issuer.claims = {}
    assert "could not be signed in" in comes(elsewhere(focal), issuer)
    assert count(focal, Identity) == 1


def count(focal: Focal, rows: Any) -> int:
    with focal.database.reading() as session:
        return len(session.scalars(select(rows)).all())


WRONG: dict[str, dict[str, Any]] = {
    "of another issuer": {"iss": "https://elsewhere.example"},
    "for another client": {"aud": "somebody-else"},
    "for several, by another": {"aud": [CLIENT, "somebody-else"], "azp": "somebody-else"},
    "of another trip": {"nonce": "of another trip"},
    "of no trip": {"nonce": None},
    "old": {"exp": 1_700_000_000, "iat": 1_699_999_000},
    "not verified": {"email_verified": False},
    "not said to be verified": {"email_verified": None},
    "of nobody": {"email": "nobody@example.org"},
    "by a handle": {"email": "tsb-access"},
    "without a name": {"sub": ""},
}


@pytest.mark.parametrize("claims", WRONG.values(), ids=list(WRONG))
def test_what_proves_nothing_lets_nobody_in(
    browser: Browser, focal: Focal, issuer: Issuer, claims: dict[str, Any]
) -> None:
    issuer.claims |= claims
    said = comes(browser, issuer)
    assert browser.status == 422
    assert "could not be signed in" in said
    assert OUT in said
    assert count(focal, Identity) == 0


@pytest.mark.parametrize("fault", [{"signs": "another"}, {"algorithm": "none"}])
def test_what_is_signed_by_nobody_known_lets_nobody_in(browser: Browser, issuer: Issuer, fault: dict[str, str]) -> None:
    for name, value in fault.items():
        setattr(issuer, name, value)
    assert OUT in comes(browser, issuer)
    assert browser.status == 422


def test_an_issuer_that_calls_itself_otherwise_is_not_believed(browser: Browser, issuer: Issuer) -> None:
    issuer.calls_itself = "https://other.example"
    assert "cannot be reached" in browser.get(GOES).text
    assert browser.status == 503


def test_what_comes_back_counts_once_and_in_the_browser_alone_that_set_out(
    browser: Browser, focal: Focal, issuer: Issuer, now: datetime
) -> None:
    back = issuer.sign_in(goes(browser))
    assert OUT in browser_of(focal).get(back).text
    assert OUT in browser.get(back.replace("state=en-", "state=en-x")).text
    assert "/token" not in issuer.asked
    assert IN in browser.get(back).text
    other = browser_of(focal)
    other.get("/en/enter")
    assert OUT in other.get(back).text
    late = issuer.sign_in(goes(other))
    focal.now = lambda: now + timedelta(minutes=11)
    assert OUT in browser_of(focal).get(late).text
    assert browser_of(focal).get("/enter/back?error=access_denied").text.count("could not be signed in") == 1


def test_keys_that_have_changed_are_read_anew_and_an_issuer_that_is_down_is_said_to_be(
    browser: Browser, focal: Focal, issuer: Issuer
) -> None:
    assert IN in comes(browser, issuer)
    issuer.key = "second"
    assert IN in comes(browser, issuer)
    assert issuer.asked.count("/keys") == 2
    assert issuer.asked.count("/.well-known/openid-configuration") == 1
    issuer.down = True
    other = browser_of(focal)
    other.get(GOES)
    assert other.status == 503
    assert "cannot be reached" in other.get(GOES).text


def test_what_is_told_besides_counts_for_the_same_account_alone(browser: Browser, focal: Focal, issuer: Issuer) -> None:
    issuer.claims, issuer.told = {}, {"sub": "4712", "email": TSB, "email_verified": True}
    assert OUT in comes(browser, issuer)
    issuer.told["sub"] = "4711"
    assert IN in comes(browser, issuer)


def test_an_organisation_that_gives_out_addresses_need_not_say_that_they_are_verified(
    focal: Focal, issuer: Issuer
) -> None:
    browser = at(focal, issuer, oidc_addresses="own")
    issuer.claims = {"email": TSB, "email_verified": False}
    assert OUT in comes(browser, issuer)
    issuer.claims = {"email": TSB}
    assert IN in comes(browser, issuer)


def test_without_such_a_sign_in_nothing_is_said_of_it(focal: Focal) -> None:
    browser = browser_of(focal)
    assert "organisation" not in browser.get("/en/enter").text
    browser.get(GOES)
    assert browser.status == 404
