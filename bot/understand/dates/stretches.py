"""Weeks, months, quarters, half-years, years, and the days within them: first, middle, last, n-th."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.understand.dates import calendar as cal
from bot.understand.dates.calendar import Day, NotADay, one
from bot.understand.dates.context import Context, Days, Values, month_of, span_of, year_of
from bot.understand.dates.spans import add_span, has_hours, span_from
from bot.understand.dates.weekdays import rolled


def month(ctx: Context, b: Values) -> Days:
    """A month; without a year the running one or the next such."""
    number, year = month_of(b), year_of(b, ctx.today)
    if year is not None:
        return [cal.month_of(year, number, fixed=True)]
    return [replace(cal.month_of(ctx.today.year + (number < ctx.today.month), number), yearly=True)]


def next_month(ctx: Context, b: Values) -> Days:
    """ "Next June": never the running month."""
    number = month_of(b)
    return [cal.month_of(ctx.today.year + (number <= ctx.today.month), number)]


def unit(ahead: int) -> Callable[[Context, Values], Days]:
    """This week, next month, the year after next."""
    return lambda ctx, b: [
        cal.unit_of(
            ctx.today, next(b[name] for name in ("unit", "period_unit", "wkend", "unit_in") if name in b), ahead
        )
    ]


def portion(length: int, name: str, slot: str) -> Callable[[Context, Values], Days]:
    """A quarter or a half-year by its number; without a year this year's, or next year's where it is over."""

    def read(ctx: Context, b: Values) -> Days:
        number = int(next(b[key] for key in (slot, "halfname", "o", "roman") if key in b))
        if not 1 <= number * length <= 12:
            raise NotADay("no-such-day")
        said, first = year_of(b, ctx.today), (number - 1) * length + 1
        found = cal.stretch(date(said or ctx.today.year, first, 1), length, name, fixed=said is not None)
        if said is None and found.last < ctx.today:
            found = cal.stretch(date(ctx.today.year + 1, first, 1), length, name)
        return [found]

    return read


def year(ctx: Context, b: Values) -> Days:
    """ "2026", "this year"."""
    return [cal.stretch(date(year_of(b, ctx.today) or ctx.today.year, 1, 1), 12, "year", fixed="y" in b)]


def _iso_week(number: int, year: int) -> Day:
    try:
        monday = date.fromisocalendar(year, number, 1)
    except ValueError as error:
        raise NotADay("no-such-day") from error
    return Day(monday, cal.add_days(monday, 6), "week")


def week_number(ctx: Context, b: Values) -> Days:
    """An ISO week; without a year the next one of that number."""
    said = year_of(b, ctx.today)
    if said is not None:
        return [replace(_iso_week(int(b["n"]), said), fixed=True)]
    this_year = ctx.today.isocalendar().year
    found = _iso_week(int(b["n"]), this_year)
    return [found if found.last >= ctx.today else _iso_week(int(b["n"]), this_year + 1)]


def nth_week(ctx: Context, b: Values) -> Days:
    """The first week of a month is the one that lies mostly in it, as ISO counts the weeks of a year."""
    thursday = cal.weekday_from(b["period"][0].first, 4, today=True)
    return [cal.week_of(cal.add_days(thursday, 7 * (int(b["o"]) - 1)))]


def last_week(ctx: Context, b: Values) -> Days:
    """The last one that lies mostly in it, so that its Friday is rarely of the next month."""
    return [cal.week_of(cal.weekday_from(cal.add_days(b["period"][0].last, -6), 4, today=True))]


def last_of(period: Day) -> date:
    """The day on which a period is due: of a week its Friday, else its last day."""
    return cal.add_days(period.first, 4) if period.unit == "week" else period.last


def week_of(ctx: Context, b: Values) -> Days:
    """ "The week of 10 June": the ISO week in which the day lies."""
    return [cal.week_of(b["date"][0].last)]


def half_of(ctx: Context, b: Values) -> Days:
    """ "The first half of June" is over with its middle, the second with its end."""
    return middle(ctx, b) if int(b.get("half") or b["half_part"]) == 1 else end(ctx, b)


def decade(ctx: Context, b: Values) -> Days:
    """The first, second or third ten days of a month, as Russian and Chinese offices count (上旬, 下旬)."""
    third = int(b.get("decade") or b["o"])
    if not 1 <= third <= 3:
        raise NotADay("no-such-day")

    def find(period: Day) -> date:
        return period.last if third == 3 else cal.add_days(period.first, third * 10 - 1)

    return rolled(ctx, b["period"][0], find)


def start(ctx: Context, b: Values) -> Days:
    """The first day."""
    return rolled(ctx, (b.get("period") or b["date"])[0], lambda period: period.first)


def middle(ctx: Context, b: Values) -> Days:
    """Of a week Wednesday, of a year 30 June, else the 15th of the middle month."""

    def find(period: Day) -> date:
        if period.unit in ("week", "year"):
            return cal.add_days(period.first, 2) if period.unit == "week" else date(period.first.year, 6, 30)
        return date(period.first.year, (period.first.month + period.last.month) // 2, 15)

    return rolled(ctx, b["period"][0], find)


def end(ctx: Context, b: Values) -> Days:
    """The day on which a period is due; of a day the day itself."""
    period = (b.get("period") or b["date"])[0]
    return [replace(period.on(last_of(period)), unit="end")]


def end_unit(ctx: Context, b: Values) -> Days:
    """ "EOM": the end of the running month."""
    return [Day(ctx.today, last_of(cal.unit_of(ctx.today, b["end_unit"], 0)), "end")]


def mid_unit(ctx: Context, b: Values) -> Days:
    """ "月中": the middle of the running month, or of the next where that is over."""
    here, later = (middle(ctx, {"period": [cal.unit_of(ctx.today, b["mid_unit"], ahead)]}) for ahead in (0, 1))
    return here if here[0].first >= ctx.today else later


def nth_day(ctx: Context, b: Values) -> Days:
    """ "The third day of October"."""
    return rolled(ctx, b["period"][0], lambda period: cal.add_days(period.first, int(b["o"]) - 1))


def nth_last_day(ctx: Context, b: Values) -> Days:
    """ "The second last day of May"; without a number ("l'avant-dernier jour") the last but one."""
    return rolled(ctx, b["period"][0], lambda period: cal.add_days(period.last, 1 - int(b.get("o", 2))))


def last_day(ctx: Context, b: Values) -> Days:
    """The last day, of a week its Sunday."""
    return rolled(ctx, b["period"][0], lambda period: period.last)


def working_day(ctx: Context, b: Values) -> Days:
    """The n-th or, without a number, the last working day."""
    works = ctx.working_day
    if "o" in b:
        before = cal.add_days(b["period"][0].first, -1)
        return [one(cal.add_working_days(before, int(b["o"]), works))]
    return rolled(ctx, b["period"][0], lambda p: cal.add_working_days(cal.add_days(p.last, 1), -1, works))


def after(ctx: Context, b: Values) -> Days:
    """ "In two weeks"."""
    return [span_from(ctx.now, ctx.zone, span_of(b), 1, ctx.working_day)]


def ago(ctx: Context, b: Values) -> Days:
    """ "Two weeks ago": a day that is over, which is refused or only told of."""
    return [one(min(span_from(ctx.now, ctx.zone, span_of(b), -1, ctx.working_day).last, cal.add_days(ctx.today, -1)))]


def either_day(ctx: Context, b: Values) -> Days:
    """ "Через день": in one day, or every other day and so the day after tomorrow."""
    return [one(cal.add_days(ctx.today, 1)), one(cal.add_days(ctx.today, 2))]


def next_one(ctx: Context, b: Values) -> Days:
    """ "… or the day after", "… or next": the day or the period behind the one that was said first."""
    first: Day = b["date"][0]
    behind = cal.add_days(first.last, 1)
    return [one(behind) if first.unit in ("day", "end") else cal.unit_of(behind, first.unit, 0)]


def after_shift(ctx: Context, b: Values) -> Days:
    """ "A week tomorrow"."""
    day = cal.add_days(ctx.today, int(b["shift"]))
    return [one(add_span(day, span_of(b), 1, ctx.working_day))]


def counted(sign: int) -> Callable[[Context, Values], Days]:
    """ "Two weeks after (or before) 3 June"; hours aren't counted from a day."""

    def read(ctx: Context, b: Values) -> Days:
        span = span_of(b)
        if has_hours(span):
            raise NotADay("no-such-day")
        return [one(add_span(last_of(day), span, sign, ctx.working_day)) for day in b["date"]]

    return read
