"""Two who fill forms about the same at once: the second sees what the first changed, nothing is written over unseen."""

from __future__ import annotations

from typing import NamedTuple

import pytest

from bot.app import Focal
from handlers.register.apply import apply
from handlers.register.difference import difference
from handlers.register.read import read_content
from tests.bot.doors.web.browser import Browser, Reader, sitting
from tests.bot.doors.web.forms import NOTES, filled_in, sends

DESK, TSB, BDT = "secretariat@example.org", "access.tsb@example.org", "access.bdt@example.org"
MEETING = "iscg-2024-05-21"
SINCE = "was changed while it was being filled"


class Filled(NamedTuple):
    form: str
    about: str
    typed: dict[str, str]


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


def opened(browser: Browser, filled: Filled) -> Reader:
    return browser.get(f"/en/forms/{filled.form}?{filled.about}")


def send(browser: Browser, page: Reader, filled: Filled | None = None) -> Reader:
    typed = {f"typed:{name}": each for name, each in filled.typed.items()} if filled else {}
    return browser.sends(filled_in(page, "en"), **typed)


OF_MEETING, NOBODY = f"f.meeting={MEETING}", "f.group=iscg"
MOVED = Filled("MoveMeeting", OF_MEETING, {"start": "28 May 2024 at 10:00"})
ELSEWHERE = Filled("MoveMeeting", OF_MEETING, {"place": "Room H"})
CANCELLED = Filled("CancelMeeting", OF_MEETING, {"reason": "no room"})
ANNOUNCED = Filled("AnnounceDeadline", OF_MEETING, {"kind": "contribution", "due": "15 May 2024"})
ANNOUNCED_TOO = Filled("AnnounceDeadline", OF_MEETING, {"kind": "contribution", "due": "16 May 2024"})
OF_POST = {"topic": "accessibility", "body": "TSB"}
NAMED = Filled("SetFocalPoint", "f.topic=accessibility&f.body=tsb", {"party": BDT})
NAMED_TOO = Filled("SetFocalPoint", "", {**OF_POST, "party": DESK})
ENDED = Filled("EndFocalPoint", "", {**OF_POST, "party": TSB})
PRESENT = Filled("NotePresent", OF_MEETING, {"people": TSB})
REGRETS = Filled("NoteRegrets", OF_MEETING, {"people": TSB})


def plan(about: str, leads: str, **typed: str) -> Filled:
    return Filled("SetReminderPlan", about, {"leads": leads, **typed})


def chair(who: str) -> Filled:
    return Filled("SetMember", "f.group=iscg", {"party": who, "capacity": "chair"})


@pytest.mark.parametrize(
    ("first", "second", "seen"),
    [
        pytest.param(MOVED, ELSEWHERE, "28 May 2024", id="meeting"),
        pytest.param(MOVED, CANCELLED, "28 May 2024", id="meeting-cancelled"),
        pytest.param(MOVED, ANNOUNCED, "28 May 2024", id="meeting-deadline"),
        pytest.param(ANNOUNCED, ANNOUNCED_TOO, "15 May 2024", id="deadline"),
        pytest.param(NAMED, NAMED_TOO, "BDT Accessibility Desk", id="focal-point"),
        pytest.param(NAMED, ENDED, "BDT Accessibility Desk", id="focal-point-ended"),
        pytest.param(chair(BDT), chair(TSB), "BDT Accessibility Desk", id="chair"),
        pytest.param(plan("f.group=iscg", "9"), plan("f.group=iscg", "8"), "ahead: 9", id="lead-times-of-group"),
        pytest.param(plan("", "9", of_class="staff"), plan("", "8", of_class="staff"), "ahead: 9", id="of-class"),
        pytest.param(PRESENT, REGRETS, "TSB Accessibility Desk", id="present"),
    ],
)
def test_the_second_of_two_sees_what_the_first_changed(
    desk: Browser, focal: Focal, first: Filled, second: Filled, seen: str
) -> None:
    other = sitting(focal, DESK)
    mine, theirs = opened(desk, second), opened(other, first)
    send(other, theirs, first)
    assert other.status == 200
    page = send(desk, mine, second)
    assert (desk.status, SINCE in page.text, seen in page.text) == (422, True, True), page.text
    told = page.text.index("Changed meanwhile")
    assert "Secretariat Desk" in page.text[told : page.text.index("How it stands now")]
    # Sent once more, it holds: what stands there was read.
    send(desk, page)
    assert desk.status == 200


