"""Notices are planned once, whoever plans them, and what was said is never unsaid."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.database import Database
from storage.notices import add_notices, drop, list_told
from storage.people import add_person
from storage.tables.items import Item
from storage.tables.notices import Notice


def _item(session: Session, now: datetime) -> Item:
    maker = add_person(session, ref="desk@example.org", name="Desk")
    item = Item(kind="action", status="open", text="x", lang="en", audience="direct", maker_id=maker.id, made_at=now)
    session.add(item)
    session.flush()
    return item


def _row(item: Item, key: str, due: datetime, **more: Any) -> dict[str, Any]:
    return {"key": key, "item_number": item.number, "person_id": item.maker_id, "stage": "lead", "due": due, **more}


def test_the_same_notice_planned_by_two_is_one(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        item = _item(session, now)
        add_notices(session, [_row(item, "a", now), _row(item, "b", now)])
        add_notices(session, [_row(item, "b", now + timedelta(days=1)), _row(item, "c", now)])
        assert session.scalar(select(func.count()).select_from(Notice)) == 3
        kept = session.scalars(select(Notice).where(Notice.key == "b")).one()
        assert (kept.due, kept.state, kept.facts, kept.version) == (now, "planned", {}, 1)


def test_only_what_waits_is_dropped(each_database: Database, now: datetime) -> None:
    with each_database.writing() as session:
        item = _item(session, now)
        states = ("planned", "held", "composed", "sent", "missed")
        add_notices(session, [_row(item, state, now, state=state) for state in states])
        drop(session.scalars(select(Notice)).all(), "changed")
        session.flush()
        left = {notice.key: notice.state for notice in session.scalars(select(Notice))}
        assert left == {**{state: state for state in states}, "planned": "superseded", "held": "superseded"}


def test_who_was_told_since_a_moment_is_named_once(database: Database, now: datetime) -> None:
    with database.writing() as session:
        item = _item(session, now)
        hour = timedelta(hours=1)
        add_notices(session, [_row(item, "old", now - hour, state="sent"), _row(item, "planned", now)])
        assert list_told(session, item.number, now) == []
        add_notices(session, [_row(item, each, now, state="sent") for each in ("one", "two")])
        assert [person.ref for person in list_told(session, item.number, now)] == ["desk@example.org"]
