"""Notices: planned, dropped, found again by what they are about and whom they are for."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Update, and_, bindparam, delete, func, or_, select, update
from sqlalchemy.orm import Session

from storage.doubtful import DOUBTFUL
from storage.inserting import inserting
from storage.items import LIVE
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Message, Notice
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.row import bare

WAITING = ("planned", "held")
TOLD = ("composed", "sent")
# Asked for by the person, who need not be enrolled to be answered.
OWN = ("remind", "snoozed")
AHEAD = ("lead", "due", *OWN)
# What a notice is about.
Subject = Item | Meeting


def add_notices(session: Session, rows: Sequence[Mapping[str, Any]]) -> None:
    """Adds many at once; each row has the columns of a notice. What another process planned meanwhile is kept."""
    if not rows:
        return
    usual = {"state": "planned", "version": 1, "occurrence": 0, "due_version": 0}
    told = [{**usual, **row} for row in rows]
    session.connection().execute(_wanted(session.get_bind().dialect.name), told)


@cache
def _wanted(dialect: str) -> Any:
    """Of the table, not the class: the rows are not looked at again."""
    return inserting(dialect)(bare(Notice)).on_conflict_do_nothing(index_elements=["key"])


def list_notices(session: Session, numbers: Collection[int]) -> dict[int, list[Notice]]:
    """All that was ever planned about these items, by item."""
    found: dict[int, list[Notice]] = {number: [] for number in numbers}
    query = select(Notice).where(Notice.item_number.in_(numbers)).order_by(Notice.id)
    for notice in session.scalars(query):
        found[notice.item_number or 0].append(notice)
    return found


def list_of_meetings(session: Session, meeting_ids: Collection[str]) -> dict[str, list[Notice]]:
    """All that was ever planned about these meetings themselves, by meeting."""
    found: dict[str, list[Notice]] = {each: [] for each in meeting_ids}
    query = select(Notice).where(Notice.meeting_id.in_(meeting_ids)).order_by(Notice.id)
    for notice in session.scalars(query):
        found[notice.meeting_id or ""].append(notice)
    return found


def list_coming(
    session: Session, person_ids: Collection[int], now: datetime, limit: int
) -> Sequence[tuple[Notice, Subject]]:
    """The reminders these people are going to have, the soonest first.

    News is left out, and so is what would be said past a deadline that is still ahead.
    """
    query = select(Notice, Item, Meeting).where(Notice.person_id.in_(person_ids), Notice.state.in_(WAITING))
    query = query.where(or_(Notice.stage.in_(AHEAD), and_(Notice.stage == "past", Item.due_at < now)))
    query = query.where(Notice.place_id.is_(None)).order_by(Notice.due, Notice.id)
    return _both(session.execute(_with_subjects(query).limit(limit)))


def list_held(session: Session, limit: int) -> Sequence[tuple[Notice, Subject, Person]]:
    """What waits for the secretariat's release, the soonest first."""
    found = _both(session.execute(_held(), {"limit": limit}))
    return [(notice, subject, session.get_one(Person, notice.person_id)) for notice, subject in found]


# Made once: the secretariat's page asks this and what was not heard each time, and to make it costs as much again.
@cache
def _held() -> Select[Notice, Item | None, Meeting | None]:
    query = select(Notice, Item, Meeting).where(Notice.state == "held", Notice.reason == "release")
    return _with_subjects(query.order_by(Notice.due, Notice.id)).limit(bindparam("limit"))


def list_items_told(session: Session, person_ids: Collection[int], but: str) -> Sequence[Item]:
    """Items in force of which something waits for these people, or would again, at another stage than this."""
    told = select(Notice.item_number).where(Notice.person_id.in_(person_ids), Notice.stage != but)
    told = told.where(Notice.state.in_((*WAITING, "superseded")))
    query = select(Item).where(Item.number.in_(told), Item.status.in_(LIVE)).order_by(Item.number)
    return session.scalars(query).all()


def list_waiting_at(session: Session, stage: str, person_ids: Collection[int]) -> Sequence[tuple[Notice, Item, Person]]:
    """What these people wait to be told of items at a stage."""
    query = select(Notice, Item, Person).join(Item, Item.number == Notice.item_number)
    query = query.join(Person, Person.id == Notice.person_id).where(Notice.person_id.in_(person_ids))
    found = session.execute(query.where(Notice.stage == stage, Notice.state.in_(WAITING)).order_by(Notice.id))
    return [(notice, item, person) for notice, item, person in found]


def find_subject(session: Session, notice: Notice) -> Subject | None:
    """The item or meeting that a notice is about; nothing where it is there no more."""
    if notice.meeting_id is not None:
        return session.get(Meeting, notice.meeting_id)
    return session.get(Item, notice.item_number) if notice.item_number else None


def _with_subjects(query: Select[Notice, Item | None, Meeting | None]) -> Select[Notice, Item | None, Meeting | None]:
    """Each notice with the item or meeting that it is about; what is about neither any more is left out."""
    query = query.outerjoin(Item, Item.number == Notice.item_number)
    query = query.outerjoin(Meeting, Meeting.id == Notice.meeting_id)
    return query.where(or_(Item.number.is_not(None), Meeting.id.is_not(None)))


def _both(found: Iterable[Row[Notice, Item | None, Meeting | None]]) -> list[tuple[Notice, Subject]]:
    told = ((notice, item or meeting) for notice, item, meeting in found)
    return [(notice, subject) for notice, subject in told if subject is not None]


