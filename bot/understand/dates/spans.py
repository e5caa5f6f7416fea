"""Spans of time ("two weeks and three days") counted from a moment or a day.

Conventions, the same in all languages:

- days, weeks, months and years give a day, not an hour: "in a week" said at 10:00 is by the end of that weekday;
- hours and minutes give a moment, counted in elapsed time, so that a change of clocks doesn't stretch them;
- "in n working days" doesn't count the day of speaking;
- a number of days is counted as it stands, "huit jours" and "quince días" too, whose speakers may mean weeks: the
  day is read back with its weekday, and a paper that gives fifteen days means fifteen;
- of "two or three days" the later counts; "ten (10) days" is ten;
- half a month is fifteen days, half a year six months.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.understand.dates.calendar import DAYS, HOURS, MONTHS, Day, NotADay, add_days, add_months, add_working_days, one
from bot.understand.dates.types import WorkingDay

Span = tuple[tuple[float, str], ...]
# As many in a part of a month.
MONTH_DAYS = 30


def worded(value: str) -> Span:
    """A span that has a word of its own, from the data: "1.5,month"."""
    count, unit = value.split(",")
    return ((float(count), unit),)


def _months(day: date, count: float) -> date:
    return add_days(add_months(day, int(count)), round((count - int(count)) * MONTH_DAYS))


def add_span(day: date, span: Span, sign: int, working_day: WorkingDay) -> date:
    """A day so much later (or, with ``sign`` -1, earlier); the largest unit first, as in speech."""
    for count, unit in span:
        if not 0 <= count <= 99_999:
            raise NotADay("too-far")
        if unit in MONTHS:
            day = _months(day, sign * count * MONTHS[unit])
        elif unit in DAYS:
            day = add_days(day, sign * round(count * DAYS[unit]))
        elif unit == "working_day":
            day = add_working_days(day, sign * round(count), working_day)
    return day


def has_hours(span: Span) -> bool:
    """Whether a span is counted to the minute."""
    return any(unit in HOURS for _, unit in span)


def span_from(now: datetime, zone: str, span: Span, sign: int, working_day: WorkingDay) -> Day:
    """The day, or the local moment, so long after ``now`` (naive, in ``zone``)."""
    day = add_span(now.date(), span, sign, working_day)
    if not has_hours(span):
        return one(day)
    minutes = sum(count * HOURS.get(unit, 0) for count, unit in span)
    if minutes > 60_000_000:
        raise NotADay("too-far")
    start = datetime.combine(day, now.time()).replace(tzinfo=ZoneInfo(zone), fold=now.fold).astimezone(UTC)
    try:
        at = (start + timedelta(minutes=sign * minutes)).astimezone(ZoneInfo(zone))
    except OverflowError as error:
        raise NotADay("too-far") from error
    moment = at.replace(tzinfo=None, second=0, microsecond=0)
    return Day(moment.date(), moment.date(), moment=moment)
