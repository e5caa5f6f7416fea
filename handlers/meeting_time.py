"""When a meeting is: days and hours on the clock of its place, from what somebody said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from handlers.answer import Day
from handlers.commands.fields import DueDate, DueMoment, MeetingTime
from handlers.context import Context
from handlers.due import read_instant
from handlers.errors import Refusal
from handlers.zones import local_day, to_local
from storage.tables.meetings import Meeting

LONGEST = timedelta(days=60)


@dataclass(frozen=True)
class Span:
    """The first and last day of a meeting in its zone; the hours, local and naive, where they are known."""

    start: date
    end: date
    opens: datetime | None
    closes: datetime | None
    zone: str

    def as_columns(self) -> dict[str, Any]:
        """The columns of a meeting."""
        hours = {"opens": _iso(self.opens), "closes": _iso(self.closes)}
        return {"start": self.start, "end": self.end, **hours, "zone": self.zone}


def read_span(
    context: Context, start: MeetingTime, end: MeetingTime | None, zone: str | None, *, held: bool = False
) -> Span:
    """A new meeting's time; ``zone`` is that of its place, else the one that was said, else the speaker's.

    Refuses what is over, unless it was ``held``, what ends before it begins, and a zone that nobody knows.
    """
    at = zone or start.zone or context.zone
    first, opens = _local(context, start, at)
    last, closes = _local(context, end, at) if end else (first, None)
    span = Span(first, last, opens, closes, at)
    _check_order(span)
    if not held:
        _check_ahead(context, span, "meeting-passed")
    return span


def moved_span(context: Context, meeting: Meeting, start: MeetingTime) -> Span:
    """The time of a meeting that is held otherwise: as long as before, at the same hour where no other was said.

    An hour on the speaker's own clock is taken for one at the meeting's place: people speak of the clock there.
    """
    own = isinstance(start, DueMoment) and start.zone == context.zone
    said = start.model_copy(update={"zone": meeting.zone}) if own else start
    first, hour = _local(context, said, meeting.zone)
    opened, closed = _at(meeting.opens), _at(meeting.closes)
    opens = hour or (datetime.combine(first, opened.time()) if opened else None)
    by = opens - opened if opens and opened else timedelta(days=(first - meeting.start).days)
    closes = closed + by if closed else None
    last = closes.date() if closes else meeting.end + (first - meeting.start)
    span = Span(first, last, opens, closes, meeting.zone)
    _check_ahead(context, span)
    return span


def to_day(context: Context, said: DueDate | DueMoment, zone: str) -> str:
    """A deadline as it is kept with a meeting: a day, or a local time in the meeting's zone, in ISO form."""
    own = isinstance(said, DueMoment) and said.zone == context.zone
    day, hour = _local(context, said.model_copy(update={"zone": zone}) if own else said, zone)
    return _iso(hour) or day.isoformat()


def _local(context: Context, said: MeetingTime, zone: str) -> tuple[date, datetime | None]:
    if isinstance(said, DueDate):
        # Read for what it refuses: a zone that does not exist, a day that is too far off.
        read_instant(datetime.combine(said.date, time()), zone, context.now)
        return said.date, None
    there = read_instant(said.at.replace(tzinfo=None), said.zone, context.now)
    read_instant(said.at.replace(tzinfo=None), zone, context.now)
    local = to_local(there, zone)
    return local.date(), local


def _check_order(span: Span) -> None:
    if span.end < span.start or (span.opens and span.closes and span.closes <= span.opens):
        raise Refusal("meeting-ends-first", start=Day(date=span.start), end=Day(date=span.end))
    if span.end - span.start > LONGEST:
        raise Refusal("meeting-too-long", start=Day(date=span.start), end=Day(date=span.end))


def is_over(context: Context, span: Span) -> bool:
    """Whether its last day has passed where it is held."""
    return span.end < local_day(context.now, span.zone)


def _check_ahead(context: Context, span: Span, key: str = "meeting-in-past") -> None:
    now = to_local(context.now, span.zone)
    if span.start < now.date() or (span.opens and span.opens <= now):
        raise Refusal(key, start=Day(date=span.start))


def _at(kept: str | None) -> datetime | None:
    return datetime.fromisoformat(kept) if kept else None


def _iso(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
