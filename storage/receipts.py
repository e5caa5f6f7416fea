"""What came of a claimed message. Every mark holds only for the claim with that fence, and says whether it did.

A mark also tells the notices that the message carries, in the same transaction.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, Update, bindparam, case, func, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from storage.messages import OPEN
from storage.posts import mark_placed, place_all
from storage.tables.notices import Message, Notice
from storage.tables.people import Route
from storage.tables.row import bare
from storage.unsaid import mark_expired


class Sent(NamedTuple):
    """A claimed message that its platform took, as ``external``; ``kind`` is that of the message."""

    message_id: int
    fence: int
    external: str | None
    kind: str
    now: datetime


def mark_sent(
    session: Session, message_id: int, fence: int, now: datetime, external: str | None, kind: str = "bundle"
) -> bool:
    """The platform has it. A doubt stays marked, since an earlier try may stand there as well. Only a bundle carries
    notices."""
    claim = {"message": message_id, "claim": fence, "there": external, "at": now}
    if session.connection().execute(_sent(), claim).one_or_none() is None:
        return False
    mark_placed(session, message_id, external)
    if kind == "bundle":
        _tell(session, message_id, "sent", None)
    return True


def mark_all_sent(session: Session, sent: Sequence[Sent]) -> set[int]:
    """As ``mark_sent``, for many; returns those whose claims held."""
    if len(sent) == 1:
        return {sent[0].message_id} if _mark_one(session, sent[0]) else set()
    rows = session.execute(_claims(), {"ids": sorted(each.message_id for each in sent)})
    fences = {each.id: each.fence for each in rows}
    held = [each for each in sent if fences.get(each.message_id) == each.fence]
    if not held:
        return set()
    told = [{"message": e.message_id, "claim": e.fence, "there": e.external, "at": e.now} for e in held]
    session.connection().execute(_end_sent(), told)
    place_all(session, {each.message_id: each.external for each in held})
    carried = [each.message_id for each in held if each.kind == "bundle"]
    if carried:
        session.execute(_all_told(), {"ids": carried, "now": "sent"})
    return {each.message_id for each in held}


def _mark_one(session: Session, sent: Sent) -> bool:
    # A reply goes alone, and is waited for: a statement less each.
    return mark_sent(session, sent.message_id, sent.fence, sent.now, sent.external, sent.kind)


def mark_found(session: Session, message_id: int, fence: int, now: datetime, external: str | None) -> bool:
    """It was looked for and stands there: no doubt is left."""
    return mark_sent(session, message_id, fence, now, external) and _settle(session, message_id)


def mark_waiting(session: Session, message_id: int, fence: int, until: datetime | None, reason: str) -> bool:
    """Not sent by this try; another may begin at ``until`` by the database's clock, or at once."""
    state = case((Message.doubt, "doubt"), else_="ready")
    return _end(session, message_id, fence, state=state, lease_until=until, reason=reason or None)


def mark_doubt(session: Session, message_id: int, fence: int, reason: str) -> bool:
    """It may have been sent: it must be looked for before anything else is done with it."""
    return _end(session, message_id, fence, state="doubt", doubt=True, looks=0, reason=reason or None)


def mark_absent(session: Session, message_id: int, fence: int, until: datetime) -> bool:
    """It was looked for and not seen; the platform may be slow to show it, hence the next look at ``until``."""
    return _end(session, message_id, fence, state="doubt", looks=Message.looks + 1, lease_until=until)


def mark_failed(session: Session, message_id: int, fence: int, reason: str) -> bool:
    """Given up, for the desk to see; its notices fail with the same reason."""
    return _close(session, message_id, fence, "failed", reason)


def mark_held(session: Session, message_id: int, fence: int, reason: str) -> bool:
    """Kept back until a person decides; its notices are held with the same reason."""
    return _close(session, message_id, fence, "held", reason)


def mark_rerouted(session: Session, message_id: int, fence: int, route: Route) -> bool:
    """The way was closed for good; the message leaves by another."""
    return _end(
        session,
        message_id,
        fence,
        state="ready",
        route_id=route.id,
        platform=route.platform,
        installation=route.installation,
        address=route.address,
    )


