"""Tries on the record: each stands there before its first byte leaves, and afterwards with what came of it.

Done for several messages at once, in one transaction; each by its own claim.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Select, Update, bindparam, insert, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningInsert

from storage.tables.notices import Attempt, Message
from storage.tables.row import bare


class Held(NamedTuple):
    """What of a message is asked for when a try begins; columns of ``Message``."""

    id: int
    fence: int
    state: str
    lease_until: datetime | None
    worker_id: str
    tries: int
    first_try: datetime | None
    doubt: bool
    digest: str | None


def find_held(
    session: Session, claims: Mapping[int, int], clock: datetime, room: timedelta, lock: bool = False
) -> dict[int, Held]:
    """Those of these claims, a fence by message, that hold now and for ``room`` longer; asked once more right before
    the first byte. ``lock``: nobody else changes them until the transaction ends."""
    rows = session.execute(_held(lock), {"ids": sorted(claims)})
    held = [row for row in map(Held._make, rows) if row.fence == claims[row.id] and row.state == "sending"]
    return {row.id: row for row in held if row.lease_until is not None and row.lease_until >= clock + room}


def add_attempts(
    session: Session, held: Mapping[int, Held], said: Mapping[int, str], clock: datetime
) -> dict[int, int]:
    """Records that a try of each of these messages is about to begin; returns its id by message. ``said``: the mark
    of what the try says, for those that are going to be said."""
    if not held:
        return {}
    rows = [_attempt(row, clock) for row in held.values()]
    added = session.connection().execute(_added(), rows).all()
    # The earliest, also where the clock was set back since: what may stand on a platform is looked for from then on.
    first = {row.id: min(row.first_try or clock, clock) for row in held.values()}
    begun = [{"message": each, "first": first[each], "said": said.get(each, held[each].digest)} for each in held]
    session.connection().execute(_begun(), begun)
    return {message_id: attempt for attempt, message_id in added}


def _attempt(row: Held, clock: datetime) -> dict[str, Any]:
    number = {"message_id": row.id, "number": row.tries + 1, "fence": row.fence}
    return {**number, "worker_id": row.worker_id, "started": clock}


def end_attempt(session: Session, attempt_id: int, clock: datetime, outcome: str, detail: str) -> bool:
    """Records what came of a try; false where whoever took over has judged it already."""
    ended = {"attempt": attempt_id, "at": clock, "was": outcome, "why": detail[:254]}
    return session.scalars(_ended().returning(Attempt.id), ended).one_or_none() is not None


def end_attempts(session: Session, ids: Sequence[int], clock: datetime, outcome: str, details: Sequence[str]) -> None:
    """As ``end_attempt``, for many that came to the same."""
    told = {"at": clock, "was": outcome}
    rows = [{**told, "attempt": each, "why": detail[:254]} for each, detail in zip(ids, details, strict=True)]
    session.connection().execute(_ended(), rows)


def prove(session: Session, message_id: int, digest: str) -> None:
    """Keeps the mark of what was said, unless an earlier try, which may have arrived, said something else."""
    message = session.get_one(Message, message_id)
    if not message.doubt or message.digest is None:
        message.digest = digest


@cache
def _held(lock: bool) -> Select[Any]:
    table = bare(Message)
    columns = [table.c[name] for name in Held._fields]
    found = select(*columns).where(table.c.id.in_(bindparam("ids", expanding=True))).order_by(table.c.id)
    return found.with_for_update() if lock else found


@cache
def _added() -> ReturningInsert[Any]:
    return insert(bare(Attempt)).returning(bare(Attempt).c.id, bare(Attempt).c.message_id)


@cache
def _begun() -> Update:
    table = bare(Message)
    begun = update(table).where(table.c.id == bindparam("message"))
    return begun.values(tries=table.c.tries + 1, first_try=bindparam("first"), digest=bindparam("said"))


@cache
def _ended() -> Update:
    mine = update(bare(Attempt)).where(bare(Attempt).c.id == bindparam("attempt"), bare(Attempt).c.ended.is_(None))
    return mine.values(ended=bindparam("at"), outcome=bindparam("was"), detail=bindparam("why"))
