"""The stages of reminding one person of one item: when each is said, and until when it is of use.

A stage ahead of the deadline that falls on a day off or in quiet hours comes earlier; one past the deadline comes
later, since earlier could be before it. Nothing is said after the deadline as if it were ahead of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session

from handlers.zones import local_day, to_instant, to_local
from storage.calendars import SATURDAY_SUNDAY, get_weekend
from storage.plans import get_leads, list_days_off
from storage.tables.items import Item
from storage.tables.people import Person

MORNING = time(9)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
LEADS: Mapping[str, Sequence[int]] = {"staff": (14, 7, 1, 0), "delegate": (7, 1), "visitor": ()}
PAST: Mapping[str, Sequence[int]] = {"staff": (1, 8, 15, 22)}
PAST_USE = timedelta(days=7)
APART = timedelta(days=3)
DESK_AFTER = 7
DESK_USE = timedelta(days=14)
BEFORE_QUIET = timedelta(minutes=15)
# A station that never works for two months is a slip in a calendar, not a reason to say nothing, or to say it then.
LONGEST_RECESS = 60
SPAN = timedelta(days=430)


@dataclass(frozen=True)
class Stage:
    """One thing to be said: ``due`` when, ``latest`` until when it is of use."""

    name: str
    occurrence: int
    due: datetime
    latest: datetime


@dataclass(frozen=True)
class Hours:
    """When a person may be told something: their zone, quiet hours, days off, weekend (ISO)."""

    zone: str
    quiet_start: time | None
    quiet_end: time | None
    off: frozenset[date]
    weekend: frozenset[int] = SATURDAY_SUNDAY

    def works_on(self, local: datetime) -> bool:
        return local.isoweekday() not in self.weekend and local.date() not in self.off

    @property
    def awake(self) -> timedelta:
        """How much of a day quiet hours leave."""
        return awake_for(self.quiet_start or time(), self.quiet_end or time())

    def is_quiet(self, local: datetime) -> bool:
        start, end, at = self.quiet_start, self.quiet_end, local.time()
        if start is None or end is None or start == end:
            return False
        return start <= at < end if start < end else at >= start or at < end


def awake_for(quiet_start: time, quiet_end: time) -> timedelta:
    """How much of a day is left between the end of quiet hours and their next begin; all of it where they are one."""
    day = date.min + DAY
    left = datetime.combine(day, quiet_start) - datetime.combine(day, quiet_end)
    return left if left > timedelta(0) else left + DAY


def to_hours(session: Session, person: Person, zone: str | None, around: datetime) -> Hours:
    """A person's hours around a moment; ``zone``: of what is due, for whoever has set none."""
    zone = person.zone or zone or "UTC"
    off = list_days_off(session, person.station, around.date() - SPAN, around.date() + SPAN)
    return Hours(zone, person.quiet_start, person.quiet_end, off, get_weekend(session, person.station))


def leads_for(session: Session, item: Item, person: Person) -> list[int]:
    """Days ahead of the deadline: the item's own, else the person's, the group's, the class's, the default."""
    return usual_leads(session, item.group_id, person) if item.leads is None else sorted(set(item.leads))


def usual_leads(session: Session, group_id: str | None, person: Person) -> list[int]:
    """As ``leads_for``, of what has no lead times of its own."""
    found = person.leads
    if found is None:
        found = get_leads(session, "group", group_id)
    if found is None:
        found = get_leads(session, "kind", person.kind)
    return sorted(set(LEADS.get(person.kind, ()) if found is None else found))


def stages_of(item: Item, person: Person, leads: Sequence[int], hours: Hours) -> list[Stage]:
    """All stages of a dated item, the earliest first; none while it has no instant."""
    day, deadline = item.due_date, item.due_at
    if day is None or deadline is None:
        return []
    past = [_past(deadline, n, days, hours) for n, days in enumerate(PAST.get(person.kind, ()), start=1)]
    return stages_ahead(day, deadline, leads, hours) + _apart(past)


