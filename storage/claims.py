"""The claim: messages that are due and free become one worker's, under a lease and a fence.

``now`` is people's time and decides what is due; ``clock`` is the database's and decides who may work.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import BindParameter, ColumnElement, Text, and_, bindparam, cast, exists, or_, select, update
from sqlalchemy.orm import Session
from sqlalchemy.sql.dml import ReturningUpdate

from storage.messages import LEASE, OPEN
from storage.tables.notices import Attempt, Message
from storage.tables.places import Installation
from storage.tables.row import bare
from storage.workers import check_worker, free_lapsed

PAGE = 1_000
# Nothing waits so long: it was said before the database's clock was set back.
LONGEST = timedelta(hours=12)
Address = tuple[str, str, str]
At = datetime | BindParameter[datetime]


class Claimed(NamedTuple):
    """A claimed message as it stands now; columns of ``Message``, the reply as it is written down."""

    id: int
    fence: int
    key: str
    kind: str
    person_id: int | None
    platform: str
    installation: str
    address: str
    reply: str
    lang: str
    zone: str
    doubt: bool
    looks: int
    tries: int
    first_try: datetime | None
    due: datetime


def claim_due(
    session: Session,
    worker: str,
    clock: datetime,
    now: datetime,
    limit: int,
    ready: Callable[[Address], bool],
    shut: Collection[tuple[str, ...]] = (),
) -> list[Claimed]:
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
    claimed = _hold_all(session, worker, clock, now, picked)
    cut = _doubt_unended(session, [each.id for each in claimed if each.tries], clock)
    return [each._replace(doubt=True, looks=0) if each.id in cut else each for each in claimed]


def _hold_all(session: Session, worker: str, clock: datetime, now: datetime, ids: list[int]) -> list[Claimed]:
    """As ``hold``, for many in one statement and as plain rows: a statement and an object for each cost ten times as
    much, and what a message says is only read by who sends it."""
    alone = session.get_bind().dialect.name == "sqlite"
    held = {"ids": ids, "worker": worker, "until": clock + LEASE}
    free = {} if alone else {"now": now, "clock": clock, "longest": clock + LONGEST}
    rows = session.connection().execute(_holding(alone), held | free).all()
    return sorted(map(Claimed._make, rows), key=attrgetter("due", "id"))


@cache
def _holding(alone: bool) -> ReturningUpdate[Any]:
    """Those of these messages that are still free and that nobody else takes just now; where nobody else writes
    meanwhile, as on SQLite, all of them."""
    table = bare(Message)
    picked: BindParameter[Any] = bindparam("ids", expanding=True)
    free = _free(bindparam("clock"), bindparam("now"), bindparam("longest"))
    left = select(Message.id).where(Message.id.in_(picked), *free).with_for_update(skip_locked=True)
    columns = (cast(table.c[name], Text) if name == "reply" else table.c[name] for name in Claimed._fields)
    taken = update(table).where(table.c.id.in_(picked if alone else left)).returning(*columns)
    mine = {"worker_id": bindparam("worker"), "lease_until": bindparam("until"), "fence": table.c.fence + 1}
    return taken.values(state="sending", **mine)


def _pick(
    session: Session,
    clock: datetime,
    now: datetime,
    limit: int,
    ready: Callable[[Address], bool],
    elsewhere: Sequence[ColumnElement[bool]],
) -> list[int]:
    # To an address that is busy or shut nothing leaves now, however much waits for it.
    passed, picked = _busy(session, clock), list[int]()
    for offset in range(0, 1_000_000, PAGE):
        page = _page(session, (*_free(clock, now, clock + LONGEST), *elsewhere), offset)
        for message_id, *where in page:
            address = (where[0], where[1], where[2])
            if address in passed:
                continue
            passed.add(address)
            if ready(address):
                picked.append(message_id)
                if len(picked) == limit:
                    return picked
        if len(page) < PAGE:
            break
    return picked


def _not_at(shut: Collection[tuple[str, ...]]) -> list[ColumnElement[bool]]:
    where = (Message.platform, Message.installation)
    return [~and_(*(column == each for column, each in zip(where, place, strict=False))) for place in sorted(shut)]


def _page(session: Session, free: Sequence[ColumnElement[bool]], offset: int) -> Sequence[Any]:
    query = select(Message.id, Message.platform, Message.installation, Message.address).where(*free)
    return session.connection().execute(query.order_by(Message.due, Message.id).limit(PAGE).offset(offset)).all()


def _busy(session: Session, clock: datetime) -> set[Address]:
    """Addresses to which a message is leaving now: another must not overtake it."""
    query = select(Message.platform, Message.installation, Message.address)
    busy = query.where(OPEN, Message.state == "sending", Message.lease_until > clock)
    return {(platform, installation, to) for platform, installation, to in session.connection().execute(busy)}


def _free(clock: At, now: At, longest: At) -> tuple[ColumnElement[bool], ...]:
    away = and_(
        Installation.platform == Message.platform,
        Installation.id == Message.installation,
        Installation.state == "paused",
    )
    return (
        OPEN,
        Message.due <= now,
        or_(Message.lease_until.is_(None), Message.lease_until <= clock, Message.lease_until > longest),
        or_(Message.expires.is_(None), Message.expires > now),
        ~exists().where(away),
    )


def _doubt_unended(session: Session, tried: Sequence[int], clock: datetime) -> set[int]:
    """A try without an outcome was cut short after it was recorded: its bytes may have left."""
    if not tried:
        return set()
    unended = update(Attempt).where(Attempt.message_id.in_(tried), Attempt.ended.is_(None))
    ended = unended.values(ended=clock, outcome="doubt", detail="no receipt").returning(Attempt.message_id)
    cut = set(session.scalars(ended.execution_options(synchronize_session=False)))
    if cut:
        session.execute(update(bare(Message)).where(bare(Message).c.id.in_(cut)).values(doubt=True, looks=0))
    return cut
