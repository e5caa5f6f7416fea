"""What is noted of a meeting beside its items: the points of its agenda, who was there, who sent regrets."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.tables.items import Item
from storage.tables.meetings import AgendaItem, Attendance, Meeting

PRESENT, REGRETS = "present", "regrets"
# What is in force, or was done: neither a draft nor taken back.
SETTLED = ("draft", "withdrawn", "superseded")


def add_point(session: Session, meeting_id: str, lang: str, title: str) -> AgendaItem:
    """A new last point of a meeting's agenda."""
    last = session.scalar(select(func.max(AgendaItem.position)).where(AgendaItem.meeting_id == meeting_id)) or 0
    point = AgendaItem(meeting_id=meeting_id, position=last + 1, title={lang: title})
    session.add(point)
    session.flush()
    return point


def list_agenda(session: Session, meeting_id: str) -> Sequence[AgendaItem]:
    """The points of a meeting's agenda in their order."""
    query = select(AgendaItem).where(AgendaItem.meeting_id == meeting_id)
    return session.scalars(query.order_by(AgendaItem.position)).all()


@found_once
def list_attendance(session: Session, meeting_id: str) -> Sequence[Attendance]:
    """Who was noted as present or as having sent regrets, in that order."""
    query = select(Attendance).where(Attendance.meeting_id == meeting_id)
    return session.scalars(query.order_by(Attendance.id)).all()


def list_recorded(session: Session, meeting_id: str) -> Sequence[Item]:
    """What was recorded of a meeting and is agreed, by number; what became of it since makes no difference."""
    query = select(Item).where(Item.meeting_id == meeting_id, Item.status.not_in(SETTLED), Item.kind != "personal")
    return session.scalars(query.order_by(Item.number)).all()


def count_drafts(session: Session, meeting_id: str) -> int:
    """How many items of a meeting wait to be agreed."""
    query = select(func.count(Item.number)).where(Item.meeting_id == meeting_id, Item.status == "draft")
    return session.scalar(query) or 0


def next_after(session: Session, meeting: Meeting) -> Meeting | None:
    """The meeting of the same group that follows, unless it was called off."""
    of_group = or_(Meeting.group_id == meeting.group_id, Meeting.joint_id == meeting.group_id)
    query = select(Meeting).where(of_group, Meeting.start > meeting.end, Meeting.status != "cancelled")
    return session.scalars(query.order_by(Meeting.start, Meeting.id).limit(1)).first()
