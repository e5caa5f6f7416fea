"""Weekdays: bare, this, next, after next, and the n-th of a stretch of days."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.understand.dates import calendar as cal
from bot.understand.dates.calendar import Day, NotADay, one
from bot.understand.dates.context import Context, Days, Values, weekday_of
from bot.understand.dates.dated import next_monthly


def nearest(ctx: Context, b: Values) -> Days:
    """The nearest one ahead, never today."""
    return [one(cal.weekday_from(ctx.today, weekday_of(b), today=False))]


def this(ctx: Context, b: Values) -> Days:
    """The nearest one, today included."""
    return [one(cal.weekday_from(ctx.today, weekday_of(b), today=True))]


def past(ctx: Context, b: Values) -> Days:
    """The nearest one behind, never today: a day that is over is refused, not taken for the next one."""
    return [one(cal.weekday_from(cal.add_days(ctx.today, -7), weekday_of(b), today=True))]


def ahead(weeks: int) -> Callable[[Context, Values], Days]:
    """The one of the week so many weeks on."""

    def read(ctx: Context, b: Values) -> Days:
        return [one(cal.add_days(cal.week_of(ctx.today, weeks).first, weekday_of(b) - 1))]

    return read


def after_next(ctx: Context, b: Values) -> Days:
    """The one after the coming one, or after that of next week; early in a week they differ, and it is asked."""
    coming = cal.add_days(cal.weekday_from(ctx.today, weekday_of(b), today=False), 7)
    later = ahead(2)(ctx, b)[0]
    return [one(coming)] if coming == later.first else [one(coming), later]


def plus(ctx: Context, b: Values) -> Days:
    """ "Friday week", "lundi en quinze": one or two weeks after the nearest, today included."""
    start = cal.weekday_from(ctx.today, weekday_of(b), today=True)
    return [one(cal.add_days(start, 7 * int(b.get("weeks", 1))))]


def nth_coming(ctx: Context, b: Values) -> Days:
    """ "Two Sundays from now"."""
    first = cal.weekday_from(ctx.today, weekday_of(b), today=False)
    return [one(cal.add_days(first, 7 * (int(b["n"]) - 1)))]


def with_number(ctx: Context, b: Values) -> Days:
    """ "Monday the 21st": the next month whose 21st is a Monday."""
    weekday = weekday_of(b)
    return [next_monthly(ctx, b.get("d") or b.get("o") or b["dd"], lambda day: day.isoweekday() == weekday)]


def nth_after(ctx: Context, b: Values) -> Days:
    """ "The first Monday after Easter", "the Monday after Easter"."""
    first = cal.weekday_from(b["date"][0].last, weekday_of(b), today=False)
    return [one(cal.add_days(first, 7 * (int(b.get("o", 1)) - 1)))]


def nth_before(ctx: Context, b: Values) -> Days:
    """ "The Friday before Christmas"; never the day itself."""
    day = b["date"][0].first
    return [one(cal.add_days(day, -((day.isoweekday() - weekday_of(b) - 1) % 7) - 1))]


def rolled(ctx: Context, period: Day, find: Callable[[Day], date]) -> Days:
    """A day within a period; where that is over, of the next such: of next year's June, of next month."""
    found = find(period)
    if found < ctx.today and period.open:
        found = find(cal.unit_of(cal.add_days(period.last, 1), period.unit, 0))
    if found < ctx.today and period.yearly:
        found = find(cal.month_of(period.first.year + 1, period.first.month))
    return [replace(period.on(found), yearly=False, open=False)]


def nth_of(ctx: Context, b: Values) -> Days:
    """ "The first Monday of June"; a fifth one that a month lacks is no day."""
    weekday, count = weekday_of(b), int(b["o"])

    def find(period: Day) -> date:
        first = cal.weekday_from(period.first, weekday, today=True)
        found = cal.add_days(first, 7 * (count - 1))
        if found > period.last:
            raise NotADay("no-such-day")
        return found

    return rolled(ctx, b["period"][0], find)


def last_of(ctx: Context, b: Values) -> Days:
    """ "The last Friday of October"."""
    weekday = weekday_of(b)
    return rolled(ctx, b["period"][0], lambda p: cal.add_days(p.last, -((p.last.isoweekday() - weekday) % 7)))
