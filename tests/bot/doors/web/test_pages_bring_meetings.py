"""Meetings out of a calendar file come in on a page: shown, applied, moved by the next export, and taken back."""

from __future__ import annotations

import re

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.people import find_person
from storage.tables.meetings import Meeting
from tests.bot.doors.web.browser import HOST, Browser, Reader, sitting
from tests.bot.doors.web.test_pages_import import DELEGATE, DESK, TSB, form
from tests.handlers.register.test_calendar_files import calendar, event

PAGE = "/en/import?kind=meetings"
NONE = {"file": ("", b"")}
JOINT = event("m", "DTSTART:20240620T123000Z", "DTEND:20240620T150000Z", "SUMMARY:ISCG jointly with TDAG")
LUNCH = event("t", "DTSTART:20240621T080000Z", "SUMMARY:Lunch")


@pytest.fixture
def desk(focal: Focal) -> Browser:
    return sitting(focal, DESK)


def brings(browser: Browser, *events: str, lang: str = "en", **beside: str) -> Reader:
    found = next(each for each in browser.get(f"/{lang}/import?kind=meetings").forms if each.method == "post")
    return browser.sends(found, files={"file": ("meetings.ics", calendar(*events), "text/calendar")}, **beside)


def plain(page: Reader) -> str:
    return re.sub("[\u2066-\u2069]", "", page.text)


def kept(focal: Focal) -> dict[str, str]:
    """The meetings that came from a calendar, as their group by their first day."""
    with focal.database.reading() as session:
        rows = session.scalars(select(Meeting).where(Meeting.source.startswith("calendar: ")))
        return {str(each.start): each.group_id for each in rows}


def test_meetings_are_shown_applied_moved_by_the_next_export_and_taken_back(desk: Browser, focal: Focal) -> None:
    page = brings(desk, JOINT, LUNCH)
    assert "+ meeting of ISCG, Thursday 20 June 2024" in plain(page)
    assert "'Lunch' is left out: its name says no group" in plain(page)
    assert kept(focal) == {}
    page = desk.sends(form(page, "Apply all of this"), files=NONE)
    assert kept(focal) == {"2024-06-20": "iscg"}
    assert page.links["Meetings"] == "/en/meetings"
    moved = brings(desk, JOINT.replace("20240620", "20240627"))
    assert "first day 2024-06-20 -> 2024-06-27" in plain(moved)
    page = desk.sends(form(moved, "Apply all of this"), files=NONE)
    assert kept(focal) == {"2024-06-27": "iscg"}
    assert "is taken back" in desk.sends(form(page, "Take it back")).text
    assert kept(focal) == {"2024-06-20": "iscg"}


def test_the_group_of_nameless_events_is_told_by_any_of_its_names(desk: Browser, focal: Focal) -> None:
    page = brings(desk, LUNCH, group="Telecommunication Standardization Advisory Group", jointly_with="TDAG")
    assert "+ meeting of TSAG, Friday 21 June 2024" in plain(page)
    holds = dict(form(page, "Apply all of this").holds)
    assert (holds["group"], holds["jointly_with"]) != ("", "")
    desk.sends(form(page, "Apply all of this"), files=NONE)
    assert kept(focal) == {"2024-06-21": "tsag"}


def test_only_the_days_that_were_told_count(desk: Browser) -> None:
    weekly = event("w", "DTSTART:20240603T080000Z", "RRULE:FREQ=WEEKLY;COUNT=9", "SUMMARY:ISCG")
    page = brings(desk, weekly, since="2024-06-10", until="2024-06-24")
    assert "To add: 3 ·" in plain(page)


@pytest.mark.parametrize(
    ("beside", "field", "said"),
    [
        ({"group": "zzqq xx"}, "group", "no body or group called “zzqq xx”"),
        ({"jointly_with": "zzqq xx"}, "jointly_with", "no body or group called “zzqq xx”"),
        ({"since": "soon"}, "since", "Please write the day as 2024-05-21."),
        ({"since": "2024-06-10", "until": "2024-06-09"}, "until", "This day comes before the first day."),
    ],
)
def test_what_cannot_be_taken_is_said_beside_its_field_and_stays_there(
    desk: Browser, beside: dict[str, str], field: str, said: str
) -> None:
    page = brings(desk, JOINT, **beside)
    assert desk.status == 422
    (amiss,) = [attrs for _, attrs in page.tags if attrs.get("aria-invalid") == "true"]
    assert (amiss["name"], amiss["value"]) == (field, beside[field])
    assert amiss["aria-describedby"].split()[0] == f"import-{field}-fault"
    assert said in plain(page)


@pytest.mark.parametrize(("since", "until"), [("0001-01-01", ""), ("", "9999-12-31")])
def test_a_calendar_is_not_counted_for_ever(desk: Browser, since: str, until: str) -> None:
    daily = event("d", "DTSTART:20240603T080000Z", "RRULE:FREQ=DAILY", "SUMMARY:ISCG")
    page = brings(desk, daily, since=since, until=until)
    assert (desk.status, "can be taken" in page.text) == (422, True), page.text


AMISS = {
    "en": "this is no iCalendar file that can be read",
    "fr": "fichier iCalendar",
    "es": "iCalendar",
    "ru": "iCalendar",
    "ar": "iCalendar",
    "zh": "iCalendar",
}


@pytest.mark.parametrize("lang", AMISS)
def test_a_file_that_is_no_calendar_is_refused_in_the_readers_language(desk: Browser, lang: str) -> None:
    found = next(each for each in desk.get(f"/{lang}/import?kind=meetings").forms if each.method == "post")
    page = desk.sends(found, files={"file": ("meetings.ics", b"hello", "text/calendar")})
    assert (desk.status, AMISS[lang] in page.text) == (422, True), page.text


def test_an_administrator_brings_meetings_and_nobody_else_outside_the_desk(focal: Focal) -> None:
    for who in (TSB, DELEGATE):
        other = sitting(focal, who)
        other.get(PAGE)
        assert other.status == 403
        proof = dict(other.get("/en/items").forms[-1].holds).get("proof", "")
        files = {"file": ("meetings.ics", calendar(JOINT), "text/calendar")}
        other.post("/en/import", {"proof": proof, "kind": "meetings"}, files, origin=HOST)
        assert other.status == 403
    with focal.database.writing() as session:
        row = find_person(session, TSB)
        assert row is not None
        row.rights = ["administrator"]
    page = brings(sitting(focal, TSB), JOINT)
    assert "+ meeting of ISCG" in plain(page)


def test_meetings_go_out_with_the_register_and_not_by_themselves(desk: Browser) -> None:
    assert not [each for each in desk.get(PAGE).forms if "export" in each.action]
    desk.get("/en/export/meetings")
    assert desk.status == 404
