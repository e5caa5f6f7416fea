"""The secretariat links an account on its pages, and whoever it is linked with unlinks it on theirs."""

from __future__ import annotations

from sqlalchemy import select

from bot.app import Focal
from handlers.joined import keep_known
from storage.accounts import add_request
from storage.identities import Account, Profile, find_account
from storage.tables.people import Identity
from tests.bot.doors.web.browser import Browser, Found, Reader, sitting

TSB, DESK = "access.tsb@example.org", "secretariat@example.org"
ACCOUNT = Account("slack", "T1", "U1")


def _asks(focal: Focal) -> None:
    """A guest in Slack has asked to be linked, by an address that the register does not have."""
    now = focal.now()
    with focal.database.writing() as session:
        keep_known(session, ACCOUNT, Profile("Ana Ruiz"), now)
        add_request(session, ACCOUNT, None, "ana@example.org", now, now)


def _behind(focal: Focal) -> tuple[str, str]:
    with focal.database.reading() as session:
        person = find_account(session, ACCOUNT)
        assert person is not None
        return person.ref, session.scalars(select(Identity.linked_by)).one()


def _with(page: Reader, button: str) -> Found:
    return next(each for each in page.forms if any(button in label for label in each.buttons))


def _presses(browser: Browser, page: Reader, button: str) -> Reader:
    form = _with(page, button)
    return browser.sends(form, next(label for label in form.buttons if button in label))


def test_who_asked_to_be_linked_is_linked_at_the_desk_and_unlinks_themselves_in_their_settings(focal: Focal) -> None:
    _asks(focal)
    desk, owner = sitting(focal, DESK), sitting(focal, TSB)
    page = desk.get("/en/desk")
    assert "Ana Ruiz (Slack, T1, guest) asked to be linked with ana@example.org" in page.text
    opened = desk.get(page.links["Link with a person"])
    form = next(each for each in opened.forms if each.action == "/en/fill")
    asked = desk.sends(form, **{"typed:party": TSB})
    assert "Shall Ana Ruiz" in asked.text
    assert _behind(focal)[1] == "profile"
    done = _presses(desk, asked, "Yes, do it")
    assert "is linked with" in done.text
    assert _behind(focal) == (TSB, "secretariat")
    assert "asked to be linked" not in desk.get("/en/desk").text
    assert "Ana Ruiz" in desk.get(f"/en/people/{TSB}").text
    assert "Ana Ruiz" not in sitting(focal, "access.bdt@example.org").get(f"/en/people/{TSB}").text
    settings = owner.get("/en/settings")
    assert "linked by the secretariat" in settings.text
    asked = _presses(owner, settings, "Unlink")
    assert _behind(focal) == (TSB, "secretariat")
    _presses(owner, asked, "Yes, do it")
    assert _behind(focal) == ("slack:t1:u1", "apart")


def test_nobody_else_is_led_to_the_form_or_can_send_it(focal: Focal) -> None:
    _asks(focal)
    other = sitting(focal, TSB)
    assert "/en/forms/AssignAccount" not in str(other.get("/en/settings").links)
    other.get("/en/forms/AssignAccount")
    assert other.status == 403
