"""Local time and instants: gaps, folds, the end of a day."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from storage.tables.items import Item


def to_instant(local: datetime, zone: str) -> datetime:
    """The instant of a naive local time.

    One that exists twice is the first; one that doesn't exist moves forward by as much as the clocks do.
    """
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def exists_twice(local: datetime, zone: str) -> bool:
    """Whether the clocks show a naive local time twice, as they are set back."""
    first, second = (local.replace(tzinfo=ZoneInfo(zone), fold=fold).utcoffset() for fold in (0, 1))
    # In a gap the offsets differ too, but the later one is the first.
    return first is not None and second is not None and first > second


def to_local(at: datetime, zone: str) -> datetime:
    """The naive local time of an instant."""
    return at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def local_day(at: datetime, zone: str) -> date:
    """The local day of an instant."""
    return at.astimezone(ZoneInfo(zone)).date()


def item_day(item: Item, at: datetime) -> date:
    """The day of an instant where the deadline of an item is."""
    return local_day(at, item.due_zone or "UTC")


def end_of_day(day: date, zone: str) -> datetime:
    """The last instant of a local day."""
    return start_of_day(day + timedelta(days=1), zone) - timedelta(microseconds=1)


def start_of_day(day: date, zone: str) -> datetime:
    """The first instant of a local day."""
    return to_instant(datetime.combine(day, time()), zone)


def in_months(day: date, months: int, of_month: int | None = None) -> date:
    """The same day, or that ``of_month``, so many months later, or the last of that month where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(of_month or day.day, monthrange(year, month + 1)[1]))
