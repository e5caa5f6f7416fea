"""How fast messages leave when the platform answers at once: what delivery itself costs, beside raw commits.

``python -m benchmarks.delivery [URL]``; without a URL on a SQLite file of its own.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sqlalchemy.orm import Session

from bot.deliver.means import Means
from bot.deliver.run import deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from handlers.answer import Line, Reply
from storage.database import Database
from storage.tables.all import METADATA
from storage.tables.notices import Notice
from storage.tables.people import Person, Route
from storage.workers import start_worker

NOW = datetime(2024, 5, 14, 7, 0, tzinfo=UTC)
PEOPLE, EACH, ROUNDS = 200, 3, 3


class InstantSender:
    """Accepts everything at once and notes how long after the start it came."""

    platform = "chat"

    def __init__(self) -> None:
        self.started = time.perf_counter()
        self.after: list[float] = []

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        self.after.append(time.perf_counter() - self.started)
        return Outcome(Kind.SENT, key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external)


def fill(session: Session, turn: int) -> None:
    """So many people, each with notices due at the same moment."""
    for number in range(PEOPLE):
        person = Person(ref=f"desk{turn}-{number}@example.org", name=f"Desk {number}", kind="staff", enrolled=True)
        session.add(person)
        session.flush()
        session.add(Route(person_id=person.id, platform="chat", installation="here", address=person.ref))
        notices = [f"{turn}.{number}.{each}" for each in range(EACH)]
        session.add_all(Notice(key=key, person_id=person.id, stage="lead", due=NOW) for key in notices)


def compose(_s: Session, _p: Person, notices: Sequence[Notice], _now: datetime) -> tuple[Reply, list[Notice]]:
    return Reply(title=Line(key="digest")), list(notices)


def deliver(database: Database, turn: int) -> list[float]:
    """Seconds from the moment all became due until each message reached the platform."""
    with database.writing() as session:
        fill(session, turn)
        worker = start_worker(session, "bench", database.now())
    sender = InstantSender()
    means = Means(database, worker, {"chat": sender}, compose, clock=database.now, chance=lambda: 0.5)
    asyncio.run(deliver_once(means, NOW + timedelta(minutes=turn)))
    return sender.after


def commits_a_second(database: Database) -> float:
    """The measure of the disk: one row changed and committed, again and again."""
    started = time.perf_counter()
    for turn in range(100):
        with database.writing() as session:
            session.add(Person(ref=f"raw{turn}@example.org", name="Raw"))
    return 100 / (time.perf_counter() - started)


def main(url: str | None) -> None:
    """Prints the figures of the middle round."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(url or f"sqlite:///{folder}/focal.db")
        METADATA.create_all(database.engine)
        rounds = sorted((deliver(database, turn) for turn in range(ROUNDS)), key=lambda after: after[-1])
        after, raw = rounds[ROUNDS // 2], commits_a_second(database)
        database.close()
    rate = PEOPLE / after[-1]
    print(f"delivery: {PEOPLE} people, {EACH} notices each, due at one moment: {rate:.0f} messages/s,")
    print(f"  first after {after[0] * 1000:.0f} ms, middle {statistics.median(after) * 1000:.0f} ms; ", end="")
    print(f"raw commits {raw:.0f}/s, {raw / rate:.1f} commits' time a message (compose, try and receipt are three)")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else None)
