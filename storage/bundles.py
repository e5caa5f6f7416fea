"""Planned notices on the way to becoming one message for each person."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Update, exists, func, literal_column, or_, select, update
from sqlalchemy.orm import Session

from storage.notices import OWN
from storage.routes import in_order, is_open
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from storage.tables.places import Place

# Written out, since an index over part of a table is only used where the condition is seen as it was declared;
# without a type, since a truth value would be written with a comparison on SQLite.
PLANNED: ColumnElement[bool] = literal_column("notices.state = 'planned'")
# To the person, and not into a place on their behalf.
PERSONAL: ColumnElement[bool] = Notice.place_id.is_(None)
# So many ways are looked up ahead.
MANY = 2_000


@dataclass(frozen=True)
class Way:
    """One way to reach somebody for whom notices wait, the first of them since ``due``."""

    person_id: int
    route_id: int
    platform: str
    installation: str
    address: str
    due: datetime


def find_ways(session: Session, now: datetime, most: int | None = None) -> list[Way]:
    """The open ways, or the first so many, to the people for whom notices are due: whose nearest deadline comes first
    is told first, each person's ways by where they wish to be reached, then by rank."""
    waiting = (
        select(
            Notice.person_id,
            func.min(func.coalesce(Notice.latest, Notice.due)).label("deadline"),
            func.min(Notice.due).label("due"),
        )
        .where(PLANNED, PERSONAL, Notice.due <= now)
        .group_by(Notice.person_id)
        .subquery()
    )
    query = (
        select(Route.person_id, Route.id, Route.platform, Route.installation, Route.address, waiting.c.due)
        .join(waiting, waiting.c.person_id == Route.person_id)
        .join(Person, Person.id == Route.person_id)
        .where(is_open())
        .order_by(waiting.c.deadline, Route.person_id, *in_order())
    )
    return [Way(*row) for row in session.execute(query.limit(most))]


def list_ways_to(session: Session, now: datetime, done: Collection[int]) -> list[Way]:
    """As ``find_ways``, as far as they lead to somebody who is not ``done``: of thousands who wait only the first are
    looked up."""
    most = MANY
    while True:
        ways = find_ways(session, now, most)
        # The last person's may have been cut off.
        cut = ways[-1].person_id if len(ways) == most else None
        left = [way for way in ways if way.person_id not in done and way.person_id != cut]
        if left or cut is None:
            return left
        most *= 8


def still_waiting(session: Session, ways: Sequence[Way], now: datetime) -> list[Way]:
    """Those of these ways, in their order, that are open to people for whom something is due."""
    due = exists().where(PLANNED, PERSONAL, Notice.person_id == Route.person_id, Notice.due <= now)
    ids = [way.route_id for way in ways]
    left = select(Route.id).join(Person, Person.id == Route.person_id).where(Route.id.in_(ids), is_open(), due)
    found = set(session.scalars(left.where(Person.active))) if ids else ()
    return [way for way in ways if way.route_id in found]


def get_people(session: Session, ids: Collection[int]) -> dict[int, Person]:
    """These people, by id."""
    found = session.scalars(select(Person).where(Person.id.in_(ids))) if ids else ()
    return {person.id: person for person in found}


def lock_people(session: Session, ids: Collection[int]) -> dict[int, Person]:
    """These people, by id, so that nobody else bundles for them meanwhile; without those for whom somebody does just
    now."""
    query = select(Person).where(Person.id.in_(ids)).order_by(Person.id)
    return {person.id: person for person in session.scalars(query.with_for_update(skip_locked=True, key_share=True))}


def list_due(session: Session, people: Collection[int], now: datetime) -> dict[int, list[Notice]]:
    """All that is planned and due for these people, by person, in the order in which it was due."""
    query = select(Notice).where(PLANNED, PERSONAL, Notice.person_id.in_(people), Notice.due <= now)
    found: dict[int, list[Notice]] = {}
    for notice in session.scalars(query.order_by(Notice.due, Notice.id).with_for_update()):
        found.setdefault(notice.person_id, []).append(notice)
    return found


def load_subjects(session: Session, notices: Collection[Notice]) -> None:
    """Reads at once what these notices are about, so that it need not be read for each by itself."""
    items = {notice.item_number for notice in notices if notice.item_number}
    meetings = {notice.meeting_id for notice in notices if notice.meeting_id}
    if items:
        session.scalars(select(Item).where(Item.number.in_(items))).all()
    if meetings:
        session.scalars(select(Meeting).where(Meeting.id.in_(meetings))).all()


def lock_person(session: Session, person_id: int) -> Person | None:
    """As ``lock_people``, of one."""
    return lock_people(session, [person_id]).get(person_id)


def get_due(session: Session, person_id: int, now: datetime) -> list[Notice]:
    """As ``list_due``, of one person."""
    return list_due(session, [person_id], now).get(person_id, [])


def list_due_in_places(session: Session, now: datetime) -> list[tuple[Notice, Place]]:
    """All that is planned and due to be shown in a place, in the order in which it was due."""
    query = select(Notice, Place).join(Place, Place.id == Notice.place_id).where(PLANNED, Notice.due <= now)
    query = query.where(Place.state == "open").order_by(Notice.due, Notice.id)
    return [(notice, place) for notice, place in session.execute(query.with_for_update(of=Notice, skip_locked=True))]


def count_bundles(session: Session, person_id: int, since: datetime) -> int:
    """How many messages were made for a person unasked since then."""
    query = select(func.count()).select_from(Message).where(Message.person_id == person_id, Message.kind == "bundle")
    return session.scalar(query.where(Message.made_at > since, Message.state.not_in(("failed", "expired")))) or 0


def mark_composed(session: Session, notices: Sequence[Notice], message: Message) -> None:
    mark_all_composed(session, [(message, notices)])


def mark_all_composed(session: Session, bundles: Sequence[tuple[Message, Sequence[Notice]]]) -> None:
    """As ``mark_composed``, for many."""
    for message, notices in bundles:
        for notice in notices:
            notice.state, notice.reason, notice.message_id = "composed", None, message.id
    session.flush()


def hold_unasked(session: Session, now: datetime) -> int:
    """Holds what is due for people who are not enrolled or not active: nothing is sent to them unasked.

    What somebody asked to be told at a moment of their own is not unasked; only those who left are not told of it.
    """
    outside = select(Person.id).where(or_(~Person.enrolled, ~Person.active))
    gone = select(Person.id).where(~Person.active)
    unasked = or_(Notice.stage.not_in(OWN) & Notice.person_id.in_(outside), Notice.person_id.in_(gone))
    due = update(Notice).where(PLANNED, Notice.due <= now, unasked)
    return _count(session, due.values(state="held", reason="not-enrolled"))


def _count(session: Session, change: Update) -> int:
    told = change.values(version=Notice.version + 1).returning(Notice.id)
    return len(list(session.scalars(told.execution_options(synchronize_session=False))))
