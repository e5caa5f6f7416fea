"""From a row of parts to the readings of a deadline."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from bot.understand.dates import calendar as cal, clock as clocks
from bot.understand.dates.calendar import Day, NotADay
from bot.understand.dates.clock import Clock
from bot.understand.dates.context import Context
from bot.understand.dates.days import evaluate
from bot.understand.dates.scan import Part
from bot.understand.dates.sequence import Said
from bot.understand.dates.stretches import last_of
from handlers.commands.fields import Due, DueDate, DueMoment

MOST = 3


@dataclass(frozen=True)
class Outcome:
    """Readings, why they are more or fewer than one, and the time that was said where the clocks skip it; ``after``:
    they are the first of many days that may be meant."""

    readings: tuple[Due, ...]
    reason: str | None = None
    unmoved: DueMoment | None = None
    after: bool = False


def _in_week(day: Day, weekday: int, ctx: Context) -> list[Day]:
    monday = cal.week_of(day.first).first
    return [day.on(cal.add_days(monday, weekday - 1))]


def _matched(day: Day, weekday: int, part: Part, ctx: Context) -> list[Day]:
    if day.first.isoweekday() == weekday:
        return [day]
    if part.action in ("after", "after_date", "before_date", "this_unit", "next_unit"):
        return _in_week(day, weekday, ctx)
    if not day.fixed and day.yearly:
        later = cal.make(day.first.year + 1, day.first.month, day.first.day) if day.first.day < 29 else None
        if later is not None and later.isoweekday() == weekday:
            return [day, day.on(later)]
    near = cal.weekday_from(cal.add_days(day.first, -3), weekday, today=True)
    return [day, day.on(near)]


def _with_weekday(days: list[Day], weekday: int, part: Part, ctx: Context) -> list[Day]:
    if part.binds.get("unit") == "week" or days[0].unit == "week":
        return [day for each in days for day in _in_week(each, weekday, ctx)]
    if days[0].unit in ("month", "quarter", "year", "half_year"):
        return [days[0].on(cal.weekday_from(max(days[0].first, ctx.today), weekday, today=True))]
    agreeing = [day for day in days if day.first.isoweekday() == weekday]
    return agreeing or _matched(days[0], weekday, part, ctx)


def _numeric_days(part: Part, weekday: Part | None, ctx: Context) -> list[Day]:
    # A weekday decides between day first and month first ("Tuesday 11/3/2015").
    digits = next(
        (part.binds[name] for name in ("dmy", "slash", "slash_sure", "dash", "dot") if name in part.binds), None
    )
    if digits is None or weekday is None or digits.iso:
        return evaluate(part, ctx)
    return evaluate(part, replace(ctx, day_first=None))


def _days(said: Said, ctx: Context) -> list[Day]:
    part, weekday = said.kind("day") or said.kind("period"), said.kind("weekday")
    part = part or (said.kind("edge") if weekday is None else None)
    if part is None:
        return evaluate(weekday, ctx) if weekday is not None else []
    days = _numeric_days(part, weekday, ctx)
    if weekday is None:
        return days
    return _with_weekday(days, int(weekday.binds["wd"]), part, ctx)


def _part(said: Said) -> tuple[str | None, bool]:
    parts = [part for part in said.parts if part.action in ("part", "part_today")]
    evening = next((part.binds["shift_part"] for part in said.parts if "shift_part" in part.binds), None)
    if evening is not None and not parts:
        return evening.split(",")[1], False
    name = next((part.binds.get("part") or part.binds.get("part_now") for part in parts), None)
    return name, any(part.action == "part_today" for part in parts)


def _upcoming(clock: Clock, ctx: Context, part: str | None) -> datetime:
    """The next such time from now on."""
    choices = [clock]
    if not clock.settled and not ctx.hours24 and part is None and 1 <= clock.hour <= 12:
        choices = [Clock(12, clock.minute), Clock(24, clock.minute)] if clock.hour == 12 else [
            clock, Clock(clock.hour + 12, clock.minute)]  # fmt: skip
    moments = [clocks.at(cal.add_days(ctx.today, ahead), each) for ahead in (0, 1) for each in choices]
    return next((moment for moment in moments if moment >= ctx.now.replace(second=0, microsecond=0)), moments[-1])


def _on_day(day: Day, clock: Clock, ctx: Context) -> list[datetime]:
    choices = [clock]
    if not clock.settled and not ctx.hours24 and 1 <= clock.hour <= 6:
        choices = [clock, Clock(clock.hour + 12, clock.minute)]
    moments = [clocks.at(last_of(day), each) for each in choices]
    if len(moments) > 1 and day.first == ctx.today:
        moments = [moment for moment in moments if moment >= ctx.now] or moments
    return moments


def _moments(said: Said, days: list[Day], ctx: Context) -> list[datetime] | None:
    timed, (part, today) = said.kind("time"), _part(said)
    if timed is None and part is None:
        return None
    clock = clocks.read_clock(timed) if timed is not None else Clock(clocks.PART_HOURS[part or "evening"])
    if clock is None:
        raise NotADay("no-such-time")
    clock, ahead = clocks.in_part(clock, part)
    if not days and today and not _is_past(clock, ctx):
        days = [cal.one(ctx.today)]
    if not days:
        return [_upcoming(clock, ctx, part)]
    return [moment + timedelta(days=ahead) for day in days for moment in _on_day(day, clock, ctx)]


def _is_past(clock: Clock, ctx: Context) -> bool:
    return (clock.settled and clocks.at(ctx.today, clock) < ctx.now) or (
        not clock.settled and clocks.at(ctx.today, Clock(clock.hour + 12 if clock.hour < 12 else clock.hour)) < ctx.now
    )


def _due_days(days: list[Day], strict: bool, zone: str | None, today: date) -> list[Due]:
    # "Before June" is by the end of May and "before Christmas" by the day before; "before 3 June" is by that day,
    # because a day that is named as the limit is the one that people remember.
    found: list[date] = []
    for day in days:
        early = strict and day.unit not in ("day", "end")
        limit = cal.add_days(day.first, -1) if early else last_of(day)
        found.append(cal.add_months(limit, 12) if limit < today and day.yearly and early else limit)
    return [DueDate(date=day, zone=zone) for day in dict.fromkeys(found)]


def _settled(moments: list[datetime], zone: str) -> Outcome:
    pairs = [clocks.settle(moment, zone) for moment in dict.fromkeys(moments)][:MOST]
    readings = tuple(DueMoment(at=moment, zone=zone) for moment, _ in pairs)
    if len(readings) > 1:
        return Outcome(readings, "two-readings")
    skipped = pairs[0][1] == "time-skipped"
    return Outcome(readings, pairs[0][1], DueMoment(at=moments[0], zone=zone) if skipped else None)


def _past(outcome: Outcome, ctx: Context, said: Said, days: list[Day]) -> bool:
    if any(day.fixed for day in days):
        return False
    today, now = ctx.today, ctx.now.replace(second=0, microsecond=0)
    return all((due.date < today) if isinstance(due, DueDate) else isinstance(due, DueMoment) and due.at < now
               for due in outcome.readings)  # fmt: skip


def _answer(said: Said, ctx: Context, strict: bool, zone: str | None) -> tuple[Outcome, list[Day]]:
    days = _days(said, ctx)
    counted = [day.moment for day in days if day.moment is not None]
    moments = counted or _moments(said, days, ctx)
    if moments is not None:
        return _settled(moments, ctx.zone), days
    readings = tuple(_due_days(days, strict, zone, ctx.today)[:MOST])
    return Outcome(readings, "two-readings" if len(readings) > 1 else None), days


def _behind(said: Said, ctx: Context) -> Context:
    """The end of a range lies behind its beginning: "from Monday to Wednesday" is the Wednesday after that Monday."""
    weekday = said.kind("weekday")
    if not said.begin or weekday is None or weekday in said.begin:
        return ctx
    begin = _days(Said(said.begin, said.start, said.end), ctx)
    return replace(ctx, now=datetime.combine(begin[0].last, time())) if begin else ctx


def _next_morning(said: Said, outcome: Outcome, ctx: Context) -> Outcome:
    """ "From 22:00 to 02:00" ends on the day after."""
    if not any(part.section == "times" for part in said.begin) or len(outcome.readings) != 1:
        return outcome
    begin = _answer(Said(said.begin, said.start, said.end), ctx, False, None)[0].readings
    end = outcome.readings[0]
    if len(begin) != 1 or not isinstance(begin[0], DueMoment) or not isinstance(end, DueMoment) or end.at > begin[0].at:
        return outcome
    return _settled([end.at + timedelta(days=1)], ctx.zone)


def _one(said: Said, ctx: Context, *, strict: bool, zone: str | None) -> Outcome:
    try:
        outcome, days = _answer(said, _behind(said, ctx), strict, zone)
        outcome = _next_morning(said, outcome, ctx)
    except NotADay as refusal:
        return Outcome((), refusal.reason)
    if _past(outcome, ctx, said, days):
        return Outcome((), "in-the-past")
    return outcome


def resolve(said: Said, ctx: Context, *, strict: bool, zone: str | None) -> Outcome:
    """The readings of what was said; ``strict`` after "before", ``zone`` where one was said."""
    outcome = _one(said, ctx, strict=strict, zone=zone)
    if not said.other:
        return outcome
    first = _one(Said(said.other, said.start, said.end), ctx, strict=strict, zone=zone)
    both = tuple(dict.fromkeys(first.readings + outcome.readings))[:MOST]
    return Outcome(both, "two-readings") if len(both) > 1 else outcome if outcome.readings else first
