"""Messages on their way: made once, claimed under a lease and a fence, tried on the record.

``now`` is people's time and decides what is due; ``clock`` is the database's and decides who may work, and when a
message that had to wait may be tried again.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, literal_column, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from storage.tables.inbox import Event
from storage.tables.notices import Attempt, Message
from storage.tables.places import Installation
from storage.tables.row import bare
from storage.workers import check_worker, free_lapsed

LEASE = timedelta(seconds=30)
PAGE = 500
# Written out, since an index over part of a table is only used where the condition is seen as it was declared;
# without a type, since a truth value would be written with a comparison on SQLite.
OPEN: ColumnElement[bool] = literal_column("messages.state IN ('ready', 'sending', 'doubt')")
Address = tuple[str, str, str]


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


def add_reply(session: Session, *, event: Event, **fields: Any) -> Message:
    """The answer to an event, to be stored in the transaction that marks the event done; fields as for a message."""
    return add_message(session, kind="reply", inbox_id=event.id, **fields)


def claim_due(
    session: Session,
    worker: str,
    clock: datetime,
    now: datetime,
    limit: int,
    ready: Callable[[Address], bool],
    shut: Collection[tuple[str, ...]] = (),
) -> list[Message]:
    """Up to ``limit`` messages that are due and free, one for each address, oldest first, held for ``LEASE``.

    ``ready`` says whether anything can leave for an address now; what cannot is left untouched. ``shut``: platforms,
    and installations of them, for which nothing can, so that those behind need not be asked about. A message whose
    last try has no outcome comes back with ``doubt`` set. Raises ``FencedOut`` for a worker that was replaced.
    """
    check_worker(session, worker, clock)
    free_lapsed(session, clock)
    picked = _pick(session, clock, now, limit, ready, _not_at(shut))
    if not picked:
        return []
    query = select(Message).where(Message.id.in_(picked), *_free(clock, now)).order_by(Message.due, Message.id)
    messages = list(session.scalars(query.with_for_update(skip_locked=True)))
    _doubt_unended(session, messages, clock)
    for message in messages:
        hold(message, worker, clock)
    session.flush()
    return messages


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
    message.first_try = message.first_try or clock


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


def _pick(
    session: Session,
    clock: datetime,
    now: datetime,
    limit: int,
    ready: Callable[[Address], bool],
    elsewhere: Sequence[ColumnElement[bool]],
) -> list[int]:
    taken, picked, known = _busy(session, clock), list[int](), dict[Address, bool]()
    for offset in range(0, 1_000_000, PAGE):
        page = _page(session, (*_free(clock, now), *elsewhere), offset)
        for message_id, *where in page:
            address = (where[0], where[1], where[2])
            if len(picked) == limit:
                return picked
            if address not in taken and known.setdefault(address, ready(address)):
                taken.add(address)
                picked.append(message_id)
        if len(page) < PAGE:
            break
    return picked


def _not_at(shut: Collection[tuple[str, ...]]) -> list[ColumnElement[bool]]:
    where = (Message.platform, Message.installation)
    return [~and_(*(column == each for column, each in zip(where, place, strict=False))) for place in sorted(shut)]


def _page(session: Session, free: Sequence[ColumnElement[bool]], offset: int) -> Sequence[Any]:
    query = select(Message.id, Message.platform, Message.installation, Message.address).where(*free)
    return session.execute(query.order_by(Message.due, Message.id).limit(PAGE).offset(offset)).all()


def _busy(session: Session, clock: datetime) -> set[Address]:
    """Addresses to which a message is leaving now: another must not overtake it."""
    query = select(Message.platform, Message.installation, Message.address)
    busy = query.where(OPEN, Message.state == "sending", Message.lease_until > clock)
    return {(platform, installation, address) for platform, installation, address in session.execute(busy)}


def _free(clock: datetime, now: datetime) -> tuple[ColumnElement[bool], ...]:
    away = and_(
        Installation.platform == Message.platform,
        Installation.id == Message.installation,
        Installation.state == "paused",
    )
    return (
        OPEN,
        Message.due <= now,
        or_(Message.lease_until.is_(None), Message.lease_until <= clock),
        or_(Message.expires.is_(None), Message.expires > now),
        ~exists().where(away),
    )


def _doubt_unended(session: Session, messages: Sequence[Message], clock: datetime) -> None:
    """A try without an outcome was cut short after it was recorded: its bytes may have left."""
    cut = update(Attempt).where(Attempt.message_id.in_([m.id for m in messages]), Attempt.ended.is_(None))
    ended = cut.values(ended=clock, outcome="doubt", detail="no receipt").returning(Attempt.message_id)
    doubted = set(session.scalars(ended.execution_options(synchronize_session=False)))
    for message in messages:
        if message.id in doubted:
            message.doubt, message.looks = True, 0


def _holds(message: Message, fence: int, clock: datetime, room: timedelta) -> bool:
    in_time = message.lease_until is not None and message.lease_until >= clock + room
    return message.fence == fence and message.state == "sending" and in_time
