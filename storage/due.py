"""Whether delivery has anything to do: asked before anything is claimed, since mostly it has not."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from storage.bundles import PLANNED
from storage.jobs import is_free
from storage.messages import OPEN
from storage.tables.notices import Message, Notice
from storage.tables.row import bare


def is_anything_due(session: Session, worker: str, clock: datetime, now: datetime) -> bool:
    """Whether a notice is due at ``now``, or a message that this worker does not hold itself.

    What another holds counts too: it may have died since. ``clock`` is the database's.
    """
    return bool(session.scalar(_any(), {"worker": worker, "clock": clock, "now": now}))


def find_work(session: Session, worker: str, clock: datetime, now: datetime) -> tuple[bool, bool]:
    """``is_anything_due``, and whether long work is free, asked at once: mostly there is neither."""
    due, free = session.execute(_work(), {"worker": worker, "clock": clock, "now": now}).one()
    return bool(due), bool(free)


def find_next_due(session: Session, now: datetime) -> datetime | None:
    """When the next notice or message after ``now`` becomes due."""
    notice = select(Notice.due).where(PLANNED, Notice.due > now).order_by(Notice.due).limit(1)
    message = select(Message.due).where(OPEN, Message.due > now).order_by(Message.due).limit(1)
    return min((at for at in (session.scalar(notice), session.scalar(message)) if at), default=None)


def find_next_try(session: Session, clock: datetime) -> datetime | None:
    """When, by the database's clock, the next message that waits or is claimed may be taken up."""
    return session.scalar(select(func.min(Message.lease_until)).where(OPEN, Message.lease_until > clock))


@cache
def _any() -> Select[bool]:
    return select(_is_due())


@cache
def _work() -> Select[bool, bool]:
    return select(_is_due(), is_free())


def _is_due() -> ColumnElement[bool]:
    table = bare(Message)
    mine = and_(table.c.worker_id == bindparam("worker"), table.c.lease_until > bindparam("clock"))
    free = or_(table.c.worker_id.is_(None), ~mine)
    messages = exists().where(OPEN, table.c.due <= bindparam("now"), free)
    # The first one, from the index: a planner that takes many to be due would rather read the whole table for any.
    first = select(func.min(bare(Notice).c.due)).where(PLANNED).scalar_subquery()
    return or_(messages, first <= bindparam("now"))
