"""Notices: planned, dropped, found again by what they are about and whom they are for."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.orm import Session

from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person

WAITING = ("planned", "held")
TOLD = ("composed", "sent")
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
