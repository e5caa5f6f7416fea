"""Events of an iCalendar file (RFC 5545) as days and hours on the clock of their place, repeated ones each by itself.

What cannot be a meeting is left out and named: an event without a beginning, with a broken one, or one that repeats by
the hour. Reading is bounded: neither a file nor a rule of repetition can keep it busy.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

from icalendar import Calendar, Component, Event
from icalendar.error import GloballyUniqueTZIDGuessed
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON
from recurring_ical_events import of

from handlers.answer import Fact, Line, Term
from handlers.register.faults import RegisterFaults, reason
from handlers.register.read_csv import to_text

MOST_BYTES, MOST_EVENTS, MOST_SHOWN = 5 * 2**20, 500, 80
# Whatever happens more often than once a day is no meeting, and would be counted for ever.
TOO_OFTEN = frozenset({"SECONDLY", "MINUTELY", "HOURLY"})
EARLIEST = 1970


@dataclass(frozen=True)
class Held:
    """One event: ``key`` is the same for it in every later export, also when it was moved."""

    key: str
    summary: str
    start: date
    end: date
    opens: datetime | None
    closes: datetime | None
    zone: str
    place: str | None
    cancelled: bool


@dataclass(frozen=True)
class Events:
    """What was read, earliest first, and a sentence for each thing that was left out."""

    held: tuple[Held, ...]
    notes: tuple[Line, ...]


def read_events(data: bytes, first: date, last: date, zone: str) -> Events:
    """The events that touch the days from ``first`` to ``last``; ``zone`` (IANA) is that of whatever names none.

    Raises ``RegisterFaults`` where the file is no calendar, or holds nothing that could be read.
    """
    series = list(_series(_calendars(data)))
    notes: list[Line] = []
    found: list[Held] = []
    for events, calendar in series:
        try:
            found += _occurrences(calendar, events, first, last, zone)
        except _LeftOut as left:
            facts = {"event": _called(events[0]), "reason": left.reason}
            notes.append(Line(key="import-left-out", facts=facts))
    if not series or len(notes) == len(series):
        raise RegisterFaults([*notes, reason("import-no-meeting")])
    if len(found) > MOST_EVENTS:
        raise RegisterFaults([reason("import-events-many", n=len(found), most=MOST_EVENTS)])
    return Events(tuple(sorted(found, key=lambda each: (each.start, each.key))), tuple(notes))


class _LeftOut(Exception):
    """Why an event cannot be taken: a text key with its facts."""

    def __init__(self, reason: Fact) -> None:
        super().__init__()
        self.reason = reason


def _calendars(data: bytes) -> Sequence[Component]:
    if len(data) > MOST_BYTES:
        raise RegisterFaults([reason("import-calendar-large", most=MOST_BYTES // 2**20)])
    text = to_text(data)
    try:
        with warnings.catch_warnings():
            # A zone behind a vendor's prefix is what it says behind it.
            warnings.simplefilter("ignore", GloballyUniqueTZIDGuessed)
            found = Component.from_ical(text, multiple=True)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, RecursionError) as fault:
        raise RegisterFaults([reason("import-not-calendar", detail=str(fault)[:MOST_SHOWN])]) from None
    return [each for each in found if each.name in ("VCALENDAR", "VEVENT")]


def _series(calendars: Iterable[Component]) -> Iterator[tuple[list[Event], Calendar]]:
    """Events that belong together: a repeated one, and what was changed of it."""
    for calendar in calendars:
        by_id: dict[str, list[Event]] = {}
        events = [calendar] if calendar.name == "VEVENT" else calendar.walk("VEVENT")
        for at, event in enumerate(each for each in events if isinstance(each, Event)):
            by_id.setdefault(str(event.get("UID") or f"{event.get('SUMMARY', '')}/{at}"), []).append(event)
        for grouped in by_id.values():
            made = Calendar()
            for event in grouped:
                made.add_component(event)
            yield grouped, made


def _occurrences(calendar: Calendar, events: Sequence[Event], first: date, last: date, zone: str) -> Iterator[Held]:
    try:
        _check(events)
        repeated = any("RRULE" in each or "RDATE" in each for each in events)
        found = list(of(calendar).between(first, last + timedelta(days=1)))
        return iter([_held(each, repeated, zone) for each in found])
    except _LeftOut:
        raise
    except Exception:
        # Whatever a library finds amiss in an event, the others can still be read; its words are for programmers.
        raise _LeftOut(reason("import-event-unread")) from None


def _begins(event: Event) -> object:
    start = event.get("DTSTART")
    if start is None:
        raise _LeftOut(reason("import-event-no-start"))
    try:
        return start.dt
    except Exception:
        # Each library of dates has its own way to say that one is broken, and two beginnings are a list.
        raise _LeftOut(reason("import-event-start")) from None


def _check(events: Sequence[Event]) -> None:
    for event in events:
        start = _begins(event)
        if not isinstance(start, date) or start.year < EARLIEST:
            raise _LeftOut(reason("import-event-early", year=str(EARLIEST)))
        for rule in _rules(event):
            often = {str(each).upper() for each in rule.get("FREQ", ())}
            if often & TOO_OFTEN or any(int(each) < 1 for each in rule.get("INTERVAL", ())):
                raise _LeftOut(reason("import-event-often"))


def _rules(event: Event) -> list[Any]:
    found = event.get("RRULE", [])
    return found if isinstance(found, list) else [found]


def _held(event: Event, repeated: bool, zone: str) -> Held:
    start, end = event.start, event.end
    told = event.get("RECURRENCE-ID")
    said = told.dt if told is not None and hasattr(told, "dt") else start
    key = str(event.get("UID") or event.get("SUMMARY") or "event")
    there = _zone_of(start, zone)
    opens, closes = _local(start, there), _local(end, there)
    last = closes.date() if closes else end - timedelta(days=1) if end > start else start
    if closes and closes.time() == time() and closes.date() > (opens or closes).date():
        last = closes.date() - timedelta(days=1)
    return Held(
        key=f"{key}#{said.isoformat()[:10]}" if repeated else key,
        summary=" ".join(str(event.get("SUMMARY", "")).split()),
        start=opens.date() if opens else start,
        end=max(last, opens.date() if opens else start),
        opens=opens,
        closes=closes if closes and opens and closes > opens else None,
        zone=there,
        place=" ".join(str(event.get("LOCATION", "")).split()) or None,
        cancelled=str(event.get("STATUS", "")).upper() == "CANCELLED",
    )


def _zone_of(start: date, zone: str) -> str:
    """The IANA zone of the place: as it stands there, behind a prefix, by its name in Windows; else the one given."""
    info = start.tzinfo if isinstance(start, datetime) else None
    name = _name(info)
    return next((each for each in (name, WINDOWS_TO_OLSON.get(name, "")) if each in available_timezones()), zone)


def _name(info: tzinfo | None) -> str:
    name = str(getattr(info, "key", None) or getattr(info, "_tzid", None) or "")
    # A moment in UTC tells nothing of its place.
    return "" if name in ("UTC", "Etc/UTC", "GMT") else name


def _local(at: date, zone: str) -> datetime | None:
    if not isinstance(at, datetime):
        return None
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None) if at.tzinfo else at


def _called(event: Event) -> Term:
    words = " ".join(str(event.get("SUMMARY", "")).split())[:MOST_SHOWN]
    return reason("import-event", name=words) if words else reason("import-event-nameless")
