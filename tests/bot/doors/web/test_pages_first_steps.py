"""An organisation that begins: its secretary is led through three steps, each marked once it is done."""

from __future__ import annotations

import html
import re
from datetime import timedelta

from sqlalchemy import select

from bot.app import Focal
from storage.database import Database
from storage.focal_points import any_own_focal_points
from storage.items import any_recorded
from storage.meetings import any_own_meetings
from storage.proposals import any_proposed
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import FocalPoint
from tests.bot.doors.web.browser import Browser, sitting
from tests.bot.doors.web.test_pages_import import DESK, LIST, TSB, brings, form
from tests.conftest import NOW

LISTED, MET, REPORT = "Import your list", "Enter the next meeting", "Paste last meeting’s report"
TEXT = "Report\n\n1. Action: BDT to send the accessibility checklist to TSB by 14 June 2024.\n"


def steps(desk: Browser) -> dict[str, bool]:
    """The first steps that the desk shows, and whether each is marked as done."""
    desk.get("/en/desk")
    assert desk.last is not None
    found = re.findall(r"<li[^>]*><h3>(.+?)</h3>(<p class=.quiet.>Done</p>)?", desk.last.text)
    return {html.unescape(title): bool(done) for title, done in found}


def beginning(focal: Focal) -> Browser:
    """A secretary before a register that holds what comes with Focal."""
    with focal.database.writing() as session:
        for named in session.scalars(select(FocalPoint)):
            named.example = True
        for meeting in session.scalars(select(Meeting)):
            meeting.source = "records"
    return sitting(focal, DESK)


def offered(desk: Browser) -> str:
    """The meeting as the field offers it to whoever types the name of its group."""
    desk.get("/en/options?field=meeting&q=iscg")
    assert desk.last is not None
    found: list[str] = [each for each in desk.last.json() if "2024-01-24" in each]
    return found[0]


def test_an_organisation_that_begins_is_led_through_three_steps_until_it_is_at_work(focal: Focal) -> None:
    desk = beginning(focal)
    assert {"/en/import", "/en/forms/ScheduleMeeting", "/en/text"} <= set(desk.get("/en/desk").links.values())
    assert steps(desk) == {LISTED: False, MET: False, REPORT: False}
    desk.sends(form(brings(desk, LIST), "Apply all of this"), files={"file": ("", b"")})
    assert steps(desk) == {LISTED: True, MET: False, REPORT: False}
    desk.says("plan a meeting of TSAG on 3 September 2024")
    assert steps(desk) == {LISTED: True, MET: True, REPORT: False}
    found = next(each for each in desk.get("/en/text").forms if each.action == "/en/text")
    page = desk.sends(found, text=TEXT, meeting=offered(desk), files={"file": ("", b"")})
    assert steps(desk) == {LISTED: True, MET: True, REPORT: True}, page.text
    desk.says("accept all proposals")
    assert steps(desk) == {}
    trail = desk.get("/en/trail").text
    assert "Make items of proposals" in trail
    assert "RecordSeveral" not in trail


def test_no_step_is_done_by_what_comes_with_focal(filled: Database) -> None:
    with filled.reading() as session:
        assert (any_own_focal_points(session), any_own_meetings(session)) == (False, False)
        assert (any_recorded(session), any_proposed(session)) == (False, False)


def test_the_form_of_a_meeting_asks_for_its_day_and_its_own_zone(focal: Focal) -> None:
    page = beginning(focal).get("/en/forms/ScheduleMeeting")
    assert "For example: 14 June at 9:30." in page.text
    assert "In which time zone is it held?" in page.text
    assert "20:00 to 7:00" not in page.text


def test_what_the_rules_propose_for_a_meeting_is_kept_from_its_page(focal: Focal) -> None:
    desk = beginning(focal)
    desk.says("plan a meeting of TSAG on 3 September 2024")
    page = desk.get("/en/meetings/tsag-2024-09-03")
    assert "No deadline for this meeting is recorded yet." in page.text
    accepts = next(each for each in page.forms if "Accept these dates" in each.buttons)
    desk.sends(accepts, "Accept these dates")
    page = desk.get("/en/meetings/tsag-2024-09-03")
    assert "No deadline for this meeting is recorded yet." not in page.text
    assert "Accept these dates" not in str([each.buttons for each in page.forms])
    assert "22 August 2024" in page.text


def test_a_report_that_names_no_meeting_is_none_of_a_conference(focal: Focal) -> None:
    beginning(focal)
    with focal.database.writing() as session:
        # Of the secretariat, and secretary of no group.
        session.scalars(select(Person).where(Person.ref == TSB)).one().rights = ["secretariat"]
        of = {"end": NOW.date(), "zone": "Europe/Zurich", "status": "held"}
        session.add(Meeting(id="pp", group_id="pp", start=NOW.date() - timedelta(days=9), **of))
    desk = sitting(focal, TSB)
    found = next(each for each in desk.get("/en/text").forms if each.action == "/en/text")
    page = desk.sends(found, text=TEXT, files={"file": ("", b"")})
    assert (desk.status, "awaits review" in page.text, "/meetings/pp" in str(page.links)) == (422, False, False)


def test_the_third_step_promises_what_happens(focal: Focal) -> None:
    desk = beginning(focal)
    assert "what you accept is recorded at once" in desk.get("/en/desk").text
    found = next(each for each in desk.get("/en/text").forms if each.action == "/en/text")
    desk.sends(found, text=TEXT, meeting=offered(desk), files={"file": ("", b"")})
    desk.says("accept proposal 1")
    with focal.database.reading() as session:
        assert session.get_one(Item, 1).status == "open"
