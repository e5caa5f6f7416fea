"""Deadlines: what was meant is kept, the instant is derived from it.

A date ends with its local day; what hangs on a meeting is for ``due_meetings.py``.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from handlers.answer import Line, Moment, Words
from handlers.commands.fields import Due, DueDate, DueMeeting, DueMoment
from handlers.due_meetings import set_meeting
from handlers.errors import Refusal
from handlers.zones import end_of_day, exists_twice, to_instant, to_local
from storage.tables.items import Item

FIELDS = ("kind", "date", "local", "zone", "meeting_id", "group_id", "which", "edge", "offset", "unit", "at")
# Reminders are reckoned on both sides of a deadline, which the end of the calendar would stop.
LIFETIME = timedelta(days=36_525)


def bind(session: Session, item: Item, due: Due, zone: str, now: datetime) -> Line | None:
    """Sets an item's deadline; ``zone`` holds where none was said. Returns a word where a local time does not
    exist and was moved forward, or exists twice. Refuses a meeting or group that is not in the register."""
    for field in FIELDS:
        setattr(item, f"due_{field}", None)
    item.due_kind = due.kind
    with _refusing(getattr(due, "zone", None) or zone):
        moved = _bind(session, item, due, zone, now)
        _check_near(item.due_at, now)
        return moved


def read_instant(local: datetime, zone: str, now: datetime) -> datetime:
    """The instant of a local time that somebody said. Refuses an unknown zone and what is too far off."""
    with _refusing(zone):
        at = to_instant(local, zone)
        _check_near(at, now)
        return at


def clocks_changed(said: datetime, zone: str) -> Line | None:
    """What to say of a local time that the clocks skip, and so was moved on, or that comes twice."""
    local = to_local(to_instant(said, zone), zone)
    moment = Moment(at=local, zone=zone)
    if local != said:
        return Line(key="item-time-moved", facts={"moment": moment})
    return Line(key="item-time-twice", facts={"moment": moment}) if exists_twice(said, zone) else None


@contextmanager
def _refusing(zone: str) -> Iterator[None]:
    try:
        yield
    except OverflowError:
        raise Refusal("date-too-far") from None
    except (KeyError, ValueError, OSError):
        # What the zone database answers for a name that it does not hold.
        raise Refusal("zone-unknown", words=Words(text=zone)) from None


def _check_near(at: datetime | None, now: datetime) -> None:
    if at is not None and at > now + LIFETIME:
        raise OverflowError


def _bind(session: Session, item: Item, due: Due, zone: str, now: datetime) -> Line | None:
    match due:
        case DueDate():
            _set_day(item, due.date, due.zone or zone)
        case DueMoment():
            return _set_moment(item, due)
        case DueMeeting():
            set_meeting(session, item, due, zone, now)
    return None


def _set_day(item: Item, day: date, zone: str) -> None:
    item.due_date, item.due_zone = day, zone
    item.due_at = end_of_day(day, zone)


def _set_moment(item: Item, due: DueMoment) -> Line | None:
    said = due.at.replace(tzinfo=None)
    item.due_at = to_instant(said, due.zone)
    local = to_local(item.due_at, due.zone)
    item.due_local, item.due_zone, item.due_date = local.isoformat(), due.zone, local.date()
    return clocks_changed(said, due.zone)
