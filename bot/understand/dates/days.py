"""From what was said of a day to the day.

Conventions, the same in all six languages (a deadline is read back with its weekday, so that a different habit shows):

- A bare weekday is the nearest one ahead; said on that weekday it is the one of next week, because today would be
  called "today". "This Friday" is the nearest too, and may be today. "Friday of this week" is of this ISO week.
- "Next Friday" is the Friday of next week, never of this one: who means this week's says "Friday" or "this Friday".
- A day of the month ("the 3rd") and a day and month ("3 June") without a year are the next such day, today included:
  a number, unlike a weekday, is often copied from a paper. A month that lacks the day is passed over; 29 February is
  that of the next leap year.
- A year that was said is believed, also where it is past. Nothing else is ever in the past.
- A bare period is due on its last day ("in June": 30 June; "next month": its last day), the end of a month is its last
  day and not the last working day; a week, however, is due on its Friday, as no office means Sunday.
- The middle of a month is the 15th, of a week Wednesday, of a quarter or half-year the 15th of its middle month, of a
  year 30 June.
- The first half of a month is over with its 15th; its first week is the first that lies mostly in it, as ISO counts the
  weeks of a year; "the week of 10 June" is the ISO week of that day; after the weekend is the Monday.
- A bare unit ("mid-month") is the running one, or the next where its day is over; but "this month" stays.
- Where a weekday and a date disagree, both are offered.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from bot.understand.dates import calendar as cal, dated, stretches, weekdays
from bot.understand.dates.calendar import NotADay, one
from bot.understand.dates.context import Context, Days, Values
from bot.understand.dates.feasts import holiday
from bot.understand.dates.scan import Part


def evaluate(part: Part, ctx: Context) -> Days:
    """The days that a part may mean, the likeliest first; raises ``NotADay``."""
    values = {name: evaluate(value, ctx) if isinstance(value, Part) else value for name, value in part.binds.items()}
    days = ACTIONS[part.action](ctx, values)
    return [replace(day, open=True) for day in days] if part.inner else days


def _refuse(reason: str) -> Callable[[Context, Values], Days]:
    def read(ctx: Context, b: Values) -> Days:
        raise NotADay(reason)

    return read


def _shift(ctx: Context, b: Values) -> Days:
    return [one(cal.add_days(ctx.today, int(b.get("shift") or b.get("shift_part", "0").split(",")[0])))]


ACTIONS: dict[str, Callable[[Context, Values], Days]] = {
    "shift": _shift,
    "end_day": _shift,
    "after": stretches.after,
    "ago": stretches.ago,
    "either_day": stretches.either_day,
    "next_one": stretches.next_one,
    "after_shift": stretches.after_shift,
    "before_unit": stretches.counted(-1),
    "after_unit": stretches.counted(1),
    "after_date": stretches.counted(1),
    "before_date": stretches.counted(-1),
    "weekday": weekdays.nearest,
    "this_weekday": weekdays.this,
    "past_weekday": weekdays.past,
    "weekday_of_this": weekdays.ahead(0),
    "next_weekday": weekdays.ahead(1),
    "second_weekday": weekdays.ahead(2),
    "third_weekday": weekdays.ahead(3),
    "after_next": weekdays.after_next,
    "weekday_plus": weekdays.plus,
    "shift_plus": lambda ctx, b: [one(cal.add_days(ctx.today, int(b["shift"]) + 7 * int(b["weeks"])))],
    "nth_coming": weekdays.nth_coming,
    "weekday_day": weekdays.with_number,
    "nth_weekday": weekdays.nth_of,
    "nth_after": weekdays.nth_after,
    "nth_before": weekdays.nth_before,
    "last_weekday": weekdays.last_of,
    "day": dated.day,
    "day_in": dated.day_in,
    "day_month": dated.day_month,
    "dd_mm": dated.number_month,
    "dmy": dated.day_month_year,
    "slash": dated.slash,
    "ymd": dated.numeric("ymd"),
    "loose": dated.numeric("loose"),
    "dash": dated.numeric("dash"),
    "dot": dated.numeric("dot"),
    "month": stretches.month,
    "this_month": stretches.month,
    "next_month": stretches.next_month,
    "my": lambda ctx, b: [cal.month_of(b["my"][1], b["my"][0], fixed=True)],
    "this_unit": stretches.unit(0),
    "next_unit": stretches.unit(1),
    "second_unit": stretches.unit(2),
    "quarter": stretches.portion(3, "quarter", "q"),
    "half": stretches.portion(6, "half_year", "half"),
    "of_year": stretches.year,
    "this_year": stretches.year,
    "week_number": stretches.week_number,
    "nth_week": stretches.nth_week,
    "last_week": stretches.last_week,
    "week_of": stretches.week_of,
    "half_of": stretches.half_of,
    "decade": stretches.decade,
    "after_weekend": lambda ctx, b: [one(cal.week_of(ctx.today, 1).first)],
    "start": stretches.start,
    "middle": stretches.middle,
    "end": stretches.end,
    "end_unit": stretches.end_unit,
    "mid_unit": stretches.mid_unit,
    "nth_day": stretches.nth_day,
    "nth_last_day": stretches.nth_last_day,
    "last_day": stretches.last_day,
    "working_day_of": stretches.working_day,
    "holiday": holiday,
    "recurring": _refuse("recurring"),
    "moves": _refuse("holiday-moves"),
}
