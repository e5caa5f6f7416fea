"""Events taken in: stored before they are acknowledged, claimed in order, done once.

``now`` is the database's clock throughout; ``received`` is people's time.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, insert, literal_column, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session, aliased

from storage.tables.inbox import Event
from storage.workers import FencedOut, check_worker, free_lapsed

LEASE = timedelta(seconds=60)
MOST_TRIES = 3
POISON = "POISON"
# Written out, since an index over part of a table is only used where the condition is seen as it was declared;
# without a type, since a truth value would be written with a comparison on SQLite.
OPEN: ColumnElement[bool] = literal_column("inbox.state IN ('new', 'taken')")


def add_event(
    session: Session,
    *,
    platform: str,
    installation: str,
    dedupe: str,
    order_key: str,
    payload: dict[str, Any],
    received: datetime,
) -> Event | None:
    """Stores an event; nothing where the same one (``dedupe`` in its installation) is there already."""
    values = {
        "platform": platform,
        "installation": installation,
        "dedupe": dedupe,
        "order_key": order_key,
        "payload": payload,
        "received": received,
        "state": "new",
        "fence": 0,
        "tries": 0,
    }
    return session.scalars(_insert(session).values(**values).on_conflict_do_nothing().returning(Event)).one_or_none()


def claim_event(
    session: Session, worker: str, now: datetime, lease: timedelta = LEASE, only: int | None = None
) -> Event | None:
    """The oldest open event whose conversation has no older open one, held for this worker until the lease ends.

    ``only`` is the id of the one event that is wanted: nothing where an older one of its conversation is open.
    ``event.fence`` is the claim's own. One that brought its process down too often ``is_poison``: whoever claims
    it must only tell the person that it failed; if even that fails, it is marked failed here.
    """
    check_worker(session, worker, now)
    free_lapsed(session, now)
    while (event := _next(session, now, only)) is not None:
        event.fence, event.tries = event.fence + 1, event.tries + 1
        event.state, event.worker_id, event.lease_until = "taken", worker, now + lease
        if event.tries <= 2 * MOST_TRIES:
            session.flush()
            return event
        event.state, event.code, event.worker_id, event.lease_until = "failed", POISON, None, None
        session.flush()
    return None


def is_poison(event: Event) -> bool:
    """Whether earlier claims of it all ended without a word, so that it must not be worked on again."""
    return event.tries > MOST_TRIES


def mark_done(session: Session, event: Event, fence: int) -> None:
    """To be called in the transaction of what the event caused, which ``FencedOut`` then undoes."""
    _end(session, event, fence, "done", None)


def mark_failed(session: Session, event: Event, fence: int, code: str) -> None:
    """``code`` is what the person was given. Raises ``FencedOut`` like ``mark_done``."""
    _end(session, event, fence, "failed", code)


def keep_words(session: Session, event: Event, words: str) -> None:
    """Of what was merely overheard only these words are kept; to be called before the event is marked done."""
    payload = {**event.payload, "text": words}
    kept = update(Event).where(Event.id == event.id, Event.fence == event.fence).values(payload=payload)
    session.execute(kept.execution_options(synchronize_session=False))


def _end(session: Session, event: Event, fence: int, state: str, code: str | None) -> None:
    held = update(Event).where(Event.id == event.id, Event.fence == fence, Event.state == "taken")
    ended = held.values(state=state, code=code, worker_id=None, lease_until=None).returning(Event.id)
    if session.scalars(ended.execution_options(synchronize_session=False)).one_or_none() is None:
        raise FencedOut(f"event {event.id}")


def _next(session: Session, now: datetime, only: int | None) -> Event | None:
    wanted = (OPEN, _free(now), ~_older()) if only is None else (Event.id == only, OPEN, _free(now), ~_older())
    query = select(Event).where(*wanted).order_by(Event.id).limit(1)
    return session.scalars(query.with_for_update(skip_locked=True, of=Event)).one_or_none()


def _free(now: datetime) -> ColumnElement[bool]:
    return or_(Event.lease_until.is_(None), Event.lease_until <= now)


def _older() -> ColumnElement[bool]:
    older = aliased(Event, name="older")
    same = and_(older.platform == Event.platform, older.installation == Event.installation)
    return (
        select(older.id)
        .where(older.order_key == Event.order_key, same, older.id < Event.id)
        .where(literal_column("older.state IN ('new', 'taken')"))
        .exists()
    )


def _insert(session: Session) -> Any:
    """Both databases know the clause that skips what is there, each in its own dialect."""
    dialect = {"sqlite": sqlite.insert, "postgresql": postgresql.insert}
    return dialect.get(session.get_bind().dialect.name, insert)(Event)
