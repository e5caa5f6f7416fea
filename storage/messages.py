"""Messages on their way: made once, claimed under a lease and a fence, tried on the record.

``now`` is people's time and decides what is due; ``clock`` is the database's and decides who may work, and when a
message that had to wait may be tried again.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, bindparam, literal_column, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from storage.tables.inbox import Event
from storage.tables.notices import Attempt, Message
from storage.tables.row import bare

LEASE = timedelta(seconds=30)
# Written out, since an index over part of a table is only used where the condition is seen as it was declared;
# without a type, since a truth value would be written with a comparison on SQLite.
OPEN: ColumnElement[bool] = literal_column("messages.state IN ('ready', 'sending', 'doubt')")


def add_message(
    session: Session,
    *,
    kind: str,
    person_id: int | None,
    place_id: int | None,
    platform: str,
    installation: str,
    address: str,
    lang: str,
    zone: str,
    reply: dict[str, Any],
    made_at: datetime,
    expires: datetime | None = None,
    inbox_id: int | None = None,
    route_id: int | None = None,
    claim: tuple[str, datetime] | None = None,
    key: str | None = None,
) -> Message:
    """Stores one thing to be sent. ``kind`` is reply or bundle; ``reply`` the frozen neutral form. The key, made here
    where none is given, is opaque: whoever reads it on the platform learns nothing. ``claim``, a worker and the
    database's clock: it is that worker's from the start, to be begun at once (``begin``)."""
    message = Message(
        key=key or secrets.token_urlsafe(24),
        kind=kind,
        person_id=person_id,
        place_id=place_id,
        inbox_id=inbox_id,
        platform=platform,
        installation=installation,
        address=address,
        route_id=route_id,
        lang=lang,
        zone=zone,
        reply=reply,
        due=made_at,
        expires=expires,
        made_at=made_at,
        tries=0,
        fence=0,
    )
    if claim is not None:
        hold(message, *claim)
        _count(message, claim[1])
    session.add(message)
    session.flush()
    return message


def add_reply(session: Session, *, event: Event, second: bool = False, **fields: Any) -> Message:
    """The answer to an event, to be stored in the transaction that marks the event done; fields as for a message.

    ``second``: what belongs to it and the asker alone reads. Where it may have been given before a restore it is in
    doubt from the start, whoever claims it, and looked for.
    """
    if event.doubt:
        fields["claim"] = None
    key = f"{event.mark}-2" if second and event.mark else event.mark
    message = add_message(session, kind="reply", inbox_id=event.id, key=key, **fields)
    if event.doubt:
        put_in_doubt(message, event.received)
    return message


def put_in_doubt(message: Message, since: datetime) -> None:
    """As if a try had been made at ``since`` and nobody knew what came of it."""
    message.state, message.doubt, message.looks, message.first_try = "doubt", True, 0, since


def hold(message: Message, worker: str, clock: datetime) -> None:
    """Claims a message for a worker; each claim has its own fence."""
    message.fence += 1
    message.state, message.worker_id, message.lease_until = "sending", worker, clock + LEASE


def begin(session: Session, message: Message, worker: str, clock: datetime) -> int:
    """Claims a message in the transaction that made it, unless it was made so, and records that a try is about to
    begin at once."""
    if not message.tries:
        hold(message, worker, clock)
        _count(message, clock)
    return _add_attempt(session, message, clock)


def add_attempt(session: Session, message_id: int, fence: int, clock: datetime, room: timedelta) -> int | None:
    """Records that a try is about to begin; nothing where the claim was lost or has less than ``room`` left."""
    message = session.get(Message, message_id, with_for_update=True)
    if message is None or not _holds(message, fence, clock, room):
        return None
    _count(message, clock)
    return _add_attempt(session, message, clock)


def _count(message: Message, clock: datetime) -> None:
    message.tries += 1
    # The earliest, also where the clock was set back since: what may stand on a platform is looked for from then on.
    message.first_try = min(message.first_try or clock, clock)


def _add_attempt(session: Session, message: Message, clock: datetime) -> int:
    attempt = Attempt(
        message_id=message.id, number=message.tries, worker_id=message.worker_id, fence=message.fence, started=clock
    )
    session.add(attempt)
    session.flush()
    return attempt.id


def prove(session: Session, message_id: int, digest: str) -> bool:
    """Keeps the mark of what a try says; false where an earlier try, which may have arrived, said something else."""
    message = session.get_one(Message, message_id)
    if message.doubt and message.digest not in (None, digest):
        return False
    message.digest = digest
    return True


def end_attempt(session: Session, attempt_id: int, clock: datetime, outcome: str, detail: str) -> bool:
    """Records what came of a try; false where whoever took over has judged it already."""
    ended = {"attempt": attempt_id, "at": clock, "was": outcome, "why": detail[:254]}
    return session.scalars(_ended(), ended).one_or_none() is not None


def still_held(session: Session, message_id: int, fence: int, clock: datetime, room: timedelta) -> bool:
    """Whether the claim holds now and for ``room`` longer; asked right before the first byte."""
    message = session.get(Message, message_id)
    return message is not None and _holds(message, fence, clock, room)


@cache
def _ended() -> ReturningUpdate[int]:
    mine = update(bare(Attempt)).where(Attempt.id == bindparam("attempt"), Attempt.ended.is_(None))
    ended = mine.values(ended=bindparam("at"), outcome=bindparam("was"), detail=bindparam("why"))
    return ended.returning(Attempt.id)


def _holds(message: Message, fence: int, clock: datetime, room: timedelta) -> bool:
    in_time = message.lease_until is not None and message.lease_until >= clock + room
    return message.fence == fence and message.state == "sending" and in_time
