"""T4: whatever the zone, the quiet hours, the weekend, the holidays and the deadline, nobody is told anything while
they are not to be, nor of a deadline ahead after it; also where each of these changes under an item that stands.

The oracle shares nothing with the planning: it looks at a clock and a calendar on the wall.
"""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from handlers.calendars import apply_calendar, read_calendar
from handlers.replanning import replan_hours
from handlers.stages import Hours, stages_of
from handlers.zones import end_of_day, to_instant
from storage.plans import list_days_off
from storage.tables.items import Item
from storage.tables.people import Person
from tests.figures import Tell
from tests.handlers.group import Group

ZONES = (
    "Europe/Zurich", "America/New_York", "Australia/Lord_Howe", "Africa/Casablanca", "Asia/Beirut", "Pacific/Apia",
    "Africa/Cairo", "Asia/Kathmandu", "America/Nuuk", "Pacific/Kiritimati", "Asia/Tehran", "UTC",
)  # fmt: skip
WEEKENDS = (frozenset({6, 7}), frozenset({5, 6}), frozenset({7}), frozenset({4, 5}))
DAY = timedelta(days=1)
EID = """
station: Cairo
year: 2024
status: sourced
source: circular of the duty station
weekend: [friday, saturday]
days:
  - {{since: 2024-06-{first}, until: 2024-06-{last}, kind: holiday, name: Eid al-Adha}}
"""


@dataclass
class Counts:
    """``night``: told while they were not to be; ``after``: told of what was ahead once it was past."""

    told: int = 0
    night: int = 0
    after: int = 0

    def add(self, at: datetime, ahead: bool, deadline: datetime, hours: Hours) -> None:
        self.told += 1
        self.night += not may_be_told(at, hours)
        self.after += ahead and at >= deadline


def may_be_told(at: datetime, hours: Hours) -> bool:
    shown = at.astimezone(ZoneInfo(hours.zone))
    if shown.isoweekday() in hours.weekend or shown.date() in hours.off:
        return False
    if hours.quiet_start is None or hours.quiet_end is None:
        return True
    minute, start, end = (each.hour * 60 + each.minute for each in (shown, hours.quiet_start, hours.quiet_end))
    return (minute - start) % 1_440 >= (end - start) % 1_440


def at_half(half: int) -> time:
    """The time after so many half hours of a day."""
    return time(half // 2 % 24, half % 2 * 30)


def some_hours(chance: random.Random, around: date) -> Hours:
    """A zone, perhaps quiet hours, a weekend, and a few holidays in one piece or scattered."""
    half, long = chance.randrange(48), chance.randrange(1, 40)
    quiet = (at_half(half), at_half(half + long)) if chance.random() < 0.7 else (None, None)
    first = around + timedelta(days=chance.randrange(-30, 30))
    block = {first + DAY * each for each in range(chance.randrange(12))}
    scattered = {around + timedelta(days=chance.randrange(-40, 40)) for _ in range(chance.randrange(9))}
    zone, weekend = chance.choice(ZONES), chance.choice(WEEKENDS)
    start, end = quiet
    return Hours(zone, start, end, frozenset(block | scattered), weekend)


def some_item(chance: random.Random, day: date, zone: str) -> Item:
    """Due on a day, or at a moment of it."""
    moment = datetime.combine(day, time(chance.randrange(24), chance.choice((0, 30))))
    ends = end_of_day(day, zone) if chance.random() < 0.5 else to_instant(moment, zone)
    return Item(due_date=day, due_at=ends, due_zone=zone)


@pytest.mark.parametrize(
    ("count", "seed"), [(300, 1), *(pytest.param(20_000, seed, marks=pytest.mark.sweep) for seed in (1, 2, 3))]
)
def test_nobody_is_told_at_night_on_days_off_or_after_the_deadline(count: int, seed: int, tell: Tell) -> None:
    chance, counts, worst = random.Random(seed), Counts(), list[object]()
    for _ in range(count):
        day = date(2024, 1, 1) + timedelta(days=chance.randrange(1_100))
        hours = some_hours(chance, day)
        item = some_item(chance, day, hours.zone)
        reader = Person(kind=chance.choice(("staff", "delegate")))
        assert item.due_at is not None
        for stage in stages_of(item, reader, chance.sample(range(30), 4), hours):
            before = counts.night + counts.after
            counts.add(stage.due, stage.name != "past", item.due_at, hours)
            worst += [(stage, item.due_at, hours)] if counts.night + counts.after > before else []
    figures: dict[str, Any] = {"after_the_deadline": counts.after, "in_quiet_hours": counts.night, "told": counts.told}
    tell("T4", lost=None, twice=None, early=None, seed=seed, cases=count, **figures)
    assert worst == []


def changed(group: Group, chance: random.Random) -> None:
    """One of the things that move a reminder: their zone, their quiet hours, or the feast that falls a day later."""
    bdt = group.people["bdt"]
    match chance.randrange(3):
        case 0:
            bdt.zone = chance.choice(ZONES)
        case 1:
            bdt.quiet_start, bdt.quiet_end = time(chance.randrange(17, 24)), time(chance.randrange(5, 12))
        case _:
            first = 16 + chance.randrange(-1, 2)
            words = EID.format(first=first, last=first + 3)
            apply_calendar(group.session, read_calendar(words), group.now)
    replan_hours(group.session, [bdt.id], group.now)
    group.session.flush()


def looked_at(group: Group, numbers: Iterable[int], off: frozenset[date], counts: Counts) -> None:
    bdt = group.people["bdt"]
    hours = Hours(bdt.zone or "UTC", bdt.quiet_start, bdt.quiet_end, off, frozenset({5, 6}))
    for number in numbers:
        deadline = group.item(number).due_at
        assert deadline is not None
        for each in group.notices(number, "planned"):
            if each.person_id == bdt.id:
                counts.add(each.due.replace(tzinfo=UTC), each.stage in ("lead", "due"), deadline, hours)


@pytest.mark.parametrize(
    ("count", "seed"), [(8, 1), *(pytest.param(150, seed, marks=pytest.mark.sweep) for seed in (1, 2, 3))]
)
def test_what_changes_under_an_item_moves_its_reminders_along(count: int, seed: int, group: Group, tell: Tell) -> None:
    chance, counts = random.Random(seed), Counts()
    bdt = group.people["bdt"]
    bdt.station, bdt.zone = "cairo", "Africa/Cairo"
    apply_calendar(group.session, read_calendar(EID.format(first=16, last=19)), group.now)
    numbers = [group.records(day=day) for day in (20, 24, 31)]
    for _ in range(count):
        changed(group, chance)
        off = frozenset(list_days_off(group.session, "cairo", date(2024, 5, 1), date(2024, 9, 1)))
        looked_at(group, numbers, off, counts)
    figures: dict[str, Any] = {"after_the_deadline": counts.after, "in_quiet_hours": counts.night, "told": counts.told}
    tell("T4 changes", lost=None, twice=None, early=None, seed=seed, changes=count, **figures)
    assert (counts.night, counts.after) == (0, 0)
