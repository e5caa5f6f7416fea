"""Whether delivery has anything to do: asked before anything is claimed, since mostly it has not."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from storage.bundles import PLANNED
from storage.messages import OPEN
from storage.tables.notices import Message, Notice


def is_anything_due(session: Session, worker: str, clock: datetime, now: datetime) -> bool:
    """Whether a notice is due at ``now``, or a message that this worker does not hold itself.

    What another holds counts too: it may have died since. ``clock`` is the database's.
    """
    mine = and_(Message.worker_id == worker, Message.lease_until > clock)
    free = or_(Message.worker_id.is_(None), ~mine)
    messages = select(Message.id).where(OPEN, Message.due <= now, free).limit(1)
    notices = select(Notice.id).where(PLANNED, Notice.due <= now).limit(1)
    return session.scalar(messages) is not None or session.scalar(notices) is not None
