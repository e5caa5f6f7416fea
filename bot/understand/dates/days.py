"""From what was said of a day to the day.

Conventions, the same in all six languages (a deadline is read back with its weekday, so that a different habit shows):

- A bare weekday is the nearest one ahead; said on that weekday it is the one of next week, because today would be
  called "today". "This Friday" is the nearest too, and may be today. "Friday of this week" is of this ISO week.
- "Next Friday" is the Friday of next week, never of this one: who means this week's says "Friday" or "this Friday".
- A day of the month ("the 3rd") and a day and month ("3 June") without a year are the next such day, today included:
  a number, unlike a weekday, is often copied from a paper. A month that lacks the day is passed over; 29 February is
  that of the next leap year.
- A year that was said is believed, also where it is past.
- A bare period is due on its last day ("in June": 30 June; "next month": its last day), the end of a month is its last
  day and not the last working day; the last day of a week, however, is its Friday, as no office means Sunday.
- The middle of a month is the 15th, of a week Wednesday, of a quarter, half-year and year the middle month's 15th
  or, for a year, 30 June.
- Where a weekday and a date disagree, both are offered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.understand.dates import calendar as cal
from bot.understand.dates.calendar import Day, NotADay, one
from bot.understand.dates.scan import Binds, Part
from bot.understand.dates.spans import Span, add_span, has_hours, span_from
from bot.understand.dates.types import WorkingDay

Days = list[Day]


@dataclass(frozen=True)
class Context:
    """When and where it is said: ``now`` is naive local time in ``zone``."""

    now: datetime
    zone: str
    day_first: bool | None
    working_day: WorkingDay
    lang: str
    hours24: bool
    moment: bool = False

    @property
    def today(self) -> date:
        return self.now.date()


def evaluate(part: Part, ctx: Context) -> Days:
    """The days that a part may mean, the likeliest first; raises ``NotADay``."""
    return _ACTIONS[part.action](ctx, part.binds)


def _slash(ctx: Context, b: Binds) -> Days:
    return _numeric("slash" if "slash" in b else "slash_sure")(ctx, b)


def _number(binds: Binds) -> int:
    return int(next(binds[name] for name in ("d", "o", "dd") if name in binds))


def _year(binds: Binds) -> int | None:
    return binds.get("y")


def next_yearly(ctx: Context, day: int, month: int) -> Day:
    """The next such day, today included; within eight years even for 29 February."""
    for year in range(ctx.today.year, ctx.today.year + 9):
        try:
            found = cal.make(year, month, day)
        except NotADay:
            continue
        if found >= ctx.today:
            return one(found, yearly=True)
    raise NotADay("no-such-day")


def _dated(ctx: Context, day: int, month: int, year: int | None) -> Day:
    return next_yearly(ctx, day, month) if year is None else one(cal.make(year, month, day), fixed=True)


def _pairs(ctx: Context, pairs: tuple[tuple[int, int], ...], year: int | None) -> Days:
    # Chinese puts the larger unit first in speech and in writing, so 12/1 is 1 December there.
    month_first = ctx.day_first is False or (ctx.lang == "zh" and year is None)
    ordered = pairs[::-1] if month_first else pairs
    wanted = ordered if ctx.day_first is None else ordered[:1]
    found = []
    for day, month in wanted:
        try:
            found.append(_dated(ctx, day, month, year))
        except NotADay:
            continue
    if not found:
        raise NotADay("no-such-day")
    return found


def _numeric(name: str) -> Callable[[Context, Binds], Days]:
    def read(ctx: Context, b: Binds) -> Days:
        digits = b[name]
        if digits.iso:
            return [_dated(ctx, *digits.pairs[0], digits.year)]
        return _pairs(ctx, digits.pairs, digits.year or b.get("y"))

    return read


def _day_number_month(ctx: Context, b: Binds) -> Days:
    return [_dated(ctx, b["dd"], b.get("mo") or b["mm"], b.get("y") or b.get("yy"))]


def _dmy(ctx: Context, b: Binds) -> Days:
    return _numeric("dmy")(ctx, b) if "dmy" in b else _day_number_month(ctx, b)


def _day_and_year(b: Binds) -> tuple[int, int | None]:
    if "dy" in b:
        return b["dy"]
    if "yd" in b:
        return b["yd"][1], b["yd"][0]
    return (b["drange"][1] if "drange" in b else b.get("d2") or _number(b)), None


def _day_month(ctx: Context, b: Binds) -> Days:
    day, year = _day_and_year(b)
    if year is not None:
        return [one(cal.make(year, _month_number(b), day), fixed=True)]
    if _year(b) is None and b.get("near_year"):
        year = ctx.today.year + int(b["near_year"])
        return [one(cal.make(year, _month_number(b), day), fixed=True)]
    return [_dated(ctx, day, _month_number(b), _year(b))]


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


def _day_in(ctx: Context, b: Binds) -> Days:
    period = evaluate(b["period"], ctx)[0]
    found = cal.add_days(period.first, _number(b) - 1)
    if found > period.last:
        raise NotADay("no-such-day")
    return [replace(period.on(found), fixed=True)]


def _month_number(b: Binds) -> int:
    return int(b.get("month") or b["monthn"])


def _month(ctx: Context, b: Binds) -> Days:
    month, year = _month_number(b), _year(b)
    near = b.get("near_year")
    if year is None and near is not None:
        year = ctx.today.year + int(near)
    if year is not None:
        return [cal.month_of(year, month, fixed=True)]
    year = ctx.today.year if month >= ctx.today.month else ctx.today.year + 1
    return [replace(cal.month_of(year, month), yearly=True)]


def _next_month(ctx: Context, b: Binds) -> Days:
    month = _month_number(b)
    return [cal.month_of(ctx.today.year + (month <= ctx.today.month), month)]


def _unit(ahead: int) -> Callable[[Context, Binds], Days]:
    return lambda ctx, b: [cal.unit_of(ctx.today, b.get("unit") or b["period_unit"], ahead)]


def _weekday(ctx: Context, b: Binds, *, today: bool = False) -> Days:
    return [one(cal.weekday_from(ctx.today, int(b["wd"]), today=today))]


def _weekday_number(b: Binds) -> int:
    return int(next(b[name] for name in ("wd", "wdx", "wdn", "wds") if name in b))


def _weekday_ahead(weeks: int) -> Callable[[Context, Binds], Days]:
    def read(ctx: Context, b: Binds) -> Days:
        monday = cal.week_of(ctx.today, weeks).first
        return [one(cal.add_days(monday, _weekday_number(b) - 1))]

    return read


def _after_next(ctx: Context, b: Binds) -> Days:
    # "Friday after next": after the coming one, or after the one of next week; in the middle of a week they differ.
    nearest = cal.add_days(cal.weekday_from(ctx.today, int(b["wd"]), today=False), 7)
    later = _weekday_ahead(2)(ctx, b)[0]
    return [one(nearest)] if nearest == later.first else [one(nearest), later]


def _weekday_plus(ctx: Context, b: Binds) -> Days:
    # "lundi en huit": the Monday a week after the nearest one.
    nearest = cal.weekday_from(ctx.today, int(b["wd"]), today=True)
    return [one(cal.add_days(nearest, 7 * int(b.get("weeks", 1))))]


def _nth_coming(ctx: Context, b: Binds) -> Days:
    nearest = cal.weekday_from(ctx.today, int(b.get("wd") or b["wds"]), today=False)
    return [one(cal.add_days(nearest, 7 * (int(b["n"]) - 1)))]


def _weekday_day(ctx: Context, b: Binds) -> Days:
    weekday = int(b["wd"])
    return [next_monthly(ctx, b["d"], lambda day: day.isoweekday() == weekday)]


def _rolled(ctx: Context, b: Binds, find: Callable[[Day], date]) -> Days:
    # A month named without its year is next year's where the day of this year is past.
    period = evaluate(b["period"], ctx)[0]
    found = find(period)
    if found < ctx.today and period.yearly:
        later = cal.month_of(period.first.year + 1, period.first.month)
        found = find(later)
    if not period.first.year <= found.year <= period.last.year + 1:
        raise NotADay("no-such-day")
    return [replace(period.on(found), yearly=False)]


def _nth_weekday(ctx: Context, b: Binds) -> Days:
    weekday, count = _weekday_number(b), int(b["o"])

    def find(period: Day) -> date:
        first = cal.weekday_from(period.first, weekday, today=True)
        found = cal.add_days(first, 7 * (count - 1))
        if found > period.last:
            raise NotADay("no-such-day")
        return found

    return _rolled(ctx, b, find)


def _last_weekday(ctx: Context, b: Binds) -> Days:
    weekday = _weekday_number(b)

    def find(period: Day) -> date:
        return cal.add_days(period.last, -((period.last.isoweekday() - weekday) % 7))

    return _rolled(ctx, b, find)


def _nth_day(ctx: Context, b: Binds) -> Days:
    return _rolled(ctx, b, lambda period: cal.add_days(period.first, int(b["o"]) - 1))


def _nth_last_day(ctx: Context, b: Binds) -> Days:
    return _rolled(ctx, b, lambda period: cal.add_days(period.last, 1 - int(b["o"])))


def _last_day(ctx: Context, b: Binds) -> Days:
    return _rolled(ctx, b, lambda period: period.last)


def _working_day(ctx: Context, b: Binds) -> Days:
    count, works = int(b.get("o", 1)), ctx.working_day
    if "last" in b:
        return _rolled(ctx, b, lambda p: cal.add_working_days(cal.add_days(p.last, 1), -1, works))
    return _rolled(ctx, b, lambda p: cal.add_working_days(cal.add_days(p.first, -1), count, works))


def _nth_week(ctx: Context, b: Binds) -> Days:
    # The first week is that of the first day, as in speech; ISO's rule for years isn't used within months.
    period = evaluate(b["period"], ctx)[0]
    return [cal.week_of(cal.add_days(period.first, 7 * (int(b["o"]) - 1)))]


def _last_week(ctx: Context, b: Binds) -> Days:
    return [cal.week_of(evaluate(b["period"], ctx)[0].last)]


def week_number(year: int, week: int) -> Day:
    """An ISO week."""
    try:
        monday = date.fromisocalendar(year, week, 1)
    except ValueError as error:
        raise NotADay("no-such-day") from error
    return Day(monday, cal.add_days(monday, 6), "week", fixed=True)


def _week_number(ctx: Context, b: Binds) -> Days:
    year = _year(b) or ctx.today.isocalendar().year
    found = week_number(year, int(b["n"]))
    if _year(b) is None and found.last < ctx.today:
        found = week_number(year + 1, int(b["n"]))
    return [found]


def _portion(length: int, unit: str, slot: str) -> Callable[[Context, Binds], Days]:
    def read(ctx: Context, b: Binds) -> Days:
        near = b.get("near_year")
        year = _year(b) or ctx.today.year + int(near or 0)
        month = (int(next(b[name] for name in (slot, "halfname", "o") if name in b)) - 1) * length + 1
        found = cal.stretch(date(year, month, 1), length, unit, fixed=_year(b) is not None or bool(near))
        if found.last < ctx.today and not found.fixed:
            found = cal.stretch(date(year + 1, month, 1), length, unit)
        return [found]

    return read


def _of_year(ctx: Context, b: Binds) -> Days:
    return [cal.stretch(date(b["y"], 1, 1), 12, "year", fixed=True)]


def _start(ctx: Context, b: Binds) -> Days:
    period = evaluate(b.get("period") or b["date"], ctx)[0]
    if period.first < ctx.today and period.yearly:
        period = cal.month_of(period.first.year + 1, period.first.month)
    return [period.on(period.first)]


def _middle(ctx: Context, b: Binds) -> Days:
    def find(period: Day) -> date:
        if period.unit == "week":
            return cal.add_days(period.first, 2)
        if period.unit == "year":
            return date(period.first.year, 6, 30)
        length = period.last.month - period.first.month
        return date(period.first.year, period.first.month + length // 2, 15)

    return _rolled(ctx, b, find)


def last_of(period: Day) -> date:
    """The day on which a period is due."""
    return cal.add_days(period.first, 4) if period.unit == "week" else period.last


def _end(ctx: Context, b: Binds) -> Days:
    period = evaluate(b.get("period") or b["date"], ctx)[0]
    return [replace(period.on(last_of(period)), unit="end")]


def _end_unit(ctx: Context, b: Binds) -> Days:
    return [Day(ctx.today, last_of(cal.unit_of(ctx.today, b["end_unit"], 0)), "end")]


def _this_year(ctx: Context, b: Binds) -> Days:
    return [cal.unit_of(ctx.today, "year", int(b["near_year"]))]


def span_of(b: Binds) -> Span:
    for name in ("half_span", "dual"):
        if name in b:
            count, unit = b[name].split(",")
            return ((float(count), unit),)
    return b.get("span") or b.get("unit1") or ((b.get("n", 1), b.get("unit") or b.get("unit_adj") or "day"),)


def _after(ctx: Context, b: Binds) -> Days:
    span = span_of(b)
    return [span_from(ctx.now, ctx.zone, span, 1, ctx.working_day)]


def _counted(sign: int) -> Callable[[Context, Binds], Days]:
    def read(ctx: Context, b: Binds) -> Days:
        if has_hours(span_of(b)):
            raise NotADay("no-such-day")
        return [one(add_span(last_of(day), span_of(b), sign, ctx.working_day)) for day in evaluate(b["date"], ctx)]

    return read


def _refuse(reason: str) -> Callable[[Context, Binds], Days]:
    def read(ctx: Context, b: Binds) -> Days:
        raise NotADay(reason)

    return read


def _shift(ctx: Context, b: Binds) -> Days:
    return [one(cal.add_days(ctx.today, int(b["shift"])))]


def _holiday(ctx: Context, b: Binds) -> Days:
    near = b.get("near_year")
    year = _year(b) if near is None else ctx.today.year + int(near)
    return holiday(ctx, b["holiday"], year)


def holiday(ctx: Context, name: str, year: int | None) -> Days:
    """A day of feast: "12-25", "easter+1", "either-easter" (two churches, so it is asked), or one that moves."""
    if name == "moves":
        raise NotADay("holiday-moves")
    if name == "spring":
        return [_spring(ctx, year)]
    if "easter" not in name and "either" not in name:
        month, day = name.split("-")
        return [replace(_dated(ctx, int(day), int(month), year), unit="holiday")]
    church, _, shift = name.partition("+")
    if name == "either-christmas":
        # In Russian it is Christmas of two churches, seldom the 25th.
        return holiday(ctx, "01-07", year) + holiday(ctx, "12-25", year)
    kinds = (False, True) if church == "either-easter" else (church == "orthodox-easter",)
    return [_easter(ctx, year, int(shift or 0), orthodox=kind) for kind in kinds]


def _easter(ctx: Context, year: int | None, shift: int, *, orthodox: bool) -> Day:
    for each in range(year or ctx.today.year, (year or ctx.today.year) + 2):
        found = cal.add_days(cal.easter(each, orthodox=orthodox), shift)
        if year is not None or found >= ctx.today:
            break
    return Day(found, found, "holiday", fixed=year is not None)


# Chinese New Year, from the published almanac; later years are asked.
_SPRING = ("2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 "
           "2033-01-31 2034-02-19 2035-02-08 2036-01-28")  # fmt: skip


def _spring(ctx: Context, year: int | None) -> Day:
    for text in _SPRING.split():
        found = date.fromisoformat(text)
        if found.year == year or (year is None and ctx.today <= found and found.year <= ctx.today.year + 1):
            return Day(found, found, "holiday", fixed=year is not None)
    raise NotADay("holiday-moves")


_ACTIONS: dict[str, Callable[[Context, Binds], Days]] = {
    "shift": _shift, "after": _after, "after_date": _counted(1), "before_date": _counted(-1),
    "weekday": _weekday, "this_weekday": lambda c, b: _weekday(c, b, today=True), "weekday_of_this": _weekday_ahead(0),
    "next_weekday": _weekday_ahead(1), "second_weekday": _weekday_ahead(2), "after_next": _after_next, "third_weekday": _weekday_ahead(3),
    "weekday_plus": _weekday_plus, "nth_coming": _nth_coming, "weekday_day": _weekday_day, 
    "this_unit": _unit(0), "next_unit": _unit(1), "second_unit": _unit(2), "day_month": _day_month,
    "day": lambda c, b: [next_monthly(c, _number(b))], "day_in": _day_in, "month": _month, "next_month": _next_month,
    "this_month": _month, "my": lambda c, b: [cal.month_of(b["my"][1], b["my"][0], fixed=True)],
    "nth_weekday": _nth_weekday, "last_weekday": _last_weekday, "nth_day": _nth_day, "last_day": _last_day,
    "nth_last_day": _nth_last_day, "working_day_of": _working_day, "nth_week": _nth_week, "last_week": _last_week,
    "week_number": _week_number, "quarter": _portion(3, "quarter", "q"), "half": _portion(6, "half_year", "half"),
    "year": _of_year, "of_year": _of_year, "start": _start, "middle": _middle, "end": _end, "end_unit": _end_unit, "end_day": lambda c, b: [one(c.today)], "this_year": _this_year, "holiday": _holiday,
    "dd_mm": _day_number_month, "ymd": _numeric("ymd"), "dmy": _dmy, "loose": _numeric("loose"), "slash": _slash,
    "dash": _numeric("dash"), "dot": _numeric("dot"), "recurring": _refuse("recurring"), "moves": _refuse("holiday-moves"),
}  # fmt: skip
