"""Items: kept, found by number, listed by what is asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from storage.found import found_once
from storage.item_parties import is_owed, of_body, on_topic, owed_by
from storage.item_readers import KINDS, Kind, Reader, of_kind, shown_in_place, visible_to
from storage.skipped import find_number
from storage.tables.items import Item
from storage.tables.meetings import Meeting

LIVE = ("open", "in_progress", "pending", "reported_done")
ENDED = ("closed", "withdrawn")
CALL = "call_to_action"
# What is given to others to do, and what anybody is to do, oneself too.
GIVEN = ("action", CALL)
WORK = (*GIVEN, "personal")
# The highest number that either database keeps.
LARGEST = 2_147_483_647
# A time, or where a statement that is kept takes it.
Moment = datetime | BindParameter[Any]
NEAREST = (Item.due_at.is_(None), Item.due_at, Item.number)


@dataclass(frozen=True)
class Wanted:
    """What is asked of a list; days are included. ``status`` may be open, overdue, undated, unassigned, untransmitted
    or one of the statuses; ``since`` and ``until``, which is not included, tell when an item was recorded, or ended
    where ``status`` is how."""

    kind: str | None = None
    status: str | None = None
    topic: str | None = None
    meeting: str | None = None
    bodies: tuple[str, ...] = ()
    party: ColumnElement[bool] | None = None
    due_after: date | None = None
    due_before: date | None = None
    since: datetime | None = None
    until: datetime | None = None


def owed_as(kind: str) -> str:
    """The capacity of whoever is to do what an item of this kind asks for."""
    return "addressed" if kind == CALL else "responsible"


def add_item(session: Session, item: Item) -> Item:
    """Keeps a new item; flushed, so that it has its number."""
    if (number := find_number(session)) is not None:
        item.number = number
    session.add(item)
    session.flush()
    return item


def get_item(session: Session, number: int) -> Item | None:
    """The item with this number, whoever may see it."""
    return session.get(Item, number)


@found_once
def find_visible(session: Session, number: int, reader: Reader) -> Item | None:
    """The item, where the reader may see it: in private, whatever the place."""
    if number > LARGEST:
        return None
    kind, values = of_kind(reader)
    return session.scalars(_visible(kind), {**values, "number": number}).one_or_none()


@lru_cache(maxsize=KINDS)
def _visible(kind: Kind) -> Select[Item]:
    # Built once for readers of a kind: asked for whenever an item is spoken of, it costs more than its rows.
    return select(Item).where(Item.number == bindparam("number"), visible_to(kind.reader()))


def list_by_alias(session: Session, aliases: Collection[str], reader: Reader) -> Sequence[Item]:
    """The items that the reader may see, in private, under one of these references, the newest first."""
    query = select(Item).where(Item.alias.in_(sorted(aliases)), visible_to(reader)).order_by(Item.number.desc())
    return session.scalars(query).all()


def is_shown_here(session: Session, number: int, reader: Reader) -> bool:
    """Whether every reader of the place may see the item."""
    if number > LARGEST:
        return False
    query = select(Item.number).where(Item.number == number, visible_to(reader), shown_in_place(reader))
    return session.scalars(query).first() is not None


def matches(session: Session, item: Item, condition: ColumnElement[bool]) -> bool:
    """Whether a condition holds of an item as it is stored."""
    return session.scalars(select(Item.number).where(Item.number == item.number, condition)).first() is not None


def find_items(
    session: Session, wanted: Wanted, reader: Reader, now: datetime, *, here: bool, after: int | None, limit: int
) -> Sequence[Item]:
    """Items that fit, the nearest deadline first, those without one last. ``after`` is the number shown last."""
    query = matching(select(Item), wanted, reader, now, here)
    # Of an item that is hidden not even its place in the order is told.
    last = find_visible(session, after, reader) if after else None
    query = query.where(_comes_after(last)) if last else query
    return session.scalars(query.order_by(*NEAREST).limit(limit)).all()


def count_items(session: Session, wanted: Wanted, reader: Reader, now: datetime, *, here: bool) -> int:
    """How many items fit, on all pages."""
    return session.scalar(matching(select(func.count(Item.number)), wanted, reader, now, here)) or 0


def matching(query: Select[Any], wanted: Wanted, reader: Reader, now: datetime, here: bool) -> Select[Any]:
    """The query, of those items alone that fit and that the reader may see."""
    query = query.where(visible_to(reader))
    query = query.where(shown_in_place(reader)) if here else query
    return query.where(*fitting(wanted, now))


def touch(item: Item) -> None:
    """Makes the item's version count on where only its parties changed."""
    flag_modified(item, "status")


def list_due_on(session: Session, meeting_id: str) -> Sequence[Item]:
    """Items in force or still drafts whose deadline hangs on this meeting."""
    query = select(Item).where(Item.due_meeting_id == meeting_id, Item.status.in_((*LIVE, "draft")))
    return session.scalars(query.order_by(Item.number)).all()


