"""Notices: planned, dropped, found again by what they are about and whom they are for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Update, and_, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.orm import Session

from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person

WAITING = ("planned", "held")
TOLD = ("composed", "sent")
OWN = ("remind", "snoozed")
AHEAD = ("lead", "due", "remind", "snoozed")


def add_notices(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds many at once; each row has the columns of a notice. What another process planned meanwhile is kept."""
    if not rows:
        return
    insert = insert_sqlite if session.get_bind().dialect.name == "sqlite" else insert_postgresql
    wanted = insert(Notice).on_conflict_do_nothing(index_elements=["key"])
    session.execute(wanted, [{"version": 1, "occurrence": 0, "due_version": 0, **row} for row in rows])


def list_notices(session: Session, numbers: Collection[int]) -> dict[int, list[Notice]]:
    """All that was ever planned about these items, by item."""
    found: dict[int, list[Notice]] = {number: [] for number in numbers}
    query = select(Notice).where(Notice.item_number.in_(numbers)).order_by(Notice.id)
    for notice in session.scalars(query):
        found[notice.item_number or 0].append(notice)
    return found


def list_coming(
    session: Session, person_ids: Collection[int], now: datetime, limit: int
) -> Sequence[tuple[Notice, Item]]:
    """The reminders these people are going to have, the soonest first.

    News is left out, and so is what would be said past a deadline that is still ahead.
    """
    query = select(Notice, Item).join(Item, Item.number == Notice.item_number)
    query = query.where(Notice.person_id.in_(person_ids), Notice.state.in_(WAITING))
    query = query.where(or_(Notice.stage.in_(AHEAD), and_(Notice.stage == "past", Item.due_at < now)))
    return [(notice, item) for notice, item in session.execute(query.order_by(Notice.due, Notice.id).limit(limit))]


def list_held(session: Session, limit: int) -> Sequence[tuple[Notice, Item, Person]]:
    """What waits for the secretariat's release, the soonest first."""
    query = select(Notice, Item, Person).join(Item, Item.number == Notice.item_number)
    query = query.join(Person, Person.id == Notice.person_id)
    query = query.where(Notice.state == "held", Notice.reason == "release")
    found = session.execute(query.order_by(Notice.due, Notice.id).limit(limit))
    return [(notice, item, person) for notice, item, person in found]


def count_held(session: Session) -> int:
    """How many wait for the secretariat's release."""
    query = select(func.count()).select_from(Notice).where(Notice.state == "held", Notice.reason == "release")
    return session.scalar(query) or 0


def let_go(session: Session, *, person_id: int | None = None, group_id: str | None = None) -> int:
    """All that waits for release for a person, or about a group's items, may be said; returns how many."""
    waiting = update(Notice).where(Notice.state == "held", Notice.reason == "release", _of(person_id, group_id))
    return _changed(session, waiting.values(state="planned", reason="released", version=Notice.version + 1))


def hold_again(session: Session, *, person_id: int | None = None, group_id: str | None = None) -> int:
    """All that was to be said to outsiders without having been read waits for release; returns how many."""
    outside = Notice.person_id.in_(select(Person.id).where(Person.kind != "staff", ~Person.trusted))
    coming = update(Notice).where(Notice.state == "planned", Notice.stage.not_in(OWN), outside)
    coming = coming.where(_of(person_id, group_id), or_(Notice.reason.is_(None), Notice.reason != "released"))
    return _changed(session, coming.values(state="held", reason="release", version=Notice.version + 1))


def list_unheard(session: Session, since: datetime, now: datetime) -> Sequence[tuple[Notice, Item, Person]]:
    """What could not be said to somebody between these moments, the newest first, each person and item once."""
    query = select(Notice, Item, Person).join(Item, Item.number == Notice.item_number)
    query = query.join(Person, Person.id == Notice.person_id).where(Notice.due >= since, Notice.due <= now)
    unheard = or_(
        Notice.state == "failed",
        and_(Notice.state == "held", Notice.reason.not_in(("release", "not-enrolled"))),
        and_(Notice.state.in_(("planned", "missed")), Notice.reason == "no-route"),
        and_(Notice.state == "missed", Notice.reason == "doubt"),
    )
    open_work = Item.status.in_(("open", "in_progress", "pending"))
    found = session.execute(query.where(unheard, open_work).order_by(Notice.due.desc(), Notice.id.desc()))
    first: dict[tuple[int, int], tuple[Notice, Item, Person]] = {}
    for notice, item, person in found:
        first.setdefault((item.number, person.id), (notice, item, person))
    return list(first.values())


def _of(person_id: int | None, group_id: str | None) -> ColumnElement[bool]:
    if person_id is not None:
        return Notice.person_id == person_id
    return Notice.item_number.in_(select(Item.number).where(Item.group_id == group_id))


def _changed(session: Session, change: Update) -> int:
    told = change.returning(Notice.id).execution_options(synchronize_session="fetch")
    return len(list(session.scalars(told)))


def get_held(session: Session, ids: Collection[int]) -> Sequence[Notice]:
    """Those of these notices that are held."""
    return session.scalars(select(Notice).where(Notice.id.in_(ids), Notice.state == "held").order_by(Notice.id)).all()


def list_told(session: Session, number: int, since: datetime) -> Sequence[Person]:
    """Who was told something of an item at or after a moment, each once."""
    told = select(Notice.person_id).where(Notice.item_number == number, Notice.state.in_(TOLD), Notice.due >= since)
    return session.scalars(select(Person).where(Person.id.in_(told)).order_by(Person.name, Person.id)).all()


def drop(notices: Collection[Notice], reason: str) -> None:
    """What waits is not said any more; what was said stays."""
    for notice in notices:
        if notice.state in WAITING:
            notice.state, notice.reason = "superseded", reason
