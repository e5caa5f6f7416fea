"""What waits for the secretariat stands on its page, and can be dealt with there."""

from __future__ import annotations

from bot.app import Focal
from storage.people import find_person
from tests.bot.doors.web.browser import Browser, Reader, sitting

TSB, DESK, DELEGATE = "access.tsb@example.org", "secretariat@example.org", "delegate@example.org"


def test_an_answer_is_accepted_on_the_page_of_the_desk(focal: Focal) -> None:
    desk, owner = sitting(focal, DESK), sitting(focal, TSB)
    desk.says("action: TSB Accessibility Desk to send the checklist to BDT by Friday")
    owner.says("tell the secretariat about 1: we need one more week")
    page = desk.get("/en/desk")
    assert "we need one more week" in page.text
    form = next(each for each in page.forms if "Accept answer 1" in each.buttons)
    desk.sends(form, "Accept answer 1")
    assert "we need one more week" not in desk.get("/en/desk").text
    assert "we need one more week" in desk.get("/en/items/1").text


def test_people_are_enrolled_and_trusted_and_notices_paused_by_forms(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    page = desk.get("/en/desk")
    for name in ("EnrolPerson", "TrustReader", "PauseNotices"):
        assert f"/en/forms/{name}" in page.links.values()
    sends(desk, "EnrolPerson", party=DELEGATE)
    assert desk.status == 200
    sends(desk, "TrustReader", party="nobody@example.org")
    assert desk.status == 422
    sends(desk, "TrustReader", party=DELEGATE)
    with focal.database.reading() as session:
        delegate = find_person(session, DELEGATE)
        assert delegate is not None
        assert (delegate.enrolled, delegate.trusted) == (True, True)
    assert (
        "nothing is sent unasked until Saturday 1 June 2024" in sends(desk, "PauseNotices", until="1 June at 9:00").text
    )
    sitting(focal, TSB).get("/en/forms/EnrolPerson")
    other = sitting(focal, TSB)
    other.get("/en/forms/PauseNotices")
    assert other.status == 403


def sends(browser: Browser, form: str, **typed: str) -> Reader:
    found = next(each for each in browser.get(f"/en/forms/{form}").forms if each.action == "/en/fill")
    return browser.sends(found, **{f"typed:{name}": value for name, value in typed.items()})


def test_the_release_sheet_shows_the_words_and_lets_them_go(focal: Focal) -> None:
    desk = sitting(focal, DESK)
    desk.says(f"enrol {DELEGATE}")
    desk.says(f"action: {DELEGATE} to answer by 20 June")
    page = desk.get("/en/desk")
    assert "Release sheet" in page.text
    assert "waiting for release" in page.text
    form = next(each for each in page.forms for label in each.buttons if "elease" in label)
    [label] = [label for label in form.buttons if "elease" in label]
    desk.sends(form, label)
    assert "waiting for release" not in desk.get("/en/desk").text
