"""Calendars of duty stations: days not worked, by year, and which days of the week are a weekend."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from functools import cache

from sqlalchemy import Select, bindparam, delete, func, select
from sqlalchemy.orm import Session

from storage.settings import get_setting, set_setting
from storage.tables.meetings import CalendarDay
from storage.tables.people import Person

# ISO weekdays: Monday is 1.
SATURDAY_SUNDAY = frozenset({6, 7})
PERIODS = ("recess", "conference")


def put_year(
    session: Session, station: str, year: int, days: Mapping[date, str], source: str, recorded_at: datetime
) -> None:
    """Sets the days of one year, in place of what was known of it; ``days`` has the kind of each."""
    first, last = date(year, 1, 1), date(year, 12, 31)
    same = func.lower(CalendarDay.station) == station.casefold()
    session.execute(delete(CalendarDay).where(same, CalendarDay.day >= first, CalendarDay.day <= last))
    known = {"station": station, "source": source, "recorded_at": recorded_at}
    session.add_all(CalendarDay(day=day, kind=kind, **known) for day, kind in sorted(days.items()))
    session.flush()


def set_weekend(session: Session, station: str, weekdays: Collection[int]) -> None:
    """ISO weekdays on which a duty station does not work."""
    set_setting(session, _weekend(station), {"weekdays": sorted(weekdays)})


def get_weekend(session: Session, station: str | None) -> frozenset[int]:
    """ISO weekdays; Saturday and Sunday where nothing else is known of a station."""
    set_ = get_setting(session, _weekend(station)) if station else None
    return frozenset(set_["weekdays"]) if set_ else SATURDAY_SUNDAY


def list_periods(session: Session, day: date) -> Mapping[str, CalendarDay]:
    """The recess or conference in which a day lies, by duty station with its case folded."""
    return {each.station.casefold(): each for each in session.scalars(_periods(), {"on": day})}


def list_people_at(session: Session, station: str) -> Sequence[int]:
    """The ids of those who work at a duty station."""
    return session.scalars(select(Person.id).where(func.lower(Person.station) == station.casefold())).all()


@cache
def _periods() -> Select[CalendarDay]:
    # Built once, since each item that is recorded asks it.
    return select(CalendarDay).where(CalendarDay.day == bindparam("on"), CalendarDay.kind.in_(PERIODS))


def _weekend(station: str) -> str:
    return f"weekend:{station.casefold()}"
