"""Whether delivery has anything to do: asked before anything is claimed, since mostly it has not."""

from __future__ import annotations

from datetime import datetime
from functools import cache

from sqlalchemy import Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from storage.bundles import PLANNED
from storage.messages import OPEN
from storage.tables.notices import Message, Notice


def is_anything_due(session: Session, worker: str, clock: datetime, now: datetime) -> bool:
    """Whether a notice is due at ``now``, or a message that this worker does not hold itself.

    What another holds counts too: it may have died since. ``clock`` is the database's.
    """
    return bool(session.scalar(_any(), {"worker": worker, "clock": clock, "now": now}))


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
    mine = and_(Message.worker_id == bindparam("worker"), Message.lease_until > bindparam("clock"))
    free = or_(Message.worker_id.is_(None), ~mine)
    messages = exists().where(OPEN, Message.due <= bindparam("now"), free)
    # The first one, from the index: a planner that takes many to be due would rather read the whole table for any.
    first = select(func.min(Notice.due)).where(PLANNED).scalar_subquery()
    return select(or_(messages, first <= bindparam("now")))
