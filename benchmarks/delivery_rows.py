"""The same questions over more and more rows: an idle tick, and a claim of a thousand beside its statement alone."""

from __future__ import annotations

import asyncio
import json
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import text
from sqlalchemy.orm import Session

from bot.deliver.claim import claim_messages
from bot.deliver.means import Means
from bot.deliver.refresh import refresh
from bot.deliver.run import deliver_once
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from handlers.answer import Count, Line, Reply
from handlers.cards import show_again
from storage.database import Database
from storage.tables.all import METADATA
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.workers import start_worker

NOW = datetime(2024, 5, 14, 7, 0, tzinfo=UTC)
PEOPLE, CLAIMED = 1_000, 1_000
ROUNDS, TICKS = 9, 25
REPLY = {"title": {"key": "notices", "facts": {"count": {"fact": "count", "n": 3}}}, "parts": [{"key": "pages"}] * 12}
# One in ten waits for its day, the others were sent: a year's reminders of a busy organisation.
NOTICES = """
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {rows})
    INSERT INTO notices (id, key, person_id, stage, occurrence, due_version, facts, due, state, message_id, example,
        version)
    SELECT i, 'h' || i, i - i / {people} * {people} + 1, 'lead', 0, 1, '{{}}'{json}, {ahead},
        CASE WHEN i - i / 10 * 10 = 0 THEN 'planned' ELSE 'sent' END,
        CASE WHEN i - i / 10 * 10 = 0 THEN NULL ELSE i END, {no}, 1
    FROM n
"""
MESSAGES = """
    WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last})
    INSERT INTO messages (id, key, kind, person_id, platform, installation, address, lang, zone, reply, state, due,
        tries, fence, doubt, looks, made_at)
    SELECT i, 'm' || i, 'bundle', i - i / {people} * {people} + 1, 'chat', 'here',
        'desk' || (i - i / {people} * {people}), 'en', 'UTC', '{reply}'{json}, 'sent',
        {before}, {tries}, {tries}, {no}, 0, {before}
    FROM n
"""
ATTEMPTS = """
    INSERT INTO attempts (message_id, number, worker_id, fence, started, ended, outcome)
    SELECT id, 1, 'bench:1', 1, due, due, 'sent' FROM messages WHERE id <= {rows}
"""
READY = "UPDATE messages SET state = 'ready', worker_id = NULL, lease_until = NULL WHERE id > {rows}"
BARE = """
    UPDATE messages SET state = 'sending', worker_id = 'bench:1', lease_until = {mark}, fence = fence + 1
    WHERE id IN (
        SELECT id FROM messages WHERE state IN ('ready', 'sending', 'doubt') AND due <= {mark}
            AND (lease_until IS NULL OR lease_until <= {mark}) AND (expires IS NULL OR expires > {mark})
        ORDER BY due, id LIMIT {claimed} {lock})
    RETURNING *
"""


@dataclass(frozen=True)
class Cost:
    """Medians in milliseconds over so many rows. ``ratio``: the middle one of the rounds, each claim beside the bare
    statement of the same round."""

    rows: int
    tick: float
    claim: float
    bare: float
    ratio: float


class Instant:
    """A platform that accepts everything at once."""

    platform = "chat"

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        return Outcome(Kind.SENT, key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external)


def compose(_s: Session, _p: Person, notices: Sequence[Notice], _now: datetime) -> tuple[Reply, list[Notice]]:
    return Reply(title=Line(key="notices", facts={"count": Count(n=len(notices))})), list(notices)


def means_of(database: Database, sender: Any) -> Means:
    with database.writing() as session:
        worker = start_worker(session, "bench", database.now())
    return Means(database, worker, {"chat": sender}, compose, clock=database.now, chance=lambda: 0.5)


def measure(databases: Mapping[int, Database]) -> list[Cost]:
    """All sizes in turn, round by round, so that whatever else the machine does meets them alike."""
    for rows, database in databases.items():
        fill(database, rows)
    means = {rows: means_of(database, Instant()) for rows, database in databases.items()}
    ticks = {rows: list[float]() for rows in databases}
    for _ in range(ROUNDS):
        for rows, each in means.items():
            ticks[rows] += asyncio.run(_ticks(each))
    claims = {rows: list[tuple[float, float]]() for rows in databases}
    for turn in range(ROUNDS + 2):
        for rows, each in means.items():
            pair = (_claimed(each, rows), _bare(each.database, rows))
            # The first two only warm up.
            claims[rows] += [pair] if turn > 1 else []
    return [_cost(rows, ticks[rows], claims[rows]) for rows in databases]


