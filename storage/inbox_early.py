"""Events that came before what they are about: kept as answered, and open again once it has come."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables.inbox import Event, new_mark


def keep_early(session: Session, event: Event, key: str, payload: dict[str, Any]) -> None:
    """Keeps an event by a key of its own; of several that are kept by the same the latest holds."""
    kept = _find(session, event, key)
    if kept is None:
        session.add(_copy(event, key, payload))
    elif kept.state == "done" and event.received >= kept.received:
        kept.payload, kept.received = payload, event.received
    session.flush()


def wake_early(session: Session, event: Event, keys: Sequence[str]) -> None:
    """What was kept by these keys, and is later than the event, is to be answered now."""
    same = (Event.platform == event.platform, Event.installation == event.installation, Event.dedupe.in_(keys))
    kept = select(Event).where(*same, Event.state == "done", Event.received > event.received)
    for each in session.scalars(kept.with_for_update()):
        # It may have been answered before: what is said now is another message.
        each.state, each.tries, each.mark = "new", 0, new_mark()


def _find(session: Session, event: Event, key: str) -> Event | None:
    same = (Event.platform == event.platform, Event.installation == event.installation)
    return session.scalars(select(Event).where(*same, Event.dedupe == key)).one_or_none()


def _copy(event: Event, key: str, payload: dict[str, Any]) -> Event:
    told = {"platform": event.platform, "installation": event.installation, "order_key": event.order_key}
    return Event(**told, dedupe=key, payload=payload, received=event.received, state="done", fence=0, tries=0)
