"""R20: a simulated day of talk and reminders with a platform that fails every hour. Memory, files and threads stay as
they were after the first hours, and nothing is left over. All in one process, so that what it keeps would show."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
from collections import Counter
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import insert

from bot.deliver.means import Means
from bot.deliver.run import deliver_held, deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from storage.database import Database
from storage.tables.notices import Notice
from tests.bot.deliver.office import answer_all, fill, finish, is_open, means_of, take
from tests.bot.deliver.scripted import Hands, Ledger, contents
from tests.figures import Tell

HOURS, WARM, EACH = 24, 4, 12
# As many connections as SQLAlchemy's pool keeps.
KEPT = 5
PEOPLE = 50
STEP = timedelta(hours=1) / EACH


class Platform:
    """Takes everything but for a few minutes of each hour, in which it fails in one way or another."""

    platform = "chat"

    def __init__(self, ledger: Ledger) -> None:
        self.ledger, self.failing, self.tries = ledger, False, 0

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        self.tries += 1
        if not self.failing or self.tries % 4 == 0:
            self.ledger.write(event="accept", content=contents(parcel.reply), key=key)
            return Outcome(Kind.DOUBT, detail="reset") if self.failing else Outcome(Kind.SENT, key)
        return (Outcome(Kind.DOUBT, detail="503"), Outcome(Kind.LATER, wait=3.0), Outcome(Kind.LATER))[self.tries % 3]

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        found = any(line["key"] == key for line in self.ledger.lines("accept"))
        return Looked(Sight.FOUND, key) if found else Looked(Sight.ABSENT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external)


def kept() -> tuple[int, int, int]:
    """Resident memory in KiB, open files, threads."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024, len(os.listdir("/proc/self/fd")), threading.active_count()


def plan_day(database: Database, now: datetime, reminders: int) -> None:
    with database.writing() as session:
        fill(session, now, people=PEOPLE, notices=0)
        told = {"stage": "lead", "latest": now + timedelta(days=30), "state": "planned", "version": 1}
        gap = timedelta(hours=HOURS) / reminders
        rows = [{**told, "key": f"r{n}", "person_id": n % PEOPLE + 1, "due": now + gap * n} for n in range(reminders)]
        session.execute(insert(Notice), rows)


def fill_pool(database: Database) -> None:
    """All connections that are kept are opened at once, lest those that are opened later count as files left open."""
    with ExitStack() as opened:
        for _ in range(KEPT):
            opened.enter_context(database.engine.connect())


async def day(means: Means, clock: Hands, platform: Platform, events: int) -> list[tuple[int, int, int]]:
    """What is kept after each hour."""
    number, after = 0, []
    for step in range(HOURS * EACH):
        platform.failing = step % EACH == 5
        for _ in range(events * (step + 1) // (HOURS * EACH) - number):
            take(means, f"e{number}", f"desk{number % PEOPLE}", clock())
            number += 1
        for message, attempt in answer_all(means, clock()):
            await deliver_held(means, message, attempt, clock())
        await deliver_once(means, clock())
        clock.move(STEP.total_seconds())
        if step % EACH == EACH - 1:
            after.append(kept())
    platform.failing = False
    await finish(means, clock, clock())
    return after


@pytest.mark.sweep
@pytest.mark.parametrize(("events", "reminders"), [(2_000, 400), (50_000, 10_000)])
def test_a_day_leaves_nothing_behind(
    events: int,
    reminders: int,
    each_database: Database,
    tmp_path: Path,
    now: datetime,
    tell: Tell,
) -> None:
    plan_day(each_database, now, reminders)
    clock, platform = Hands(now), Platform(Ledger(tmp_path / "ledger"))
    means = means_of(each_database, clock, platform)
    fill_pool(each_database)
    after = asyncio.run(day(means, clock, platform, events))
    seen = Counter(key for line in platform.ledger.read("accept") for key in line["content"])
    wanted = {*(f"e{n}" for n in range(events)), *(f"r{n}" for n in range(reminders))}
    lost, twice, backlog = len(wanted - set(seen)), sum(n > 1 for n in seen.values()), is_open(each_database)
    grown = after[-1][0] / after[WARM - 1][0] - 1
    where = each_database.url.get_backend_name()
    figures: dict[str, Any] = {"backlog": int(backlog), "memory": f"{grown:+.1%}"}
    figures |= {name: f"{after[WARM - 1][at]}..{after[-1][at]}" for at, name in ((1, "files"), (2, "threads"))}
    tell(f"R20 {where}", lost=lost, twice=twice, events=events, reminders=reminders, **figures)
    assert (lost, twice, backlog) == (0, 0, False)
    assert grown <= 0.05
    assert after[-1][1] <= after[WARM - 1][1]