@pytest.mark.parametrize(
    ("first", "second", "both"),
    [
        (
            Filled("SetProfile", "", {"zone": "Nairobi"}),
            Filled("SetProfile", "", {"leads": "5, 2"}),
            ("UTC+03:00", "5 and 2"),
        ),
        (
            Filled("SetConsent", "f.group=iscg", {"objections": "5"}),
            Filled("SetConsent", "f.group=iscg", {"speakers": "delegation"}),
            ("5 days", "delegate of"),
        ),
    ],
    ids=["settings", "consent"],
)
def test_what_the_second_left_as_it_was_stays_what_the_first_made_of_it(
    desk: Browser, focal: Focal, first: Filled, second: Filled, both: tuple[str, str]
) -> None:
    other = sitting(focal, DESK)
    mine, theirs = opened(desk, second), opened(other, first)
    send(other, theirs, first)
    page = send(desk, mine, second)
    assert (desk.status, SINCE in page.text, both[0] in page.text) == (422, True, True), page.text
    page = send(desk, page)
    assert desk.status == 200
    assert all(each in page.text for each in both), page.text


def test_of_a_proposal_that_two_correct_nothing_is_lost(desk: Browser, focal: Focal) -> None:
    desk.says(NOTES)
    edited = Filled("EditProposal", "item=1", {"text": "send the whole list"})
    dated = Filled("EditProposal", "item=1", {"due": "20 June 2024"})
    other = sitting(focal, DESK)
    mine, theirs = opened(desk, dated), opened(other, edited)
    send(other, theirs, edited)
    page = send(desk, mine, dated)
    assert (desk.status, SINCE in page.text) == (422, True), page.text
    page = send(desk, page)
    assert (desk.status, "send the whole list" in page.text, "20 June 2024" in page.text) == (200, True, True)


def test_who_was_proposed_as_a_successor_does_not_give_way_unseen(focal: Focal) -> None:
    office, other = sitting(focal, TSB), sitting(focal, TSB)
    mine, theirs = (each.get("/en/forms/ProposeSuccessor?f.topic=accessibility") for each in (office, other))
    send(other, theirs, Filled("ProposeSuccessor", "", {"to": BDT}))
    page = send(office, mine, Filled("ProposeSuccessor", "", {"to": DESK}))
    assert (office.status, SINCE in page.text) == (422, True), page.text


def test_what_is_about_something_else_is_taken_at_once(desk: Browser, focal: Focal) -> None:
    other = sitting(focal, DESK)
    mine = [opened(desk, each) for each in (NAMED, chair(BDT), ELSEWHERE)]
    sends(other, "/en/forms/SetFocalPoint", topic="accessibility", body="BR", party=DESK)
    sends(other, "/en/forms/SetMember?f.group=tdag", party=DESK, capacity="chair")
    sends(other, "/en/forms/ScheduleMeeting", group="ISCG", start="3 July 2024 at 10:00")
    for page, filled in zip(mine, (NAMED, chair(BDT), ELSEWHERE), strict=True):
        page = send(desk, page, filled)
        assert desk.status == 200, page.text


def test_a_list_that_came_in_meanwhile_is_seen_as_well(desk: Browser, focal: Focal) -> None:
    mine = opened(desk, NAMED_TOO)
    listed = f"topic,body,person,email\naccessibility,tsb,BDT Accessibility Desk,{BDT}\n"
    with focal.database.writing() as session:
        register = read_content("list.csv", listed.encode())
        apply(session, difference(session, register, focal.now().date()), None, focal.now())
    page = send(desk, mine, NAMED_TOO)
    assert (desk.status, SINCE in page.text, "BDT Accessibility Desk" in page.text) == (422, True, True), page.text
