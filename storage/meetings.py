"""Meetings planned and held, and who sits in a group."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from storage.people import holds
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Body, Membership

SESSIONS = ("council", "conference")


def get_meeting(session: Session, meeting_id: str) -> Meeting | None:
    """The meeting with this id."""
    return session.get(Meeting, meeting_id)


def next_meeting(
    session: Session, on: date, *, group_id: str | None = None, joint: bool = False, staff: bool = False
) -> Meeting | None:
    """The first planned meeting that has not ended before ``on``, of a group (also as the other group) or of all.

    ``joint``: only one held in conjunction with another group. Groups of staff are seen by ``staff`` alone. Whoever
    asks for the next meeting of all means a group's: sessions of the Council and conferences come only by name.
    """
    query = _seen(select(Meeting).where(Meeting.status == "planned", Meeting.end >= on), staff)
    query = _of_group(query, group_id) if group_id else query.where(Body.kind.not_in(SESSIONS))
    query = query.where(Meeting.joint_id.is_not(None)) if joint else query
    return session.scalars(query.order_by(Meeting.start, Meeting.id).limit(1)).first()


def list_meetings(
    session: Session, *, group_id: str | None, after: date | None, before: date | None, staff: bool
) -> Sequence[Meeting]:
    """Meetings of a group or of all that touch the days from ``after`` to ``before``, earliest first."""
    query = _seen(select(Meeting), staff)
    query = _of_group(query, group_id) if group_id else query
    query = query.where(Meeting.end >= after) if after else query
    query = query.where(Meeting.start <= before) if before else query
    return session.scalars(query.order_by(Meeting.start, Meeting.id)).all()


def list_members(
    session: Session, group_id: str, on: date, capacity: str | None
) -> Sequence[tuple[Membership, Person]]:
    """Who sits in a group on a day, in whatever capacity or in one, by name."""
    query = select(Membership, Person).join(Person, Person.id == Membership.person_id)
    query = query.where(Membership.group_id == group_id, holds(Membership, on))
    query = query.where(Membership.capacity == capacity) if capacity else query
    return [(row, person) for row, person in session.execute(query.order_by(Person.name, Membership.id))]


def _of_group(query: Select[Any], group_id: str) -> Select[Any]:
    return query.where(or_(Meeting.group_id == group_id, Meeting.joint_id == group_id))


def _seen(query: Select[Any], staff: bool) -> Select[Any]:
    joined = query.join(Body, Body.id == Meeting.group_id)
    return joined if staff else joined.where(Body.staff_only.is_(False))
