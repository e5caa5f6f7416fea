"""A calendar is well formed also while nothing stands in it."""

from __future__ import annotations

from icalendar import Calendar

from bot.doors.web.calendar import to_calendar


def test_a_calendar_without_events_still_holds_a_component() -> None:
    read = Calendar.from_ical(to_calendar([]))
    assert ([each.name for each in read.subcomponents], read.errors) == (["VTIMEZONE"], [])