def _apart(past: Sequence[Stage]) -> list[Stage]:
    """After a recess what waited for its end stands for what would follow on one of the next days."""
    kept: list[Stage] = []
    for each in past:
        if not kept or each.due - kept[-1].due >= APART:
            kept.append(each)
    return kept


def stages_ahead(day: date, deadline: datetime, leads: Sequence[int], hours: Hours) -> list[Stage]:
    """The stages up to a deadline, the earliest first."""
    ahead: dict[datetime, int] = {}
    for days in sorted(leads):
        ahead.setdefault(ahead_at(day - days * DAY, deadline, hours), days)
    return _chain(ahead, deadline)


def desk_stage(deadline: datetime, hours: Hours) -> Stage:
    """When the desk is told that an item still remains open."""
    due = _after(deadline, DESK_AFTER, hours)
    return Stage("desk", 0, due, due + DESK_USE)


def _chain(ahead: Mapping[datetime, int], deadline: datetime) -> list[Stage]:
    """Each is of use until the next one; two that were moved to the same moment are the one nearer to the deadline."""
    moments = sorted(ahead)
    ends = zip(moments, [*moments[1:], deadline], strict=True)
    return [Stage("lead" if ahead[due] else "due", ahead[due], due, end) for due, end in ends]


def ahead_at(day: date, deadline: datetime, hours: Hours, at: time = MORNING) -> datetime:
    """When a person may be told something on a day, at that hour or before, ahead of a deadline."""
    local = datetime.combine(day, at)
    while to_instant(local, hours.zone) >= deadline:
        local -= DAY
    return _instant_before(earlier(local, hours), hours)


def _instant_before(local: datetime, hours: Hours) -> datetime:
    at = to_instant(local, hours.zone)
    shown = to_local(at, hours.zone)
    # A time that the clocks skip is shown an hour later, when nobody may be told any more.
    if hours.works_on(shown) and not hours.is_quiet(shown):
        return at
    return to_instant(earlier(local - HOUR, hours), hours.zone)


def _past(deadline: datetime, number: int, days: int, hours: Hours) -> Stage:
    due = _after(deadline, days, hours)
    return Stage("past", number, due, due + PAST_USE)


def _after(deadline: datetime, days: int, hours: Hours) -> datetime:
    local = datetime.combine(local_day(deadline, hours.zone), MORNING) + days * DAY
    return to_instant(later(local, hours), hours.zone)


def earlier(local: datetime, hours: Hours) -> datetime:
    """The same time or the nearest one before it at which the person may be told something; the same where there is
    none for two months."""
    return _nearest(local, hours, -DAY, _before_quiet)


def later(local: datetime, hours: Hours) -> datetime:
    """As ``earlier``, after it."""
    return _nearest(local, hours, DAY, after_quiet)


def _nearest(local: datetime, hours: Hours, day: timedelta, out: Callable[[datetime, Hours], datetime]) -> datetime:
    """``day`` is the step over a day on which nothing is said, ``out`` leads out of quiet hours, both the same way."""
    at = local
    for _ in range(LONGEST_RECESS):
        if not hours.works_on(at):
            at += day
        elif hours.is_quiet(at):
            at = out(at, hours)
        else:
            return at
    return local


def after_quiet(local: datetime, hours: Hours) -> datetime:
    """The end of the quiet hours in which a local time lies."""
    end = datetime.combine(local.date(), hours.quiet_end or time())
    return end if end > local else end + DAY


def soonest(now: datetime, hours: Hours) -> datetime:
    """The same instant, or the end of the quiet hours in which it lies."""
    local = to_local(now, hours.zone)
    return to_instant(after_quiet(local, hours), hours.zone) if hours.is_quiet(local) else now


def _before_quiet(local: datetime, hours: Hours) -> datetime:
    start = datetime.combine(local.date(), hours.quiet_start or time())
    start = start if start <= local else start - DAY
    # Of a day of which only minutes are left, their begin.
    return start - min(BEFORE_QUIET, hours.awake)
