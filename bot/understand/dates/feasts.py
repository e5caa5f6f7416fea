"""Public holidays: fixed, counted from Easter, or moving with the moon, in which case it is asked.

Easter is that of the western churches, as in Geneva; in Russian and Arabic both Easters (in Russian both Christmases)
are offered. "The Eid" and Ramadan depend on a sighting, so no day is guessed.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from bot.understand.dates import calendar as cal
from bot.understand.dates.calendar import Day, NotADay
from bot.understand.dates.context import Context, Days, Values, year_of
from bot.understand.dates.dated import dated

# Chinese New Year, from the published almanac; for later years it is asked.
_SPRING = ("2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 "
           "2033-01-31 2034-02-19 2035-02-08 2036-01-28")  # fmt: skip


def holiday(ctx: Context, b: Values) -> Days:
    """The feast of the slot: "12-25", "easter+1", "either-easter", "spring" or "moves"."""
    return feast(ctx, b["holiday"], year_of(b, ctx.today))


def feast(ctx: Context, name: str, year: int | None) -> Days:
    """The day or days of a feast."""
    if name == "moves":
        raise NotADay("holiday-moves")
    if name == "spring":
        return [_spring(ctx, year)]
    if name == "either-christmas":
        return feast(ctx, "01-07", year) + feast(ctx, "12-25", year)
    if "easter" in name:
        return _easters(ctx, name, year)
    if name.startswith("nth"):
        return [_nth(ctx, name, year)]
    month, day = name.split("-")
    return [replace(dated(ctx, int(day), int(month), year), unit="holiday")]


def _easters(ctx: Context, name: str, year: int | None) -> Days:
    # "easter+-7 7": the week that begins seven days before Easter and ends with it.
    church, _, shift = name.partition("+")
    days, length = map(int, (*shift.split(), "0", "0")[:2])
    kinds = (False, True) if church == "either-easter" else (church == "orthodox-easter",)
    found = [_easter(ctx, year, days, orthodox=kind) for kind in kinds]
    return [replace(day, last=cal.add_days(day.last, length)) for day in found]


def _nth(ctx: Context, name: str, year: int | None) -> Day:
    # "nth 11 4 4 1": a day after the fourth Thursday of November.
    month, count, weekday, shift = map(int, name.split()[1:])
    for each in range(year or ctx.today.year, (year or ctx.today.year) + 2):
        first = cal.weekday_from(date(each, month, 1), weekday, today=True)
        found = cal.add_days(first, 7 * (count - 1) + shift)
        if year is not None or found >= ctx.today:
            break
    return Day(found, found, "holiday", fixed=year is not None)


def _easter(ctx: Context, year: int | None, shift: int, *, orthodox: bool) -> Day:
    first = year or ctx.today.year
    found = cal.add_days(cal.easter(first, orthodox=orthodox), shift)
    if year is None and found < ctx.today:
        found = cal.add_days(cal.easter(first + 1, orthodox=orthodox), shift)
    return Day(found, found, "holiday", fixed=year is not None)


def _spring(ctx: Context, year: int | None) -> Day:
    for text in _SPRING.split():
        found = date.fromisoformat(text)
        if found.year == year or (year is None and ctx.today <= found and found.year <= ctx.today.year + 1):
            return Day(found, found, "holiday", fixed=year is not None)
    raise NotADay("holiday-moves")
