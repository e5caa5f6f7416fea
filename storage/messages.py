"""Messages on their way: made once, claimed under a lease and a fence, tried on the record.

``now`` is people's time and decides what is due; ``clock`` is the database's and decides who may work, and when a
message that had to wait may be tried again.
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple, NotRequired, TypedDict, Unpack

from sqlalchemy import ColumnElement, insert, literal_column
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

from storage.tables.inbox import Event
from storage.tables.notices import Attempt, Message
from storage.tables.row import bare

LEASE = timedelta(seconds=30)
ON_THE_WAY = ("ready", "sending", "doubt")
# Written out, since an index over part of a table is only used where the condition is seen as it was declared;
# without a type, since a truth value would be written with a comparison on SQLite.
OPEN: ColumnElement[bool] = literal_column("messages.state IN ('ready', 'sending', 'doubt')")


class Addressed(TypedDict):
    """To whom something is sent, by which way, in which language and zone."""

    person_id: int | None
    place_id: int | None
    platform: str
    installation: str
    address: str
    route_id: NotRequired[int | None]
    lang: str
    zone: str


class Sent(Addressed):
    """What is sent: ``reply`` is the frozen neutral form. Without ``due`` it may leave when it is made."""

    reply: dict[str, Any]
    made_at: datetime
    due: NotRequired[datetime | None]
    expires: NotRequired[datetime | None]


class Fields(Sent):
    """A message. ``kind`` is reply, bundle, alarm or instead. The key, made here where none is given, is opaque:
    whoever reads it on the platform learns nothing."""

    kind: str
    inbox_id: NotRequired[int | None]
    key: NotRequired[str | None]


class Begun(NamedTuple):
    """A try put on record with its claim: the try, and since when the claim holds, by the database's clock and by the
    seconds of this process, which go on while it stands still and which nobody sets back."""

    attempt: int
    since: datetime
    steady: float


def new_message(**fields: Unpack[Fields]) -> Message:
    """One thing to be sent, not stored yet."""
    key, due = fields.get("key") or secrets.token_urlsafe(24), fields.get("due") or fields["made_at"]
    # Named though empty: of many rows those are written at once that name the same columns.
    left_out = dict.fromkeys(("inbox_id", "route_id", "expires"))
    return Message(**{**left_out, **fields, "key": key, "due": due}, tries=0, fence=0)


def add_message(session: Session, *, claim: tuple[str, datetime] | None = None, **fields: Unpack[Fields]) -> Message:
    """Stores one thing to be sent. ``claim``, a worker and the database's clock: it is
    that worker's from the start, to be begun at once (``begin``)."""
    message = new_message(**fields)
    if claim is not None:
        hold(message, *claim)
        _count(message, claim[1])
    session.add(message)
    session.flush()
    return message


def add_reply(
    session: Session,
    *,
    event: Event,
    second: bool = False,
    claim: tuple[str, datetime] | None = None,
    **fields: Unpack[Sent],
) -> Message:
    """The answer to an event, to be stored in the transaction that marks the event done; ``claim`` as for a message.

    ``second``: what belongs to it and the asker alone reads. Where it may have been given before a restore it is in
    doubt from the start, whoever claims it, and looked for.
    """
    claim = None if event.doubt else claim
    key = f"{event.mark}-2" if second and event.mark else event.mark
    message = add_message(session, claim=claim, kind="reply", inbox_id=event.id, key=key, **fields)
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


def begin(session: Session, message: Message, worker: str, clock: datetime, steady: float) -> Begun:
    """Claims a message in the transaction that made it, unless it was made so, and records that a try is about to
    begin at once."""
    if not message.tries:
        hold(message, worker, clock)
        _count(message, clock)
    return Begun(_add_attempt(session, message, clock), clock, steady)


def _count(message: Message, clock: datetime) -> None:
    message.tries += 1
    # The earliest, also where the clock was set back since: what may stand on a platform is looked for from then on.
    message.first_try = min(message.first_try or clock, clock)


def _add_attempt(session: Session, message: Message, clock: datetime) -> int:
    held = {"worker_id": message.worker_id, "fence": message.fence}
    row = {"message_id": message.id, "number": message.tries, **held, "started": clock}
    return session.connection().execute(_begun(), row).scalar_one()


@cache
def _begun() -> ReturningInsert[int]:
    # Built once, since each message asks for it.
    return insert(bare(Attempt)).returning(bare(Attempt).c.id)
