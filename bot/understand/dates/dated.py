"""Days by number: "the 3rd", "3 June", "03/06/2024", ISO."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.understand.dates import calendar as cal
from bot.understand.dates.calendar import Day, NotADay, one
from bot.understand.dates.context import Context, Days, Values, month_of, number_of, year_of
from bot.understand.dates.numeric import Numeric


def next_yearly(ctx: Context, day: int, month: int) -> Day:
    """The next such day, today included; within nine years even for 29 February."""
    for year in range(ctx.today.year, ctx.today.year + 9):
        try:
            found = cal.make(year, month, day)
        except NotADay:
            continue
        if found >= ctx.today:
            return one(found, yearly=True)
    raise NotADay("no-such-day")


def next_monthly(ctx: Context, day: int, good: Callable[[date], bool] = lambda _: True) -> Day:
    """The next month that has the day (and where it is ``good``), within three years."""
    for ahead in range(36):
        month = cal.unit_of(ctx.today, "month", ahead).first
        try:
            found = cal.make(month.year, month.month, day)
        except NotADay:
            continue
        if found >= ctx.today and good(found):
            return one(found)
    raise NotADay("no-such-day")


def dated(ctx: Context, day: int, month: int, year: int | None) -> Day:
    """A day of a month; of the next such, or of the year that was said."""
    return next_yearly(ctx, day, month) if year is None else one(cal.make(year, month, day), fixed=True)


def _pairs(ctx: Context, pairs: tuple[tuple[int, int], ...], year: int | None) -> Days:
    # Chinese puts the larger unit first in speech and in writing, so 12/1 is 1 December there.
    month_first = ctx.day_first is False or (ctx.lang == "zh" and year is None)
    ordered = pairs[::-1] if month_first else pairs
    found = []
    for day, month in ordered if ctx.day_first is None else ordered[:1]:
        try:
            found.append(dated(ctx, day, month, year))
        except NotADay:
            continue
    if not found:
        raise NotADay("no-such-day")
    return found


def numeric(name: str) -> Callable[[Context, Values], Days]:
    """A date in digits, in the slot ``name``."""

    def read(ctx: Context, b: Values) -> Days:
        digits: Numeric = b[name]
        if digits.iso:
            return [dated(ctx, *digits.pairs[0], digits.year)]
        return _pairs(ctx, digits.pairs, digits.year or b.get("y"))

    return read


def slash(ctx: Context, b: Values) -> Days:
    """22/04."""
    return numeric("slash" if "slash" in b else "slash_sure")(ctx, b)


def number_month(ctx: Context, b: Values) -> Days:
    """ "24 12 14", "17 del 11": day and month as two numbers."""
    return [dated(ctx, b["dd"], b.get("mo") or b["mm"], year_of(b, ctx.today))]


def day_month_year(ctx: Context, b: Values) -> Days:
    """A full date in digits, however they are parted."""
    return numeric("dmy")(ctx, b) if "dmy" in b else number_month(ctx, b)


def day_month(ctx: Context, b: Values) -> Days:
    """ "3 June", with or without a year; of a range ("3-5 June") the end."""
    if "dy" in b or "yd" in b:
        day, year = b["dy"] if "dy" in b else b["yd"][::-1]
        return [dated(ctx, day, month_of(b), year)]
    if "d3" in b:
        # "3 or 4 June" is asked.
        return [dated(ctx, day, month_of(b), year_of(b, ctx.today)) for day in (number_of(b), b["d3"])]
    day = b["drange"][1] if "drange" in b else b.get("d2") or number_of(b)
    return [dated(ctx, day, month_of(b), year_of(b, ctx.today))]


def day(ctx: Context, b: Values) -> Days:
    """ "The 3rd"."""
    return [next_monthly(ctx, number_of(b))]


def day_in(ctx: Context, b: Values) -> Days:
    """ "The 20th of next month"."""
    period: Day = b["period"][0]
    found = cal.add_days(period.first, number_of(b) - 1)
    if found > period.last:
        raise NotADay("no-such-day")
    return [replace(period.on(found), fixed=False)]
