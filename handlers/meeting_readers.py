"""Whom what is said unasked of a meeting concerns: its deadlines, and the list of what is open before it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import chain

from sqlalchemy.orm import Session

from handlers.parties import each_once, shares
from handlers.recipients import topics_of
from handlers.release_rules import is_reached
from handlers.zones import local_day
from storage.focal_points import list_changing_days
from storage.meetings import list_concerned, list_hanging, list_leading
from storage.people import list_desk, list_seat_days
from storage.places import list_of_group
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.register import Body

FOLLOW_UP = "follow-up"
# Of these the secretariat reminds itself: they are not the members' to keep.
OF_SECRETARIAT = ("collective_letter", "document_on_web", "meeting_report", "temporary_document_on_web")


def is_read_by(session: Session, meeting: Meeting, kind: str, person: Person, now: datetime) -> bool:
    """Whether a person is told of this at present."""
    return any(each.id == person.id for each in readers_of(session, meeting, kind, local_day(now, meeting.zone)))


def places_of(session: Session, meeting: Meeting) -> list[Place]:
    """Where a group talks, as far as its list may be shown there unasked: never in public, and what is for staff
    only among staff."""
    group = session.get_one(Body, meeting.group_id)
    sees = ("staff",) if group.staff_only else ("staff", "outsiders")
    return [each for each in list_of_group(session, meeting.group_id, meeting.example) if each.audience in sees]


def readers_of(session: Session, meeting: Meeting, kind: str, on: date) -> list[Person]:
    """Who is told of a deadline, or has the list, on a day."""
    group = session.get_one(Body, meeting.group_id)
    leading = kind == FOLLOW_UP or kind in OF_SECRETARIAT
    found = _leading(session, meeting, on) if leading else _concerned(session, meeting, on)
    return [each for each in found if _may_see(each, meeting, group)]


def changing_days(session: Session, meeting: Meeting, after: date) -> list[date]:
    """The days after that one from which on others may be told of a meeting, as far as that is known already."""
    groups = {meeting.group_id, meeting.joint_id} - {None}
    topics = set().union(*(topics_of(item) for item in list_hanging(session, meeting.id)))
    roles = list_changing_days(session, topics, after)
    return sorted({*list_seat_days(session, groups, after), *chain.from_iterable(roles.values())})


def _leading(session: Session, meeting: Meeting, on: date) -> Sequence[Person]:
    found = [each for each in list_leading(session, meeting, on) if is_reached(each)]
    return found or list_desk(session, meeting.group_id, meeting.example, on)


def _concerned(session: Session, meeting: Meeting, on: date) -> list[Person]:
    """Who sits in the groups, who leads the meeting, and whoever has something to do for it."""
    owed = (shares(session, item, on) for item in list_hanging(session, meeting.id))
    owners = chain.from_iterable(chain.from_iterable(owed))
    return each_once([*list_concerned(session, meeting, on), *list_leading(session, meeting, on), *owners])


def _may_see(person: Person, meeting: Meeting, group: Body) -> bool:
    if not is_reached(person) or person.example != meeting.example:
        return False
    return person.kind == "staff" or not group.staff_only
