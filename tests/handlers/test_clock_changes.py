"""T1: local times around every change of the clocks, and a reminder for every day, in zones that do it differently.

The oracle only reads clocks: it walks over the minutes of UTC and notes what a clock on the wall shows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from handlers.stages import Hours, stages_of
from handlers.zones import end_of_day, exists_twice, to_instant, to_local
from storage.tables.items import Item
from storage.tables.people import Person
from tests.figures import Tell

QUICK = ("Europe/Zurich", "Australia/Lord_Howe", "Pacific/Apia")
OTHERS = (
    "America/New_York",
    "Africa/Casablanca",
    "Asia/Beirut",
    "America/Sao_Paulo",
    "Africa/Cairo",
    "Asia/Gaza",
    "America/Nuuk",
    "Antarctica/Troll",
    "Asia/Tehran",
)
ZONES = [*QUICK, *(pytest.param(each, marks=pytest.mark.sweep) for each in OTHERS)]
FIRST, LAST = date(2011, 1, 1), date(2027, 1, 1)
MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)
AROUND = timedelta(hours=26)


def changes(zone: str) -> Iterator[datetime]:
    """A moment of UTC in each day in which the clocks are changed."""
    at, end = datetime.combine(FIRST, time(), UTC), datetime.combine(LAST, time(), UTC)
    while at < end:
        if at.astimezone(ZoneInfo(zone)).utcoffset() != (at + DAY).astimezone(ZoneInfo(zone)).utcoffset():
            yield at
        at += DAY


def shown(zone: str, first: datetime, last: datetime) -> dict[datetime, list[datetime]]:
    """When a clock on the wall shows each minute."""
    found, at = defaultdict(list), first
    while at < last:
        found[at.astimezone(ZoneInfo(zone)).replace(tzinfo=None)].append(at)
        at += MINUTE
    return found


def wrong_at(local: datetime, moments: list[datetime], found: dict[datetime, list[datetime]], zone: str) -> str:
    """What is wrong with how a time on the wall is read; nothing where all is well. ``moments``: when it is shown."""
    at = to_instant(local, zone)
    if moments:
        twice = exists_twice(local, zone) == (len(moments) > 1)
        return "" if at == moments[0] and twice else f"{local} is read as {at}"
    # It was skipped: read by the clock before the change, it is shown later by as much.
    shown_as = to_local(at, zone)
    return "" if shown_as > local and at in found[shown_as] else f"{local}, which was skipped, is read as {at}"


@pytest.mark.parametrize("zone", ZONES)
def test_every_minute_around_a_change_of_the_clocks_has_its_instant(zone: str, tell: Tell) -> None:
    every, minutes, wrong, skipped, doubled = list(changes(zone)), 0, list[str](), 0, 0
    # Of regular changes the newest few stand for all; the day that Apia left out is the oldest.
    for change in {*every[:4], *every[-4:]}:
        found = shown(zone, change - AROUND, change + DAY + AROUND)
        local, end = min(found), max(found)
        while local < end:
            moments = found.get(local, [])
            amiss = wrong_at(local, moments, found, zone)
            wrong += [amiss] if amiss else []
            minutes, skipped, doubled = minutes + 1, skipped + (not moments), doubled + (len(moments) > 1)
            local += MINUTE
    figures: dict[str, Any] = {"minutes": minutes, "in_gaps": skipped, "in_folds": doubled, "wrong": len(wrong)}
    tell(f"T1 minutes {zone}", lost=None, twice=None, early=None, **figures)
    assert wrong == []


@pytest.mark.parametrize("zone", ZONES)
def test_every_day_has_its_one_reminder_at_nine_before_its_deadline(zone: str, tell: Tell) -> None:
    reader, hours = Person(kind="staff"), Hours(zone, None, None, frozenset(), frozenset())
    day, due, early, elsewhen = FIRST, list[datetime](), 0, list[date]()
    while day < LAST:
        ends = end_of_day(day, zone)
        item = Item(due_date=day, due_at=ends)
        stage = next(each for each in stages_of(item, reader, [0], hours) if each.name in ("lead", "due"))
        local = to_local(stage.due, zone)
        # A day that a zone left out altogether ends as it begins: it is reminded of on the day before.
        left_out = ends <= to_instant(datetime.combine(day, time(9)), zone)
        elsewhen += [day] if local.time() != time(9) or not (local.date() == day or left_out) else []
        early += not stage.due < stage.latest <= ends
        due += [] if left_out else [stage.due]
        day += DAY
    twice = len(due) - len(set(due))
    tell(f"T1 days {zone}", lost=len(elsewhen), twice=twice, early=early, days=len(due))
    assert (elsewhen, twice, early) == ([], 0, 0)
