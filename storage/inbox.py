"""Events taken in: stored before they are acknowledged, claimed in order, done once.

``now`` is the database's clock throughout; ``received`` is people's time.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, literal_column, or_, select, update
from sqlalchemy.orm import Session, aliased
from sqlalchemy.sql.dml import ReturningUpdate

from storage.inserting import inserting
from storage.tables.inbox import Event, new_mark
from storage.tables.row import bare
from storage.workers import FencedOut, check_worker, free_lapsed

LEASE = timedelta(seconds=60)
MOST_TRIES = 3
POISON = "POISON"
# Written out, since an index over part of a table is only used where the condition is seen as it was declared;
# without a type, since a truth value would be written with a comparison on SQLite.
OPEN: ColumnElement[bool] = literal_column("inbox.state IN ('new', 'taken')")
FRESH: Mapping[str, Any] = MappingProxyType({"state": "new", "fence": 0, "tries": 0})


def add_event(
    session: Session,
    *,
    platform: str,
    installation: str,
    dedupe: str,
    order_key: str,
    payload: dict[str, Any],
    received: datetime,
    claim: tuple[str, datetime] | None = None,
) -> Event | None:
    """Stores an event; nothing where the same one (``dedupe`` in its installation) is there already.

    ``claim`` is a worker and the database's clock: the event comes back ``taken`` by it, unless an older one of the
    same conversation is open.
    """
    row = {
        "platform": platform,
        "installation": installation,
        "dedupe": dedupe,
        "order_key": order_key,
        "payload": payload,
        "received": received,
        "mark": new_mark(),
        "doubt": False,
        **FRESH,
    }
    if claim is not None and not _is_any_open(session, platform, installation, order_key):
        worker, now = claim
        check_worker(session, worker, now)
        row |= {"state": "taken", "worker_id": worker, "lease_until": now + LEASE, "fence": 1, "tries": 1}
    connection = session.connection()
    added = connection.execute(_one(connection.dialect.name), row).scalar_one_or_none()
    return Event(id=added, **row) if added is not None else None


def add_events(session: Session, events: Sequence[Mapping[str, Any]]) -> None:
    """Stores several events by one statement, each with the first six of the fields of ``add_event``; those that are
    there already are left."""
    connection = session.connection()
    connection.execute(_many(connection.dialect.name), [{**each, **FRESH} for each in events])


def claim_event(session: Session, worker: str, now: datetime, but: Collection[int] = ()) -> Event | None:
    """The oldest open event whose conversation has no older open one, held for this worker until the lease ends; any
    ``but`` these.

    ``event.fence`` is the claim's own. One that brought its process down too often ``is_poison``: whoever claims
    it must only tell the person that it failed; if even that fails, it is marked failed here.
    """
    check_worker(session, worker, now)
    free_lapsed(session, now)
    while (event := _next(session, now, but)) is not None:
        event.fence, event.tries = event.fence + 1, event.tries + 1
        event.state, event.worker_id, event.lease_until = "taken", worker, now + LEASE
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


def forget_event(session: Session, event_id: int) -> None:
    """What was refused, and so changed nothing, is not taken for a repeat when it comes once more."""
    event = session.get_one(Event, event_id)
    event.dedupe = f"{event.dedupe}/{event.id}"


def leave_event(session: Session, event_id: int, fence: int) -> None:
    """Gives an event to whoever comes next, as if it had never been claimed; nothing where somebody else has it."""
    held = update(Event).where(Event.id == event_id, Event.fence == fence, Event.state == "taken")
    left = held.values(state="new", worker_id=None, lease_until=None, tries=Event.tries - 1)
    session.execute(left.execution_options(synchronize_session=False))


def keep_words(session: Session, event: Event, words: str) -> None:
    """Of what was merely overheard only these words are kept; to be called before the event is marked done."""
    payload = {**event.payload, "text": words}
    kept = update(Event).where(Event.id == event.id, Event.fence == event.fence).values(payload=payload)
    session.execute(kept.execution_options(synchronize_session=False))


def keep_payload(session: Session, event: Event, payload: dict[str, Any]) -> None:
    """What was taken in, with what its door has looked up since. Raises ``FencedOut`` like ``mark_done``."""
    kept = update(Event).where(Event.id == event.id, Event.fence == event.fence, Event.state == "taken")
    kept = kept.values(payload=payload).execution_options(synchronize_session=False)
    if session.scalars(kept.returning(Event.id)).one_or_none() is None:
        raise FencedOut(f"event {event.id}")


def _end(session: Session, event: Event, fence: int, state: str, code: str | None) -> None:
    ended = {"event": event.id, "held": fence, "to": state, "told": code}
    # By its connection: what the session is still to write is written with the reply.
    if session.connection().execute(_ended(), ended).one_or_none() is None:
        raise FencedOut(f"event {event.id}")


def _is_any_open(session: Session, platform: str, installation: str, order_key: str) -> bool:
    # Told the installation as well, SQLite would go through all that was ever taken in from there.
    return (platform, installation) in session.execute(_opened(), {"key": order_key}).all()


# Built once, since each message asks them.


@cache
def _opened() -> Select[str, str]:
    table = bare(Event)
    return select(table.c.platform, table.c.installation).where(table.c.order_key == bindparam("key"), OPEN)


@cache
def _ended() -> ReturningUpdate[int]:
    table = bare(Event)
    held = update(table).where(table.c.id == bindparam("event"), table.c.fence == bindparam("held"))
    ended = held.where(table.c.state == "taken").values(
        state=bindparam("to"), code=bindparam("told"), worker_id=None, lease_until=None
    )
    return ended.returning(table.c.id)


def _next(session: Session, now: datetime, but: Collection[int]) -> Event | None:
    # Mostly there is nothing that is not to be taken, and the statement made once will do.
    query = _first_free().where(Event.id.not_in(but)) if but else _first_free()
    return session.scalars(query, {"now": now}).one_or_none()


@cache
def _first_free() -> Select[Event]:
    free = or_(Event.lease_until.is_(None), Event.lease_until <= bindparam("now"))
    query = select(Event).where(OPEN, free, ~_older()).order_by(Event.id).limit(1)
    return query.with_for_update(skip_locked=True, of=Event)


def _older() -> ColumnElement[bool]:
    older = aliased(Event, name="older")
    same = and_(older.platform == Event.platform, older.installation == Event.installation)
    return (
        select(older.id)
        .where(older.order_key == Event.order_key, same, older.id < Event.id)
        .where(literal_column("older.state IN ('new', 'taken')"))
        .exists()
    )


@cache
def _many(dialect: str) -> Any:
    """Of the table, not the class: rows are not looked at again, and objects for them would cost most of the time.
    Both databases know the clause that skips what is there, each in its own dialect."""
    return inserting(dialect)(bare(Event)).on_conflict_do_nothing()


@cache
def _one(dialect: str) -> Any:
    return _many(dialect).returning(bare(Event).c.id)
