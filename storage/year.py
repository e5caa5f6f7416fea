"""What the records hold of one year: meetings held, what they concluded, what was owed and done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session

from storage.items import GIVEN
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.records import ActivityReport
from storage.tables.register import Body, FocalPoint, Resolution, Topic

AGREED = ("open", "in_progress", "pending", "reported_done", "closed")
READ_OUTSIDE = ("outsiders", "public")


def list_meetings_held(session: Session, year: int) -> Sequence[Meeting]:
    """Meetings of groups that are not of staff alone, held in the year."""
    query = select(Meeting).join(Body, Body.id == Meeting.group_id).where(~Body.staff_only, ~Meeting.example)
    query = query.where(Meeting.start >= date(year, 1, 1), Meeting.start <= date(year, 12, 31))
    query = query.where(Meeting.status == "held")
    return session.scalars(query.order_by(Meeting.start, Meeting.id)).all()


def list_agreed(session: Session, year: int, kinds: Sequence[str], topic_id: str | None = None) -> Sequence[Item]:
    """Items of these kinds that were made or closed in the year and may be read outside the house; no drafts."""
    begins, ends = (datetime(each, 1, 1, tzinfo=UTC) for each in (year, year + 1))
    made = (Item.made_at >= begins) & (Item.made_at < ends)
    closed = (Item.closed_at >= begins) & (Item.closed_at < ends)
    query = select(Item).where(Item.kind.in_(kinds), Item.status.in_(AGREED), or_(made, closed), ~Item.example)
    query = query.where(Item.audience.in_(READ_OUTSIDE))
    query = query.where(Item.topic_id == topic_id) if topic_id else query
    return session.scalars(query.order_by(Item.number)).all()


def list_cleared(session: Session, year: int, topic_id: str | None = None) -> Sequence[ActivityReport]:
    """What bodies reported for the year and have cleared, by topic and body."""
    query = select(ActivityReport).join(Topic, Topic.id == ActivityReport.topic_id)
    query = query.join(Body, Body.id == ActivityReport.body_id)
    query = query.where(ActivityReport.year == year, ActivityReport.cleared)
    query = query.where(ActivityReport.topic_id == topic_id) if topic_id else query
    return session.scalars(query.order_by(Topic.rank, Topic.id, Body.rank, Body.id, ActivityReport.id)).all()


def list_named_on(session: Session, on: date, topic_id: str | None) -> Sequence[FocalPoint]:
    """The list of focal points as it stood on a day, alternates left out."""
    query = select(FocalPoint).where(or_(FocalPoint.since.is_(None), FocalPoint.since <= on))
    query = query.where(or_(FocalPoint.until.is_(None), FocalPoint.until >= on), FocalPoint.role_id == "focal_point")
    query = query.where(FocalPoint.topic_id == topic_id) if topic_id else query
    return session.scalars(query.where(~FocalPoint.example).order_by(FocalPoint.id)).all()


def find_mandate(session: Session) -> Resolution | None:
    """The resolution of the Plenipotentiary Conference under which sectors coordinate, in its present revision."""
    query = select(Resolution).where(Resolution.body_id == "pp", Resolution.number == 191, ~Resolution.former)
    return session.scalars(query.order_by(Resolution.id.desc()).limit(1)).first()


def list_of_meetings(session: Session, meeting_ids: Sequence[str], kinds: Sequence[str]) -> Sequence[Item]:
    """Items of these kinds that meetings agreed upon and that may be read outside the house, by number."""
    query = select(Item).where(Item.meeting_id.in_(meeting_ids), Item.kind.in_(kinds), Item.status.in_(AGREED))
    return session.scalars(query.where(Item.audience.in_(READ_OUTSIDE)).order_by(Item.number)).all()


def list_since(session: Session, group_id: str, meeting: Meeting) -> Sequence[Meeting]:
    """The meetings of a group that others held one of theirs after, back to their own before it, earliest first."""
    before = _earlier(session, meeting.group_id, meeting)
    query = _of_group(group_id, meeting).where(Meeting.start <= meeting.start)
    query = query.where(Meeting.start > before.start) if before else query
    return session.scalars(query.order_by(Meeting.start, Meeting.id)).all()


def list_followed(session: Session, group_id: str, meeting: Meeting) -> Sequence[Item]:
    """Actions and calls to action of a group's meetings before this one that may be read outside the house, and were
    not done when the last of these had been."""
    last = _earlier(session, group_id, meeting)
    if last is None:
        return ()
    earlier = _of_group(group_id, meeting).where(Meeting.start < meeting.start).with_only_columns(Meeting.id)
    ended = datetime.combine(last.end, time.max, UTC)
    query = select(Item).where(Item.meeting_id.in_(earlier), Item.kind.in_(GIVEN))
    query = query.where(Item.status.in_(AGREED), or_(Item.closed_at.is_(None), Item.closed_at > ended))
    return session.scalars(query.where(Item.audience.in_(READ_OUTSIDE)).order_by(Item.number)).all()


def _earlier(session: Session, group_id: str, meeting: Meeting) -> Meeting | None:
    """The last meeting of a group before this one."""
    query = _of_group(group_id, meeting).where(Meeting.start < meeting.start)
    return session.scalars(query.order_by(Meeting.start.desc(), Meeting.id).limit(1)).first()


def _of_group(group_id: str, like: Meeting) -> Select[Meeting]:
    """What a group met for itself and was not called off, of the same house or example."""
    query = select(Meeting).where(Meeting.group_id == group_id, Meeting.status != "cancelled")
    return query.where(Meeting.example.is_(like.example))