def list_waiting(session: Session, groups: Collection[str]) -> Sequence[Item]:
    """Items whose deadline waits for a meeting of one of these groups to be planned, or hung on one called off."""
    off = select(Meeting.id).where(Meeting.status == "cancelled")
    query = select(Item).where(or_(Item.due_meeting_id.is_(None), Item.due_meeting_id.in_(off)))
    query = query.where(Item.due_kind == "meeting", Item.due_group_id.in_(groups), Item.status.in_((*LIVE, "draft")))
    return session.scalars(query.order_by(Item.number)).all()


def list_standing_in(session: Session, group_id: str) -> Sequence[tuple[Item, Meeting]]:
    """Items whose deadline was to hang on a group's next meeting, and hangs on a planned one that another group holds
    jointly with it; with that meeting."""
    query = select(Item, Meeting).join(Meeting, Meeting.id == Item.due_meeting_id)
    query = query.where(Item.due_group_id == group_id, Meeting.joint_id == group_id, Meeting.status == "planned")
    query = query.where(Item.status.in_((*LIVE, "draft"))).order_by(Item.number)
    return [(item, meeting) for item, meeting in session.execute(query)]


def list_live_of(session: Session, ids: Collection[int], posts: Collection[tuple[str, str | None]]) -> Sequence[Item]:
    """Items in force that these people owe, or made."""
    mine = or_(owed_by(ids, posts), Item.maker_id.in_(ids))
    return session.scalars(select(Item).where(Item.status.in_(LIVE), mine).order_by(Item.number)).all()


def list_live_in(session: Session, group_id: str) -> Sequence[Item]:
    """Items in force of one group."""
    query = select(Item).where(Item.status.in_(LIVE), Item.group_id == group_id).order_by(Item.number)
    return session.scalars(query).all()


def list_live_of_meeting(session: Session, meeting_id: str) -> Sequence[Item]:
    """Items in force that were recorded for one meeting."""
    query = select(Item).where(Item.status.in_(LIVE), Item.meeting_id == meeting_id).order_by(Item.number)
    return session.scalars(query).all()


def list_live_work(session: Session) -> Sequence[Item]:
    """All items in force, those of the example sandbox and personal ones left out."""
    query = select(Item).where(Item.status.in_(LIVE), Item.kind != "personal", ~Item.example)
    return session.scalars(query.order_by(Item.number)).all()


def any_recorded(session: Session) -> bool:
    """Whether anybody has recorded anything for others: the example doesn't count."""
    query = select(Item.number).where(~Item.example, Item.kind != "personal").limit(1)
    return session.scalars(query).first() is not None


def list_dated(session: Session) -> Sequence[Item]:
    """Items in force that are due at an instant, personal ones left out."""
    query = select(Item).where(Item.status.in_(LIVE), Item.due_at.is_not(None), Item.kind != "personal")
    return session.scalars(query.order_by(Item.number)).all()


def fitting(wanted: Wanted, now: Moment) -> list[ColumnElement[bool]]:
    """The conditions of what is asked of a list, whoever may see it."""
    when = Item.closed_at if wanted.status in ENDED else Item.made_at
    asked: list[ColumnElement[bool] | None] = [
        Item.kind == wanted.kind if wanted.kind else None,
        on_topic(wanted.topic) if wanted.topic else None,
        Item.meeting_id == wanted.meeting if wanted.meeting else None,
        or_(of_body(wanted.bodies), Item.group_id.in_(wanted.bodies)) if wanted.bodies else None,
        wanted.party,
        Item.due_date >= wanted.due_after if wanted.due_after else None,
        Item.due_date <= wanted.due_before if wanted.due_before else None,
        when >= wanted.since if wanted.since else None,
        when < wanted.until if wanted.until else None,
        _status(wanted, now),
    ]
    return [each for each in asked if each is not None]


def _status(wanted: Wanted, now: Moment) -> ColumnElement[bool]:
    works = Item.kind.in_(WORK) if wanted.kind is None else Item.number > 0
    if wanted.status == "overdue":
        return and_(Item.status.in_(LIVE[:3]), Item.due_at < now)
    if wanted.status == "open":
        return and_(Item.status.in_(LIVE), works)
    if wanted.status == "undated":
        return and_(Item.status.in_((*LIVE, "draft")), works, Item.due_kind == "none")
    if wanted.status == "untransmitted":
        return and_(Item.status.in_(LIVE), Item.kind == CALL, Item.course.is_(None))
    if wanted.status == "unassigned":
        return and_(Item.status.in_((*LIVE, "draft")), works, Item.kind != "personal", ~is_owed())
    return Item.status.in_((*LIVE, "draft")) if wanted.status is None else Item.status == wanted.status


def _comes_after(last: Item) -> ColumnElement[bool]:
    later = and_(Item.due_at.is_(None), Item.number > last.number)
    if last.due_at is None:
        return later
    same = and_(Item.due_at == last.due_at, Item.number > last.number)
    return or_(Item.due_at.is_(None), Item.due_at > last.due_at, same)