def fill(database: Database, rows: int) -> None:
    """The past of so many reminders, and a thousand messages after it that are sent for now."""
    METADATA.create_all(database.engine)
    names = {"rows": rows, "people": PEOPLE, "no": "0" if database.sqlite else "false", "reply": json.dumps(REPLY)}
    names |= {"json": "" if database.sqlite else "::jsonb"}
    at = int(NOW.timestamp())
    step = "{0} {1} i * 31" if database.sqlite else "to_timestamp({0} {1} i * 31.0)"
    micro = " * 1000000" if database.sqlite else ""
    # Half a minute apart, those that wait ahead of now and the others behind it.
    before, ahead = (f"({step.format(at, sign)}){micro}" for sign in "-+")
    names |= {"before": before, "ahead": f"CASE WHEN i - i / 10 * 10 = 0 THEN {ahead} ELSE {before} END"}
    with database.writing() as session:
        session.add_all(Person(ref=f"p{n}@example.org", name=f"Desk {n}", kind="staff") for n in range(PEOPLE))
        session.flush()
        raw = session.connection()
        if not database.sqlite:
            # What the rows refer to is there: it need not be looked up for each of them.
            raw.exec_driver_sql("SET LOCAL session_replication_role = replica")
        raw.exec_driver_sql(_plain(MESSAGES, **names, first=1, last=rows, tries=1))
        raw.exec_driver_sql(_plain(NOTICES, **names))
        raw.exec_driver_sql(_plain(ATTEMPTS, **names))
        raw.exec_driver_sql(_plain(MESSAGES, **names, first=rows + 1, last=rows + CLAIMED, tries=0))
    with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE" if database.sqlite else "VACUUM ANALYZE"))


def _plain(words: str, **names: Any) -> str:
    return words.format(**names)


async def _ticks(means: Means) -> list[float]:
    spent = []
    for _ in range(TICKS):
        began = time.perf_counter()
        await deliver_once(means, NOW)
        await refresh(means, show_again, NOW)
        spent.append((time.perf_counter() - began) * 1000)
    return spent


def _ready(database: Database, rows: int) -> None:
    with database.writing() as session:
        session.connection().exec_driver_sql(READY.format(rows=rows))


def _timed(work: Callable[[], int]) -> float:
    began = time.perf_counter()
    assert work() == CLAIMED
    return (time.perf_counter() - began) * 1000


def _claimed(means: Means, rows: int) -> float:
    _ready(means.database, rows)
    return _timed(lambda: len(claim_messages(means, NOW, CLAIMED)))


def _bare(database: Database, rows: int) -> float:
    _ready(database, rows)
    return _timed(lambda: _by_hand(database))


def _by_hand(database: Database) -> int:
    """The claim in one statement, by the driver alone, committed."""
    mark, lock = ("?", "") if database.sqlite else ("%s", "FOR UPDATE SKIP LOCKED")
    clock, lease = database.now(), timedelta(seconds=30)
    moments = [clock + lease, NOW, clock, NOW]
    values = [int(each.timestamp() * 1_000_000) for each in moments] if database.sqlite else moments
    with closing(database.engine.raw_connection()) as connection:
        cursor = connection.cursor()
        if database.sqlite:
            cursor.execute("BEGIN IMMEDIATE")
        cursor.execute(BARE.format(mark=mark, claimed=CLAIMED, lock=lock), values)
        found = cursor.fetchall()
        connection.commit()
        cursor.close()
    return len(found)


def _cost(rows: int, ticks: list[float], claims: list[tuple[float, float]]) -> Cost:
    claim, bare = (statistics.median(each) for each in zip(*claims, strict=True))
    ratio = statistics.median(mine / other for mine, other in claims)
    return Cost(rows, statistics.median(ticks), claim, bare, ratio)
