"""A process that delivers until it is stopped, as ``focal worker`` does, to a platform that is a file.

Called with a database, the platform's file and a name. For each message that the platform takes it writes a line.
"""

from __future__ import annotations

import asyncio
import json
import random
import signal
import sys
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.deliver.means import Means, Pace
from bot.deliver.run import deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.logs import log_to_stderr
from bot.serving.loops import Rounds, keep_beating
from storage.database import Database
from storage.workers import start_worker
from tests.bot.deliver.office import compose, written
from tests.bot.deliver.scripted import Ledger, contents

PAUSE = 0.1


class Postman:
    """Takes whatever is brought, at once, and writes down what and when."""

    platform = "chat"

    def __init__(self, ledger: Ledger, name: str) -> None:
        self._ledger, self._name = ledger, name

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        content, at = contents(parcel.reply), datetime.now(UTC)
        self._ledger.write(event="accept", content=content, key=key, by=self._name, at=at.isoformat(), repeat=False)
        print(f"{self._name} sent", flush=True)  # noqa: T201
        return Outcome(Kind.SENT, key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        found = any(line["key"] == key for line in self._ledger.read("accept"))
        return Looked(Sight.FOUND, key) if found else Looked(Sight.ABSENT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external)


async def _carry(url: str, path: Path, name: str) -> None:
    database = Database(url)
    with database.writing() as session:
        worker = start_worker(session, name, database.now())
    means = Means(
        database,
        worker,
        {"chat": Postman(Ledger(path), name)},
        compose,
        clock=database.now,
        chance=random.random,
        pace=Pace(settle=timedelta(seconds=0.2), first_wait=0.2, longest_wait=1.0),
        digest_of=written,
    )
    rounds = Rounds("run_failed", partial(deliver_once, means), database.now)
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    loops = [asyncio.create_task(each) for each in (rounds.run(), keep_beating(means, rounds.ring), _ring(rounds))]
    print(f"{name} started", flush=True)  # noqa: T201
    ended = asyncio.create_task(stop.wait())
    await asyncio.wait([*loops, ended], return_when=asyncio.FIRST_COMPLETED)
    for task in loops:
        task.cancel()
    await asyncio.wait(loops)
    database.close()


async def _ring(rounds: Rounds) -> None:
    while True:
        rounds.ring()
        await asyncio.sleep(PAUSE)


if __name__ == "__main__":
    log_to_stderr("error")
    asyncio.run(_carry(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
    print(json.dumps({"ended": sys.argv[3]}), flush=True)  # noqa: T201
