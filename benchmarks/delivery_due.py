"""A thousand reminders due at one moment, of a thousand items of a thousand people: how late each is said, and whether
a platform's limit is used; beside APScheduler, which calls a function for each."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from sqlalchemy import func, insert, select, update

from benchmarks.delivery_item import keep_item
from benchmarks.delivery_rows import Instant, means_of
from bot.deliver.sender import Kind, Outcome, Parcel, Target
from bot.doors.teams.pace import Pace
from bot.serving.loops import Rounds, deliver, keep_beating
from bot.settings import Settings
from handlers.commands.fields import DueDate
from handlers.notices import compose_notices
from storage.database import Database
from storage.tables.all import METADATA
from storage.tables.notices import Notice
from storage.tables.people import Person, Route

COUNT = 1_000
AHEAD = timedelta(seconds=2)
# The limit of the platform: messages a second that a bot may send on Teams in one organisation, as many at once where
# it was quiet. A thousand conversations have one message each, so that no conversation's own limit is met.
LIMIT = 30.0
PATIENCE = 180.0
# APScheduler calls a function by its name, so what it notes stands beside it.
noted: list[float] = []


class Limited(Instant):
    """A platform that takes so many a second and tells whoever brings more to come again in a second."""

    def __init__(self, limit: float = 0.0) -> None:
        self._limit, self._room, self._last = limit, limit, time.monotonic()
        self._pace = Pace(on=limit > 0)
        self.at: list[float] = []
        self.refused = 0

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        """As the door of Teams does: each waits for its turn, if that is soon."""
        soon, seconds = self._pace.turn(target.installation, target.address)
        if not soon:
            return Outcome(Kind.LATER, wait=seconds, detail="paced")
        await asyncio.sleep(seconds)
        if self._limit and not self._has_room():
            self.refused += 1
            return Outcome(Kind.LATER, wait=1.0, detail="429")
        self.at.append(time.time())
        return Outcome(Kind.SENT, key)

    def _has_room(self) -> bool:
        now = time.monotonic()
        self._room, self._last = min(self._limit, self._room + (now - self._last) * self._limit), now
        if self._room < 1:
            return False
        self._room -= 1
        return True


def all_at_once(database: Database, limit: float = 0.0) -> tuple[list[float], int]:
    """Seconds from the moment at which all became due until the platform took each, and how often it refused."""
    _fill(database, datetime.now(UTC))
    due = datetime.now(UTC) + AHEAD
    _ask(database, due)
    sender = Limited(limit)
    asyncio.run(_serve(database, sender))
    return [at - due.timestamp() for at in sender.at], sender.refused


def by_apscheduler(url: str) -> list[float]:
    """The same of stock APScheduler with its own store: a job for each, which notes that it ran."""
    noted.clear()
    due = asyncio.run(_schedule(url))
    return [at - due.timestamp() for at in noted]


def late_p99(late: list[float]) -> float:
    return statistics.quantiles(late, n=100)[98]


def drained(late: list[float], limit: float) -> float:
    """Which part of what the platform allows was used, from the first message to the last; what it takes at once
    where it was quiet is not counted."""
    return (len(late) - limit) / limit / (late[-1] - late[0])


def _fill(database: Database, now: datetime) -> None:
    """A thousand desks, each with an item of its own and its reminders."""
    METADATA.create_all(database.engine)
    people = {"kind": "staff", "enrolled": True, "zone": "Europe/Zurich", "version": 1}
    ways = {"platform": "chat", "installation": "here", "rank": 0, "state": "open", "version": 1}
    deadline = DueDate(date=now.date() + timedelta(days=40))
    with database.writing() as session:
        numbers = range(1, COUNT + 1)
        session.execute(insert(Person), [{**people, "id": n, "ref": f"{n}@example.org", "name": "x"} for n in numbers])
        session.execute(insert(Route), [{**ways, "person_id": n, "address": f"desk{n}"} for n in numbers])
        for number in numbers:
            keep_item(session, number, deadline, now)


def _ask(database: Database, due: datetime) -> None:
    """Lets the first reminder of each be due at one moment."""
    with database.writing() as session:
        first = select(func.min(Notice.id)).group_by(Notice.person_id)
        session.execute(update(Notice).where(Notice.id.in_(first)).values(due=due, latest=due + timedelta(days=9)))


async def _serve(database: Database, sender: Limited) -> None:
    """As a serving process does: a run of delivery at every ring, and a ring now and then."""
    means = replace(means_of(database, sender), compose=partial(compose_notices, lang="en"))
    rounds = Rounds("delivery_run_failed", partial(deliver, means), database.now)
    loops = [asyncio.create_task(each) for each in (rounds.run(), keep_beating(means, rounds.ring), _ring(rounds))]
    await _until(lambda: len(sender.at) >= COUNT)
    for loop in loops:
        loop.cancel()
    with suppress(asyncio.CancelledError):
        await asyncio.gather(*loops)


async def _ring(rounds: Rounds) -> None:
    while True:
        rounds.ring()
        await asyncio.sleep(Settings().tick_seconds)


async def _until(done: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not done():
            await asyncio.sleep(0.05)


def note() -> None:
    noted.append(time.time())


async def _schedule(url: str) -> datetime:
    scheduler: Any = AsyncIOScheduler(jobstores={"default": SQLAlchemyJobStore(url=url)}, timezone="UTC")
    scheduler.start(paused=True)
    due = datetime.now(UTC) + timedelta(seconds=15)
    for number in range(COUNT):
        scheduler.add_job(note, "date", run_date=due, id=str(number), misfire_grace_time=None)
    scheduler.resume()
    await _until(lambda: len(noted) >= COUNT)
    scheduler.shutdown(wait=False)
    return due
