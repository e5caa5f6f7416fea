"""The interface for programs as somebody reads it who has never seen it: what it says of itself, and strict readers."""

from __future__ import annotations

import csv
from io import StringIO
from typing import Any

import pytest
from icalendar import Calendar, Component

from bot.app import Focal
from bot.doors.web.public_rows import STATES
from tests.bot.doors.web.browser import Browser, open_to_all, sitting

DESK = "secretariat@example.org"


@pytest.fixture
def public(focal: Focal) -> Browser:
    desk = sitting(focal, DESK)
    desk.says("ISCG meets jointly with TDAG on 3 July 2024 at 10:00 in Geneva")
    return open_to_all(focal)


def content(browser: Browser, path: str) -> bytes:
    browser.get(path)
    assert browser.last is not None
    assert browser.status == 200
    return browser.last.content


def described(public: Browser) -> dict[str, Any]:
    public.get("/api/openapi.json")
    assert public.last is not None
    found: dict[str, Any] = public.last.json()
    return found


def test_each_address_parameter_and_field_says_what_it_is(public: Browser) -> None:
    told = described(public)
    assert "Read only, without a key" in told["info"]["description"]
    for path, asked in told["paths"].items():
        get = asked["get"]
        assert get["summary"].casefold() not in (path.casefold(), path.strip("/").replace(".", " ").casefold())
        assert all(each["description"] for each in get.get("parameters", ())), path
    fields = {
        f"{name}.{field}"
        for name, each in told["components"]["schemas"].items()
        for field, shape in each["properties"].items()
        if name.startswith(("Topic", "Meeting")) and not _says(shape)
    }
    # What these are is in their names.
    assert fields <= {"MeetingOut.id", "MeetingOut.place", "MeetingOut.jointly_acronym", "TopicsOut.topics"}


def _says(shape: object) -> bool:
    return "description" in str(shape)


def test_what_is_given_has_the_shape_that_is_described(public: Browser) -> None:
    public.get("/api/meetings?lang=ru")
    assert public.last is not None
    found = public.last.json()
    [joint] = [each for each in found if each["start"] == "2024-07-03"]
    # On the clock of its zone: a time without an offset, which is no date-time of JSON Schema.
    opens = described(public)["components"]["schemas"]["MeetingOut"]
    assert "date-time" not in str(opens)
    assert (joint["opens"], joint["zone"], joint["acronym"], joint["jointly_acronym"]) == (
        *("2024-07-03T10:00:00", "Europe/Zurich"),
        *("МСКГ", "КГРЭ"),
    )
    assert {each["status"] for each in found} <= set(STATES)


@pytest.mark.parametrize(("lang", "called"), [("en", "accessibility"), ("ar", "إمكانية النفاذ"), ("zh", "无障碍获取")])
def test_tables_hold_the_names_of_their_language(public: Browser, lang: str, called: str) -> None:
    rows = list(csv.DictReader(StringIO(content(public, f"/api/topics.csv?lang={lang}").decode())))
    assert {each["id"]: each["name"] for each in rows}["accessibility"] == called


def test_a_calendar_is_read_by_a_strict_reader(public: Browser) -> None:
    raw = content(public, "/api/meetings.ics?lang=fr")
    lines = raw.split(b"\r\n")
    assert (lines[-1], max(map(len, lines)) <= 75, b"\n" not in raw.replace(b"\r\n", b"")) == (b"", True, True)
    read = Calendar.from_ical(raw)
    events = read.walk("VEVENT")
    assert len({str(each["UID"]) for each in events}) == len(events) > 5
    zones = {str(each["TZID"]) for each in read.walk("VTIMEZONE")}
    for each in events:
        assert {"DTSTAMP", "DTSTART", "SUMMARY"} <= set(each)
        assert not each.errors
        assert "TZID" not in each["DTSTART"].params or each["DTSTART"].params["TZID"] in zones
    [joint] = [each for each in events if _day(each) == "2024-07-03"]
    assert str(joint["SUMMARY"]) == "ISCG + GCDT"


def _day(event: Component) -> str:
    return str(event["DTSTART"].dt)[:10]
