"""Items: kept, found by number, listed by what is asked, and only for those who may see them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, false, func, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import flag_modified

from storage.found import found_once
from storage.item_parties import involves, is_owed, of_body, on_topic, owed_by
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.places import PlaceMember

LIVE = ("open", "in_progress", "pending", "reported_done")
WORK = ("action", "call_to_action", "personal")
NEAREST = (Item.due_at.is_(None), Item.due_at, Item.number)


@dataclass(frozen=True)
class Reader:
    """Whoever reads items, and where.

    ``ids``: the person and the offices they answer; ``posts``: topic and body of the roles they hold, the body
    empty where the role has none; ``groups``: those they chair or serve as secretary. ``sees``: the audiences
    open to them by their class; ``place_sees``: those open to every reader of the place, empty in a direct
    conversation, where the person alone reads. ``since``: a membership of a place seen before does not count;
    ``left``: they are not among those who were seen in this place since then.
    """

    ids: frozenset[int]
    posts: frozenset[tuple[str, str | None]]
    groups: frozenset[str]
    secretariat: bool
    sees: tuple[str, ...]
    place_id: int
    place_sees: tuple[str, ...] | None
    since: datetime
    left: bool = False


@dataclass(frozen=True)
class Wanted:
    """What is asked of a list; days are included. ``status`` may be open, overdue, undated, unassigned or one of the
    statuses; ``since`` tells when an item was recorded, or closed where ``status`` is that."""

    kind: str | None = None
    status: str | None = None
    topic: str | None = None
    meeting: str | None = None
    bodies: tuple[str, ...] = ()
    party: ColumnElement[bool] | None = None
    due_after: date | None = None
    due_before: date | None = None
    since: datetime | None = None


def add_item(session: Session, item: Item) -> Item:
    """Keeps a new item; flushed, so that it has its number."""
    session.add(item)
    session.flush()
    return item


def get_item(session: Session, number: int) -> Item | None:
    """The item with this number, whoever may see it."""
    return session.get(Item, number)


@found_once
def find_visible(session: Session, number: int, reader: Reader) -> Item | None:
    """The item, where the reader may see it: in private, whatever the place."""
    return session.scalars(select(Item).where(Item.number == number, visible_to(reader))).one_or_none()


def is_shown_here(session: Session, number: int, reader: Reader) -> bool:
    """Whether every reader of the place may see the item."""
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
    return query.where(*_conditions(wanted, now))


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


def visible_to(reader: Reader) -> ColumnElement[bool]:
    """The condition of what a person may see in private; a personal note is its maker's alone."""
    mine = Item.maker_id.in_(reader.ids)
    if reader.secretariat:
        return or_(Item.kind != "personal", mine)
    here = or_(_said_here(reader), and_(Item.place_id.in_(_places_of(reader)), _open_to_members(reader)))
    open_to_class = Item.audience.in_(reader.sees)
    led = Item.group_id.in_(reader.groups)
    agreed = and_(Item.status != "draft", or_(involves(reader.ids, reader.posts), open_to_class))
    return or_(mine, and_(Item.kind != "personal", or_(here, led, agreed)))


def shown_in_place(reader: Reader) -> ColumnElement[bool]:
    """The condition of what every reader of the place may see."""
    if reader.place_sees is None:
        return Item.number > 0
    seen = and_(Item.audience.in_(reader.place_sees), Item.status != "draft")
    here = and_(Item.place_id == reader.place_id, Item.audience.in_((*reader.place_sees, "private")))
    return and_(Item.kind != "personal", or_(here, seen))


def _said_here(reader: Reader) -> ColumnElement[bool]:
    """Said in this place, for whoever reads here now: a place of staff may have been opened to others since, and
    whoever presses something may have left."""
    if reader.left:
        return false()
    open_here = (*reader.sees, *(reader.place_sees or ()), "private", "direct")
    return and_(Item.place_id == reader.place_id, Item.audience.in_(open_here))


def _open_to_members(reader: Reader) -> ColumnElement[bool]:
    return or_(Item.audience != "staff", Item.audience.in_(reader.sees))


def _places_of(reader: Reader) -> Select[Any]:
    query = select(PlaceMember.place_id).where(PlaceMember.person_id.in_(reader.ids))
    return query.where(PlaceMember.seen_at >= reader.since)


def _conditions(wanted: Wanted, now: datetime) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool] | None] = [
        Item.kind == wanted.kind if wanted.kind else None,
        on_topic(wanted.topic) if wanted.topic else None,
        Item.meeting_id == wanted.meeting if wanted.meeting else None,
        or_(of_body(wanted.bodies), Item.group_id.in_(wanted.bodies)) if wanted.bodies else None,
        wanted.party,
        Item.due_date >= wanted.due_after if wanted.due_after else None,
        Item.due_date <= wanted.due_before if wanted.due_before else None,
        (Item.closed_at if wanted.status == "closed" else Item.made_at) >= wanted.since if wanted.since else None,
        _status(wanted, now),
    ]
    return [each for each in asked if each is not None]


def _status(wanted: Wanted, now: datetime) -> ColumnElement[bool]:
    works = Item.kind.in_(WORK) if wanted.kind is None else Item.number > 0
    if wanted.status == "overdue":
        return and_(Item.status.in_(LIVE[:3]), Item.due_at < now)
    if wanted.status == "open":
        return and_(Item.status.in_(LIVE), works)
    if wanted.status == "undated":
        return and_(Item.status.in_((*LIVE, "draft")), works, Item.due_kind == "none")
    if wanted.status == "unassigned":
        return and_(Item.status.in_((*LIVE, "draft")), works, Item.kind != "personal", ~is_owed())
    return Item.status.in_((*LIVE, "draft")) if wanted.status is None else Item.status == wanted.status


def _comes_after(last: Item) -> ColumnElement[bool]:
    later = and_(Item.due_at.is_(None), Item.number > last.number)
    if last.due_at is None:
        return later
    same = and_(Item.due_at == last.due_at, Item.number > last.number)
    return or_(Item.due_at.is_(None), Item.due_at > last.due_at, same)
