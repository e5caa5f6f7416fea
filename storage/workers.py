"""Processes at work: who is alive, who was replaced, whose work is free again.

All instants here are the database's own. A process works under a mark, ``id:incarnation``; rows that it claims
carry that mark, so that a process started again under the same id is told apart from its old self.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import NamedTuple

from sqlalchemy import Select, Update, bindparam, delete, literal_column, or_, select, update
from sqlalchemy.orm import Session

from storage.tables.inbox import Event
from storage.tables.notices import Message
from storage.tables.row import bare
from storage.tables.work import Worker

LAPSE = timedelta(seconds=10)
FRESH = timedelta(seconds=1)
FORGET = timedelta(days=1)
# What is claimed, as the indexes of open rows declare it and then narrower: so the past is never read.
MESSAGES_CLAIMED = ("messages.state IN ('ready', 'sending', 'doubt')", "messages.state = 'sending'")
EVENTS_CLAIMED = ("inbox.state IN ('new', 'taken')", "inbox.state = 'taken'")


class Found(NamedTuple):
    """What is asked of a process before it may work; columns of ``Worker``."""

    id: str
    incarnation: int
    beat: datetime


class FencedOut(Exception):
    """Somebody else holds this now; whatever the transaction had begun must not be kept."""


def start_worker(session: Session, worker_id: str, now: datetime) -> str:
    """Enters a process and returns its mark. An older self of the same id is fenced at once; its work is free."""
    session.execute(delete(Worker).where(Worker.beat < now - FORGET, Worker.id != worker_id))
    row = session.get(Worker, worker_id, with_for_update=True)
    if row is None:
        row = Worker(id=worker_id, incarnation=1, started=now, beat=now)
        session.add(row)
    else:
        free(session, [_mark(row)])
        row.incarnation, row.started, row.beat = row.incarnation + 1, now, now
    session.flush()
    return _mark(row)


def started_at(session: Session, worker: str, now: datetime) -> datetime:
    """When the process with this mark began to work; ``now`` where nothing is known of it any more."""
    return session.scalar(select(Worker.started).where(Worker.id == worker.rpartition(":")[0])) or now


def list_at_work(session: Session, now: datetime) -> Sequence[str]:
    """Who was heard of a moment ago, by name; a sign of life from the time to come tells nothing."""
    heard = select(Worker.id).where(Worker.beat > now - LAPSE, Worker.beat <= now + LAPSE)
    return session.scalars(heard.order_by(Worker.id)).all()


def beat(session: Session, worker: str, now: datetime) -> bool:
    """Says that the process lives; false where it was replaced and must stop. What was said a moment ago holds."""
    found = _find(session, worker)
    if found is None or _mark(found) != worker:
        return False
    _mark_beat(session, found, now)
    return True


def stop_worker(session: Session, worker: str, now: datetime) -> None:
    """Leaves in good order: what the process still holds is free at once."""
    free(session, [worker])
    found = _find(session, worker)
    if found is not None and _mark(found) == worker:
        session.execute(_beaten(), {"worker": found.id, "now": now - LAPSE})


def check_worker(session: Session, worker: str, now: datetime) -> None:
    """Raises ``FencedOut`` for a process that was replaced; else what it is about to do counts as a sign of life.
    A bare name without incarnation is never replaced."""
    found = _find(session, worker)
    if found is not None and _mark(found) != worker:
        raise FencedOut(worker)
    if found is not None:
        _mark_beat(session, found, now)


def free_lapsed(session: Session, now: datetime) -> list[str]:
    """Frees what processes held that have not been heard of for ``LAPSE``; returns their marks.

    A sign of life from the time to come was given before the clock was set back, and tells as little.
    """
    silent = session.execute(_silent(), {"since": now - LAPSE, "ahead": now + LAPSE})
    marks = [_mark(Found._make(row)) for row in silent]
    if marks:
        free(session, marks)
    return marks


def is_work_left(session: Session, now: datetime) -> bool:
    """Whether a process that has not been heard of for ``LAPSE`` still holds something: then somebody is to claim."""
    silent = session.execute(_silent(), {"since": now - LAPSE, "ahead": now + LAPSE})
    marks = [_mark(Found._make(row)) for row in silent]
    held = (
        select(table.id).where(table.worker_id.in_(marks), *map(literal_column, claimed)).limit(1)
        for table, claimed in ((Message, MESSAGES_CLAIMED), (Event, EVENTS_CLAIMED))
    )
    return bool(marks) and any(session.scalar(query) is not None for query in held)


def free(session: Session, marks: Sequence[str]) -> None:
    """Takes all claims from these processes. The fence moves too, so that none of them may write a receipt."""
    for table, claimed in ((Message, MESSAGES_CLAIMED), (Event, EVENTS_CLAIMED)):
        held = update(table).where(table.worker_id.in_(marks), *map(literal_column, claimed))
        change = held.values(worker_id=None, lease_until=None, fence=table.fence + 1)
        session.execute(change.execution_options(synchronize_session=False))


def free_messages(session: Session, worker: str, but: Collection[int]) -> None:
    """Takes from a process the messages that it holds and does not work on, which are all ``but`` these."""
    held = update(Message).where(Message.worker_id == worker, *map(literal_column, MESSAGES_CLAIMED))
    change = held.where(Message.id.not_in(but)).values(worker_id=None, lease_until=None, fence=Message.fence + 1)
    session.execute(change.execution_options(synchronize_session=False))


def free_event(session: Session, event_id: int, fence: int) -> None:
    """Gives an event back that its holder could not answer; nothing where somebody else has it by now."""
    held = update(Event).where(Event.id == event_id, Event.fence == fence, Event.state == "taken")
    change = held.values(worker_id=None, lease_until=None, fence=Event.fence + 1)
    session.execute(change.execution_options(synchronize_session=False))


def _find(session: Session, worker: str) -> Found | None:
    worker_id, _, incarnation = worker.rpartition(":")
    if not incarnation.isdecimal():
        return None
    row = session.execute(_locked(), {"worker": worker_id}).one_or_none()
    return Found._make(row) if row else None


def _mark_beat(session: Session, found: Found, now: datetime) -> None:
    # Also where it lies ahead, as after the clock was set back.
    if not now - FRESH <= found.beat <= now:
        session.execute(_beaten(), {"worker": found.id, "now": now})


def _mark(row: Worker | Found) -> str:
    return f"{row.id}:{row.incarnation}"


# Built once, since each message asks for them.


@cache
def _locked() -> Select[str, int, datetime]:
    """Locked, so that a restart of the process comes before or after what it does, never in between."""
    return _found().where(bare(Worker).c.id == bindparam("worker")).with_for_update()


@cache
def _silent() -> Select[str, int, datetime]:
    table = bare(Worker)
    return _found().where(or_(table.c.beat <= bindparam("since"), table.c.beat > bindparam("ahead")))


def _found() -> Select[str, int, datetime]:
    table = bare(Worker)
    return select(*(table.c[name] for name in Found._fields))


@cache
def _beaten() -> Update:
    table = bare(Worker)
    return update(table).where(table.c.id == bindparam("worker")).values(beat=bindparam("now"))
