"""Calendar arithmetic, free of language: weeks are ISO weeks, quarters and half-years those of the year."""

from __future__ import annotations

import calendar as months
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from bot.understand.dates.types import WorkingDay

HOURS = {"hour": 60, "minute": 1}
MONTHS = {"month": 1, "quarter": 3, "half_year": 6, "year": 12}
DAYS = {"day": 1, "week": 7, "fortnight": 14}
FARTHEST = 2199


class NotADay(Exception):
    """What was said can't be a deadline; ``reason`` is a text key."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True)
class Day:
    """A day or a period of days.

    ``moment`` is set where hours were counted, ``fixed`` where a year was said, ``yearly`` where it comes every year,
    and ``open`` where it is a bare unit ("the month"), said without "this" or "next".
    """

    first: date
    last: date
    unit: str = "day"
    moment: datetime | None = None
    fixed: bool = False
    yearly: bool = False
    open: bool = False

    def on(self, day: date) -> Day:
        """The same, but one day of it."""
        return replace(self, first=day, last=day, unit="day")


def one(day: date, *, fixed: bool = False, yearly: bool = False) -> Day:
    """A single day."""
    return Day(day, day, fixed=fixed, yearly=yearly)


def make(year: int, month: int, day: int) -> date:
    """A date of the calendar, or ``NotADay`` ("no-such-day")."""
    if not 1 <= year <= FARTHEST or not 1 <= month <= 12 or not 1 <= day <= months.monthrange(year, month)[1]:
        raise NotADay("no-such-day")
    return date(year, month, day)


def add_days(day: date, count: int) -> date:
    """So many days on; ``NotADay`` ("too-far") past the years that a deadline may have."""
    if abs(count) > 80_000:
        raise NotADay("too-far")
    moved = day + timedelta(days=count)
    if moved.year > FARTHEST:
        raise NotADay("too-far")
    return moved


def add_months(day: date, count: int) -> date:
    """The same day of a later month, or the last of that month where it is shorter."""
    index = day.year * 12 + day.month - 1 + count
    year, month = divmod(index, 12)
    if not 1 <= year <= FARTHEST:
        raise NotADay("too-far")
    return date(year, month + 1, min(day.day, months.monthrange(year, month + 1)[1]))


def add_working_days(day: date, count: int, working_day: WorkingDay) -> date:
    """So many working days on (or back); the day itself isn't counted."""
    if abs(count) > 2_000:
        raise NotADay("too-far")
    step, left, quiet = (1 if count >= 0 else -1), abs(count), 0
    while left:
        day = add_days(day, step)
        left, quiet = (left - 1, 0) if working_day(day) else (left, quiet + 1)
        if quiet > 366:
            raise NotADay("too-far")
    return day


def weekday_from(day: date, weekday: int, *, today: bool) -> date:
    """The nearest such weekday (Monday is 1) from a day on; the day itself counts where ``today``."""
    ahead = (weekday - day.isoweekday()) % 7
    return add_days(day, ahead if ahead or today else 7)


def week_of(day: date, weeks: int = 0) -> Day:
    """Monday to Sunday of the week of a day, so many weeks on."""
    monday = add_days(day, 7 * weeks + 1 - day.isoweekday())
    return Day(monday, add_days(monday, 6), "week")


def month_of(year: int, month: int, *, fixed: bool = False) -> Day:
    """A whole month."""
    first = make(year, month, 1)
    return Day(first, make(year, month, months.monthrange(year, month)[1]), "month", fixed=fixed)


def stretch(first: date, length: int, unit: str, *, fixed: bool = False) -> Day:
    """So many whole months from the first of one."""
    return Day(first, add_days(add_months(first, length), -1), unit, fixed=fixed)


def unit_of(day: date, unit: str, ahead: int) -> Day:
    """The week, month, quarter, half-year or year of a day, so many of them on."""
    if unit == "weekend":
        saturday = add_days(week_of(day, ahead).first, 5)
        return Day(saturday, add_days(saturday, 1), "weekend")
    if unit in DAYS:
        return one(add_days(day, ahead)) if unit == "day" else week_of(day, ahead * DAYS[unit] // 7)
    length = MONTHS.get(unit)
    if length is None:
        raise NotADay("no-such-day")
    first = date(day.year, (day.month - 1) // length * length + 1, 1)
    return stretch(add_months(first, length * ahead), length, unit)


def easter(year: int, *, orthodox: bool = False) -> date:
    """Easter Sunday of the western churches, or of the orthodox ones, in the civil calendar."""
    if orthodox:
        a, b, c = year % 4, year % 7, year % 19
        d = (19 * c + 15) % 30
        month, day = divmod(d + (2 * a + 4 * b - d + 34) % 7 + 114, 31)
        return add_days(date(year, month, day + 1), 13)
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    month, day = divmod(d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114, 31)
    return date(year, month, day + 1)
