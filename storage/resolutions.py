"""The mapping of resolutions to topics: what bears on what, what a conference changed, whom that concerns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from storage.people import holds
from storage.qualify import Bearing, before
from storage.revised import is_revised, year_of
from storage.tables.meetings import Meeting
from storage.tables.register import Body, FocalPoint, Resolution, Topic, TopicResolution, Unit


@dataclass(frozen=True)
class Mapped:
    """A resolution and a topic on which it bears."""

    row: Resolution
    topic_id: str
    coordinates: bool | None


def list_mapped(session: Session, topic_id: str | None = None, *, former: bool = False) -> list[Mapped]:
    """What bears on what, by topic and conference; ``former``: those no longer in force too."""
    query = select(Resolution, TopicResolution.topic_id, TopicResolution.coordinates)
    query = query.join(TopicResolution, TopicResolution.resolution_id == Resolution.id)
    query = query.join(Body, Body.id == Resolution.body_id).join(Topic, Topic.id == TopicResolution.topic_id)
    query = query.where(~TopicResolution.ended)
    query = query.where(TopicResolution.topic_id == topic_id) if topic_id else query
    query = query if former else query.where(~Resolution.former)
    query = query.order_by(Topic.rank, Topic.id, Body.rank, Resolution.number, Resolution.id)
    return [Mapped(*found) for found in session.execute(query)]


def list_of_body(session: Session, body_id: str | None = None) -> Sequence[Resolution]:
    """Resolutions of a conference, or of all, in force and former, by number and revision."""
    query = select(Resolution).join(Body, Body.id == Resolution.body_id)
    query = query.where(Resolution.body_id == body_id) if body_id else query
    return session.scalars(query.order_by(Body.rank, Resolution.kind.desc(), Resolution.number, Resolution.id)).all()


def list_units(session: Session, topic_id: str) -> list[Unit]:
    """Questions and task forces at work on a topic."""
    rows = session.scalars(select(Unit).where(~Unit.ended).order_by(Unit.kind, Unit.body_id, Unit.number))
    return [row for row in rows if topic_id in row.topics]


def to_bearings(mapped: Collection[Mapped]) -> list[Bearing]:
    """As the rule looks at them. A revised one was there before its revision, unless the one before is recorded."""
    return [_bearing(each, mapped) for each in mapped]


def _bearing(each: Mapped, mapped: Collection[Mapped]) -> Bearing:
    row = each.row
    number = (row.body_id, row.kind, row.number)
    earlier = any(
        (other.row.body_id, other.row.kind, other.row.number) == number and other.row.id != row.id and other.row.former
        for other in mapped
    )
    since = year_of(row.revision) if earlier or not is_revised(row.revision) else None
    return Bearing(
        body=row.body_id,
        kind=row.kind,
        former=row.former,
        sourced=row.status == "sourced",
        coordinates=each.coordinates,
        since=since,
        until=year_of(row.ended),
    )


def years_of_change(mapped: Collection[Mapped]) -> list[int]:
    """The years of the conferences whose changes were entered, the latest first."""
    told = [each.row for each in mapped if each.row.entered_on is not None]
    years = {year for row in told for year in (year_of(row.revision), year_of(row.ended)) if year}
    return sorted(years, reverse=True)


def was_before(mapped: Collection[Mapped], year: int) -> list[Bearing]:
    """What bore on a topic before the conferences of a year."""
    return before(to_bearings(mapped), year)


def end_of_conference(session: Session, body_id: str, year: int) -> date | None:
    """The last day of a conference that is among the meetings held."""
    query = select(func.max(Meeting.end)).where(Meeting.group_id == body_id, Meeting.status == "held")
    return session.scalar(query.where(Meeting.end >= date(year, 1, 1), Meeting.end <= date(year, 12, 31)))


def list_rechecks(
    session: Session, topics: Collection[str], sectors: Collection[str], since: date, on: date
) -> Sequence[FocalPoint]:
    """Entries in force on a day that were neither made nor confirmed from ``since`` on, and are on one of the topics or
    of a body of one of the Sectors."""
    said = func.coalesce(FocalPoint.confirmed_on, FocalPoint.since)
    query = select(FocalPoint).join(Topic, Topic.id == FocalPoint.topic_id)
    query = query.outerjoin(Body, Body.id == FocalPoint.body_id)
    query = query.where(holds(FocalPoint, on), ~FocalPoint.example, or_(said.is_(None), said < since))
    query = query.where(or_(FocalPoint.topic_id.in_(sorted(topics)), Body.sector.in_(sorted(sectors))))
    return session.scalars(query.order_by(Topic.rank, Topic.id, FocalPoint.id)).all()
