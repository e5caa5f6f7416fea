"""Calendars as other programs read them (RFC 5545)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone

from bot.doors.web.public_rows import MeetingOut
from bot.words.inert import to_inert

# Any will do: nothing stands in the calendar that it could move.
ANY_ZONE = "Europe/Zurich"


def to_calendar(events: Sequence[Event]) -> bytes:
    made = Calendar()
    made.add("prodid", "-//Focal//EN")
    made.add("version", "2.0")
    for each in events:
        made.add_component(each)
    # A clock that is named without its rules is read as any clock by some.
    made.add_missing_timezones()
    if not events:
        # RFC 5545, 3.6: without any component some refuse the file, and drop a calendar that was followed.
        made.add_component(Timezone.from_tzid(ANY_ZONE))
    return bytes(made.to_ical())


def meeting_of(meeting: MeetingOut, now: datetime) -> Event:
    """A meeting, by the hour where that is known, else by its days."""
    names = [each for each in (meeting.acronym, meeting.jointly_acronym) if each]
    event = _event(f"meeting-{meeting.id}", " + ".join(names), now)
    if meeting.opens and meeting.zone and (meeting.closes or meeting.start == meeting.end):
        zone = ZoneInfo(meeting.zone)
        event.add("dtstart", meeting.opens.replace(tzinfo=zone))
        if meeting.closes:
            event.add("dtend", meeting.closes.replace(tzinfo=zone))
    else:
        event.add("dtstart", meeting.start)
        event.add("dtend", meeting.end + timedelta(days=1))
    if meeting.place:
        event.add("location", to_inert(meeting.place))
    event.add("status", "CANCELLED" if meeting.status == "cancelled" else "CONFIRMED")
    return event


def deadline_of(number: int, day: date, now: datetime) -> Event:
    """A deadline by the item's number alone: the address of a calendar is soon in many hands."""
    event = _event(f"item-{number}", f"Focal {number}", now)
    event.add("dtstart", day)
    event.add("dtend", day + timedelta(days=1))
    return event


def _event(ident: str, summary: str, now: datetime) -> Event:
    event = Event()
    # Readers differ in what ends a line; whatever would for one of them goes.
    event.add("uid", to_inert(f"{ident}@focal"))
    event.add("summary", to_inert(summary))
    event.add("dtstamp", now)
    return event
