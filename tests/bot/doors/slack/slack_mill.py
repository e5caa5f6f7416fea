"""Delivers through Slack and is killed at a named point, again and again; Slack stands in another process.

Called with a folder and a database; reads cases as JSON lines and answers each with a JSON line. Each life is a forked
process, so that a case costs no start of Python; when it forks, the parent has no connection and no thread.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import signal
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog

from bot.deliver.run import deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.doors.slack.address import Address
from bot.doors.slack.clients import Clients
from bot.doors.slack.errand import content
from bot.doors.slack.pace import Pace
from bot.doors.slack.sender import SlackSender
from storage.database import Database
from storage.tables.all import METADATA
from tests.bot.doors.slack import post_office
from tests.bot.doors.slack.post_office import ask, fill, finish, means_of, tell

TABLES = ("attempts", "posts", "notices", "messages", "inbox", "routes", "workers", "places", "people")
LIVES = 6
# Real time, but short; what a platform takes to show what it accepted is nothing at the stand-in.
PACE = replace(
    post_office.PACE, settle=timedelta(milliseconds=20), first_wait=0.02, away=timedelta(milliseconds=20), beat=0.05
)
Case = dict[str, Any]
Work = Callable[[Case, Database, Path], None]


def main() -> None:
    """Cases come in on standard input until it ends."""
    folder, database = Path(sys.argv[1]), Database(sys.argv[2])
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    METADATA.create_all(database.engine)
    _warm_up(database)
    for line in sys.stdin:
        print(json.dumps(_judge(json.loads(line), database, folder)), flush=True)  # noqa: T201


def _warm_up(database: Database) -> None:
    """Does all that is done once in a process, so that the lives forked from it need not do it again."""
    case: Case = {"team": "T", "users": ["U"], "room": "C", "thread": "1.1"}
    _prepare(case, database, Path())
    asyncio.run(finish(means_of(database, _now, Anywhere()), Wall(), _now()))
    content(Parcel(tell("drawn"), "en", "UTC"))
    database.close()
    gc.freeze()
    if threading.active_count() > 1:
        raise RuntimeError("forking with threads is not safe")


class Anywhere:
    """Sends everything nowhere."""

    platform = "slack"

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        return Outcome(Kind.SENT, external=key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        return Looked(Sight.ABSENT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external=external)


def _judge(case: Case, database: Database, folder: Path) -> Case:
    for name in ("points", "fault"):
        (folder / name).unlink(missing_ok=True)
    _life(_prepare, case, database, folder)
    lives = 1
    while _life(_work, case | {"life": lives}, database, folder) and lives < LIVES:
        lives += 1
    fault, points = folder / "fault", folder / "points"
    return {
        "lives": lives,
        "trouble": fault.read_text() if fault.exists() else None,
        "points": json.loads(points.read_text()) if points.exists() else None,
    }


def _life(work: Work, case: Case, database: Database, folder: Path) -> bool:
    """One process's life; true where it was killed and must be started again."""
    pid = os.fork()
    if pid == 0:
        try:
            work(case, database, folder)
        except BaseException:
            (folder / "fault").write_text(traceback.format_exc())
        finally:
            os._exit(0)
    _, status = os.waitpid(pid, 0)
    return os.WIFSIGNALED(status)


def _prepare(case: Case, database: Database, _folder: Path) -> None:
    with database.writing() as session:
        for name in TABLES:
            session.execute(METADATA.tables[name].delete())
        fill(session, case["team"], case["users"], _now())
    ask(database, case["team"], 0, Address(case["room"], thread=case["thread"]), _now())
    database.close()


def _work(case: Case, database: Database, folder: Path) -> None:
    killer = Killer(case)
    asyncio.run(_deliver(case, database, killer))
    (folder / "points").write_text(json.dumps(killer.hits))
    database.close()


async def _deliver(case: Case, database: Database, killer: Killer) -> None:
    clients = Clients(case["api"], 0.2)
    sender = SlackSender({case["team"]: case["token"]}.get, clients, Pace(every=0))
    means = replace(means_of(database, _now, sender, points=killer), pace=PACE)
    if not await finish(means, Wall(), _now(), step=0.02):
        raise TimeoutError("never came to an end")
    await deliver_once(means, _now())
    await clients.close()


def _now() -> datetime:
    return datetime.now(UTC)


class Wall:
    """The clock on the wall, on which waiting takes time."""

    def __call__(self) -> datetime:
        return _now()

    def move(self, seconds: float) -> None:
        time.sleep(seconds)


class Killer:
    """Counts failpoints and ends the process, without a word, at one of them; only in its first lives."""

    def __init__(self, case: Case) -> None:
        self.hits: Counter[str] = Counter()
        self._point = case.get("point") if case["life"] <= case.get("kills", 1) else None
        self._hit = case.get("hit", 1)

    def __call__(self, name: str) -> None:
        self.hits[name] += 1
        if name == self._point and self.hits[name] == self._hit:
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