def count_held(session: Session) -> int:
    """How many wait for the secretariat's release."""
    query = select(func.count()).select_from(Notice).where(Notice.state == "held", Notice.reason == "release")
    return session.scalar(query) or 0


def let_go(session: Session, *, person_id: int | None, group_id: str | None) -> int:
    """All that waits for release for a person, or about a group's items, may be said; returns how many."""
    waiting = update(Notice).where(Notice.state == "held", Notice.reason == "release", _of(person_id, group_id))
    # Not as "released", which says that somebody has read it.
    return _changed(session, waiting.values(state="planned", reason=None, version=Notice.version + 1))


def hold_again(session: Session, *, person_id: int | None, group_id: str | None, but: Collection[str]) -> int:
    """All that was to be said to outsiders, or where they read, without having been read waits for release; returns how
    many. What is about the groups ``but`` goes all the same."""
    places = select(Place.id).where(Place.audience != "staff")
    people = select(Person.id).where(Person.kind != "staff", ~Person.trusted)
    outside = or_(Notice.place_id.in_(places), and_(Notice.place_id.is_(None), Notice.person_id.in_(people)))
    coming = update(Notice).where(Notice.state == "planned", Notice.stage.not_in(OWN), outside)
    coming = coming.where(_of(person_id, group_id), or_(Notice.reason.is_(None), Notice.reason != "released"))
    if but:
        coming = coming.where(Notice.id.not_in(select(Notice.id).where(_about(but))))
    return _changed(session, coming.values(state="held", reason="release", version=Notice.version + 1))


def list_unheard(session: Session, since: datetime, now: datetime) -> Sequence[tuple[Notice, Subject, Person]]:
    """What could not be said to somebody between these moments, the newest first, each person and item once."""
    found = _both(session.execute(_unheard(), {"since": since, "now": now}))
    first: dict[tuple[object, int], tuple[Notice, Subject, Person]] = {}
    for notice, subject in found:
        person = session.get_one(Person, notice.person_id)
        first.setdefault((subject, person.id), (notice, subject, person))
    return list(first.values())


@cache
def _unheard() -> Select[Notice, Item | None, Meeting | None]:
    between = Notice.due >= bindparam("since"), Notice.due <= bindparam("now"), Notice.place_id.is_(None)
    unheard = or_(
        Notice.state == "failed",
        and_(Notice.state == "held", Notice.reason.not_in(("release", "not-enrolled"))),
        and_(Notice.state.in_(("planned", "missed")), Notice.reason == "no-route"),
        and_(Notice.state == "missed", Notice.reason.in_(("doubt", "unsent"))),
    )
    open_work = or_(Item.status.in_(("open", "in_progress", "pending")), Meeting.status.in_(("planned", "running")))
    query = select(Notice, Item, Meeting).where(*between, unheard, open_work)
    return _with_subjects(query).order_by(Notice.due.desc(), Notice.id.desc())


def _of(person_id: int | None, group_id: str | None) -> ColumnElement[bool]:
    if person_id is not None:
        return and_(Notice.person_id == person_id, Notice.place_id.is_(None))
    return _about([group_id] if group_id else [])


def _about(group_ids: Collection[str]) -> ColumnElement[bool]:
    items = select(Item.number).where(Item.group_id.in_(group_ids))
    meetings = select(Meeting.id).where(Meeting.group_id.in_(group_ids))
    return or_(Notice.item_number.in_(items), Notice.meeting_id.in_(meetings))


def _changed(session: Session, change: Update) -> int:
    told = change.returning(Notice.id).execution_options(synchronize_session="fetch")
    return len(list(session.scalars(told)))


def get_held(session: Session, ids: Collection[int]) -> Sequence[Notice]:
    """Those of these notices that are held, but for what may have arrived, which is settled otherwise."""
    held = select(Notice).where(Notice.id.in_(ids), Notice.state == "held", Notice.reason.not_in(DOUBTFUL))
    return session.scalars(held.order_by(Notice.id)).all()


def list_told(session: Session, number: int, since: datetime) -> Sequence[Person]:
    """Who was told something of an item at or after a moment, each once."""
    told = select(Notice.person_id).where(Notice.item_number == number, Notice.state.in_(TOLD), Notice.due >= since)
    return session.scalars(select(Person).where(Person.id.in_(told)).order_by(Person.name, Person.id)).all()


def unsay(session: Session, person_ids: Collection[int]) -> None:
    """What was planned for these people of meetings and never said is as if it had not been planned."""
    unsaid = delete(Notice).where(Notice.person_id.in_(person_ids), Notice.meeting_id.is_not(None))
    session.execute(unsaid.where(Notice.message_id.is_(None)).execution_options(synchronize_session="fetch"))


def may_have_arrived(session: Session, notice: Notice) -> bool:
    """Whether it is in a message of which nobody knows whether it was sent."""
    return notice.message_id is not None and session.get_one(Message, notice.message_id).doubt


def is_dropped(notice: Notice) -> bool:
    """Whether it is not to be said as things stand, and would be again if they changed back."""
    return notice.state == "superseded" or (notice.state == "held" and notice.reason == "not-enrolled")


def retime(notice: Notice, due: datetime, latest: datetime) -> None:
    """What still waits is said at another moment."""
    if notice.state in WAITING and (notice.due, notice.latest) != (due, latest):
        notice.due, notice.latest = due, latest


def drop(notices: Collection[Notice], reason: str) -> None:
    """What waits is not said any more; what was said stays."""
    for notice in notices:
        if notice.state in WAITING:
            notice.state, notice.reason = "superseded", reason
