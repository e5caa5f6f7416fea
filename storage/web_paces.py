"""How often somebody may ask: a bucket for each, which all processes share."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from storage.inserting import inserting
from storage.tables.web import WebPace

# So long the slowest bucket takes to fill.
SLOWEST = timedelta(minutes=20)


def take(session: Session, digest: str, burst: int, rate: float, now: datetime) -> bool:
    """Whether one more is taken now from a bucket that holds ``burst`` and fills by ``rate`` a second.

    The row is held to the end of the transaction, so that two processes never take the same.
    """
    found = session.scalar(select(WebPace).where(WebPace.digest == digest).with_for_update())
    if found is None:
        # What is full by now need not be kept, whichever of the buckets it is.
        session.execute(delete(WebPace).where(WebPace.since <= now - max(SLOWEST, timedelta(seconds=burst / rate))))
        added = inserting(session.get_bind().dialect.name)(WebPace).values(digest=digest, room=float(burst), since=now)
        session.execute(added.on_conflict_do_nothing(index_elements=["digest"]))
        found = session.scalars(select(WebPace).where(WebPace.digest == digest).with_for_update()).one()
    filled = found.room + max(0.0, (now - found.since).total_seconds()) * rate
    room = min(float(burst), filled)
    found.room, found.since = (room - 1 if room >= 1 else room), max(now, found.since)
    return room >= 1