def take_back(session: Session, message_id: int, fence: int, reason: str) -> bool:
    """The message ends unsent; its notices are planned again and go out with whatever is due then."""
    # What was never sent frees its key, for the same notices may be said again.
    freed = func.substr(Message.key, 1, 40).concat(f"~{message_id}")
    if not _end(session, message_id, fence, state="expired", reason=reason, key=freed):
        return False
    for notice in get_notices(session, message_id):
        if notice.state in ("composed", "planned"):
            notice.state, notice.message_id = "planned", None
    session.flush()
    return True


def expire_messages(session: Session, now: datetime, clock: datetime) -> list[Notice]:
    """Ends what nobody needs any more and no one holds. Gives the notices of such messages, which say that they were
    missed."""
    old = select(Message).where(
        OPEN,
        Message.expires <= now,
        Message.lease_until.is_(None) | (Message.lease_until <= clock),
    )
    missed = list[Notice]()
    for message in session.scalars(old.with_for_update(skip_locked=True)).all():
        message.state, message.worker_id, message.lease_until = "expired", None, None
        message.reason = "doubt" if message.doubt else "too-late"
        missed += mark_expired(session, message.id, now, doubt=message.doubt)
    session.flush()
    return missed


def get_notices(session: Session, message_id: int) -> list[Notice]:
    """The notices that a message carries, in the order in which they were due."""
    query = select(Notice).where(Notice.message_id == message_id).order_by(Notice.due, Notice.id)
    return list(session.scalars(query))


def list_composed(session: Session, message_ids: Collection[int]) -> dict[int, list[Notice]]:
    """The notices that these messages carry and that still are to be said, by message, as they were due."""
    query = select(Notice).where(Notice.message_id.in_(message_ids), Notice.state == "composed")
    found: dict[int, list[Notice]] = {each: [] for each in message_ids}
    for notice in session.scalars(query.order_by(Notice.due, Notice.id)):
        found[notice.message_id or 0].append(notice)
    return found


def _close(session: Session, message_id: int, fence: int, state: str, reason: str) -> bool:
    if not _end(session, message_id, fence, state=state, reason=reason):
        return False
    _tell(session, message_id, state, reason)
    return True


def _end(session: Session, message_id: int, fence: int, **values: Any) -> bool:
    ended = _held().values(**{"worker_id": None, "lease_until": None, **values}).returning(Message.id)
    claim = {"message": message_id, "claim": fence}
    return session.scalars(ended, claim).one_or_none() is not None


def _held() -> Update:
    table = bare(Message)
    mine = (table.c.id == bindparam("message"), table.c.fence == bindparam("claim"))
    return update(table).where(*mine, table.c.state == "sending")


@cache
def _sent() -> ReturningUpdate[int]:
    # Built once, since each message is told of so.
    return _end_sent().returning(bare(Message).c.id)


@cache
def _end_sent() -> Update:
    at: dict[str, Any] = {"external": bindparam("there"), "sent_at": bindparam("at"), "reason": None}
    return _held().values(state="sent", worker_id=None, lease_until=None, **at)


@cache
def _claims() -> Select[int, int]:
    """In one order, so that two who receipt the same do not wait for one another."""
    table = bare(Message)
    claimed = select(table.c.id, table.c.fence).where(table.c.id.in_(bindparam("ids", expanding=True)))
    return claimed.where(table.c.state == "sending").order_by(table.c.id).with_for_update()


@cache
def _all_told() -> Update:
    table = bare(Notice)
    carried = update(table).where(table.c.message_id.in_(bindparam("ids", expanding=True)), table.c.state == "composed")
    return carried.values(state=bindparam("now"), reason=None, version=table.c.version + 1)


def _settle(session: Session, message_id: int) -> bool:
    session.execute(update(Message).where(Message.id == message_id).values(doubt=False))
    return True


def _tell(session: Session, message_id: int, state: str, reason: str | None) -> None:
    told = update(Notice).where(Notice.message_id == message_id, Notice.state == "composed")
    session.execute(
        told.values(state=state, reason=reason, version=Notice.version + 1).execution_options(synchronize_session=False)
    )
