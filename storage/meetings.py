"""Meetings planned and held, and who sits in a group."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import Select, and_, bindparam, case, or_, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.people import holds
from storage.tables.items import Item
from storage.tables.meetings import AgendaItem, Attendance, Document, Meeting, MeetingRecord
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.register import Body, Membership

SESSIONS = ("council", "conference")
# Bodies that work and don't meet.
HOUSES = ("sector", "bureau", "secretariat")
COMING = ("planned", "running")
# Who leads a group.
LEADING = ("chair", "secretary")
TO_BE_DONE = ("open", "in_progress", "pending")
# What is announced for the time after a meeting is due within so many days of its end.
AFTER = timedelta(days=120)
# A last session may go on past midnight, and days begin elsewhere earlier.
OVERTIME = timedelta(days=1)
# Under this name a meeting keeps which event of which calendar it is, so that it is found again when it moves.
CALENDAR = "calendar: "


def get_meeting(session: Session, meeting_id: str) -> Meeting | None:
    """The meeting with this id."""
    return session.get(Meeting, meeting_id)


def next_meeting(
    session: Session,
    on: date,
    *,
    group_id: str | None = None,
    with_id: str | None = None,
    joint: bool = False,
    staff: bool = False,
    only: Collection[str] | None = None,
) -> Meeting | None:
    """The first meeting planned or running that has not ended before ``on``, of a group (also as the other group) or
    of all.

    ``joint``: only one held in conjunction with another group, ``with_id``: with that one. Groups of staff are seen
    by ``staff`` alone; ``only`` those with these ids, where any are given. Whoever asks for the next meeting of all
    means a group's: sessions of the Council and conferences come only by name.
    """
    query = _seen(select(Meeting).where(Meeting.status.in_(COMING), Meeting.end >= on), staff, only)
    query = _of_group(query, group_id) if group_id else query.where(Body.kind.not_in(SESSIONS))
    query = query.where(Meeting.joint_id.is_not(None)) if joint else query
    query = _of_group(query, with_id) if with_id else query
    # Of two that begin together the group's own comes before one of another held in conjunction with it.
    return session.scalars(query.order_by(Meeting.start, Meeting.group_id != group_id, Meeting.id).limit(1)).first()


def list_meetings(
    session: Session,
    *,
    group_id: str | None,
    after: date | None,
    before: date | None,
    staff: bool,
    only: Collection[str] | None = None,
) -> Sequence[Meeting]:
    """Meetings of a group or of all that touch the days from ``after`` to ``before``, earliest first; ``only`` those
    with these ids, where any are given."""
    query = _seen(select(Meeting), staff, only)
    query = _of_group(query, group_id) if group_id else query
    query = query.where(Meeting.end >= after) if after else query
    query = query.where(Meeting.start <= before) if before else query
    return session.scalars(query.order_by(Meeting.start, Meeting.id)).all()


def list_planned(session: Session, group_ids: Collection[str], on: date) -> Sequence[Meeting]:
    """What these groups themselves have planned and is not over before ``on``, earliest first."""
    query = select(Meeting).where(Meeting.group_id.in_(group_ids), Meeting.status == "planned", Meeting.end >= on)
    return session.scalars(query.order_by(Meeting.start, Meeting.id)).all()


def list_to_come(session: Session, on: date) -> Sequence[Meeting]:
    """All meetings that are not called off and were not over long before a day: of these a deadline may be ahead."""
    query = select(Meeting).where(Meeting.status.in_((*COMING, "held")), Meeting.end >= on - AFTER)
    return session.scalars(query.order_by(Meeting.start, Meeting.id)).all()


def list_concerned(session: Session, meeting: Meeting, on: date) -> Sequence[Person]:
    """Who sits on a day in one of the groups that meet, each once, in whatever capacity."""
    groups = [group for group in (meeting.group_id, meeting.joint_id) if group]
    seats = select(Membership.person_id).where(Membership.group_id.in_(groups), holds(Membership, on))
    return session.scalars(select(Person).where(Person.id.in_(seats)).order_by(Person.id)).all()


def list_leading(session: Session, meeting: Meeting, on: date) -> Sequence[Person]:
    """Who answers for a meeting on a day: its secretary, and the chair and secretaries of its group."""
    seats = select(Membership.person_id).where(Membership.group_id == meeting.group_id, holds(Membership, on))
    own = select(MeetingRecord.secretary_id).where(MeetingRecord.meeting_id == meeting.id)
    who = or_(Person.id.in_(seats.where(Membership.capacity.in_(LEADING))), Person.id.in_(own))
    return session.scalars(select(Person).where(who).order_by(Person.id)).all()


def list_hanging(session: Session, meeting_id: str) -> Sequence[Item]:
    """What is to be done and was recorded for a meeting, or is due by it; personal notes are left out."""
    query = select(Item).where(or_(Item.meeting_id == meeting_id, Item.due_meeting_id == meeting_id))
    query = query.where(Item.status.in_(TO_BE_DONE), Item.kind != "personal")
    return session.scalars(query.order_by(Item.number)).all()


def list_running(session: Session) -> Sequence[Meeting]:
    """The meetings that were started and not ended, the one started last first."""
    query = select(Meeting).join(MeetingRecord, MeetingRecord.meeting_id == Meeting.id)
    return session.scalars(query.where(Meeting.status == "running").order_by(MeetingRecord.started_at.desc())).all()


def find_running(session: Session, place_id: int) -> Meeting | None:
    """The meeting that was started in this place and is not over; the latest where there are several."""
    return session.scalars(_running(), {"place": place_id}).first()


@cache
def _running() -> Select[Meeting]:
    # Built once, since each item that is recorded asks it.
    query = select(Meeting).join(MeetingRecord, MeetingRecord.meeting_id == Meeting.id)
    query = query.where(MeetingRecord.place_id == bindparam("place"), Meeting.status == "running")
    return query.order_by(MeetingRecord.started_at.desc(), Meeting.id).limit(1)


def find_during(session: Session, place: Place, at: datetime) -> Meeting | None:
    """The meeting during which something was said in a place at a moment, also where it has ended since: the one that
    was started here, else one of the place's group, alone or with another. One that nobody has ended is over by the day
    after its last."""
    last = at.astimezone(UTC).date() - OVERTIME
    return session.scalars(_during(), {"place": place.id, "group": place.group_id, "at": at, "last": last}).first()


@cache
def _during() -> Select[Meeting]:
    # Built once, since each line that is overheard asks it.
    begun = or_(MeetingRecord.started_at.is_(None), MeetingRecord.started_at <= bindparam("at"))
    runs = and_(Meeting.status == "running", Meeting.end >= bindparam("last"))
    ran = or_(runs, and_(Meeting.status == "held", MeetingRecord.ended_at > bindparam("at")))
    here, own = MeetingRecord.place_id == bindparam("place"), Meeting.group_id == bindparam("group")
    where = (here, own, Meeting.joint_id == bindparam("group"))
    query = select(Meeting).outerjoin(MeetingRecord, MeetingRecord.meeting_id == Meeting.id)
    nearest = case((here, 0), (own, 1), else_=2)
    order = (nearest, MeetingRecord.started_at.desc(), Meeting.id)
    return query.where(begun, ran, or_(*where)).order_by(*order).limit(1)


@found_once
def get_record(session: Session, meeting_id: str) -> MeetingRecord | None:
    """What became of a meeting; nothing while nothing did."""
    return session.get(MeetingRecord, meeting_id)


def need_record(session: Session, meeting_id: str) -> MeetingRecord:
    """What became of a meeting, made where there is nothing yet."""
    found = get_record(session, meeting_id)
    if found is None:
        found = MeetingRecord(meeting_id=meeting_id, rules={})
        session.add(found)
        session.flush()
    return found


def find_opened(session: Session, group_ids: Collection[str] | None, *, staff: bool) -> Meeting | None:
    """The meeting of these groups, or of all, last opened to objections; groups of staff only for ``staff``."""
    query = select(Meeting).join(MeetingRecord, MeetingRecord.meeting_id == Meeting.id)
    query = _seen(query.where(MeetingRecord.opened_at.is_not(None)), staff)
    query = query.where(Meeting.group_id.in_(group_ids)) if group_ids is not None else query
    return session.scalars(query.order_by(MeetingRecord.opened_at.desc(), Meeting.id).limit(1)).first()


def any_own_meetings(session: Session) -> bool:
    """Whether the organisation itself has entered a meeting: those that come with Focal have a source, or lack one and
    are marked so."""
    own = or_(Meeting.source.is_(None), Meeting.source.startswith(CALENDAR, autoescape=True))
    query = select(Meeting.id).where(own, Meeting.source_status == "sourced", ~Meeting.example)
    return session.scalars(query.limit(1)).first() is not None


def list_sources(session: Session, prefix: str) -> dict[str, str]:
    """The meetings whose source begins with a word, as ids by their source; of two, one that was not called off."""
    query = select(Meeting.source, Meeting.id).where(Meeting.source.startswith(prefix, autoescape=True))
    query = query.order_by(Meeting.status != "cancelled", Meeting.id)
    return {source: id_ for source, id_ in session.execute(query) if source}


def add_meeting(session: Session, meeting: Meeting) -> Meeting:
    """Keeps a new meeting under an id of its group and first day."""
    stem, count = f"{meeting.group_id}-{meeting.start.isoformat()}", 1
    meeting.id = stem
    while get_meeting(session, meeting.id) is not None:
        count += 1
        meeting.id = f"{stem}-{count}"
    session.add(meeting)
    session.flush()
    return meeting


def is_used(session: Session, meeting_id: str) -> bool:
    """Whether anything on record speaks of this meeting: items, its agenda, its papers, who was there."""
    named = select(Item.number).where(or_(Item.meeting_id == meeting_id, Item.due_meeting_id == meeting_id))
    agenda = select(AgendaItem.id).where(AgendaItem.meeting_id == meeting_id)
    papers = select(Document.id).where(Document.meeting_id == meeting_id)
    there = select(Attendance.id).where(Attendance.meeting_id == meeting_id)
    return any(session.scalars(query.limit(1)).first() is not None for query in (named, agenda, papers, there))


def list_members(
    session: Session, group_id: str, on: date, capacity: str | None = None
) -> Sequence[tuple[Membership, Person]]:
    """Who sits in a group on a day, in whatever capacity or in one, by name."""
    query = select(Membership, Person).join(Person, Person.id == Membership.person_id)
    query = query.where(Membership.group_id == group_id, holds(Membership, on))
    query = query.where(Membership.capacity == capacity) if capacity else query
    return [(row, person) for row, person in session.execute(query.order_by(Person.name, Membership.id))]


def _of_group(query: Select[Any], group_id: str) -> Select[Any]:
    return query.where(or_(Meeting.group_id == group_id, Meeting.joint_id == group_id))


def _seen(query: Select[Any], staff: bool, only: Collection[str] | None = None) -> Select[Any]:
    joined = query.join(Body, Body.id == Meeting.group_id)
    joined = joined if only is None else joined.where(Meeting.id.in_(only))
    return joined if staff else joined.where(Body.staff_only.is_(False))
