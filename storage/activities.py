"""What bodies reported on the topics of a year, drafts and cleared; and whoever has not reported yet."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, Select, exists, func, select
from sqlalchemy.orm import Session

from storage.people import holds
from storage.tables.people import Person
from storage.tables.records import ActivityReport
from storage.tables.register import Body, FocalPoint, Topic


@dataclass(frozen=True)
class Wanted:
    """Which reports: of a topic, a body, a year; ``cleared``: only what the body has cleared, or only drafts."""

    topic_id: str | None = None
    body_ids: Collection[str] = ()
    year: int | None = None
    cleared: bool | None = None


def list_activities(session: Session, wanted: Wanted, skip: int, limit: int) -> list[tuple[ActivityReport, Person]]:
    """Reports with whoever wrote them, by topic, body, kind, in the order in which they came."""
    query = select(ActivityReport, Person).join(Person, Person.id == ActivityReport.person_id)
    query = query.join(Topic, Topic.id == ActivityReport.topic_id).join(Body, Body.id == ActivityReport.body_id)
    order = (Topic.rank, Topic.id, Body.rank, Body.id, ActivityReport.kind.desc(), ActivityReport.id)
    found = session.execute(query.where(*_where(wanted)).order_by(*order).offset(skip).limit(limit))
    return [(row, person) for row, person in found]


def count_activities(session: Session, wanted: Wanted) -> int:
    """How many there are."""
    return session.scalar(select(func.count(ActivityReport.id)).where(*_where(wanted))) or 0


def get_drafts(session: Session, ids: Collection[int]) -> Sequence[ActivityReport]:
    """Those of these reports that are not cleared yet."""
    query = select(ActivityReport).where(ActivityReport.id.in_(ids), ~ActivityReport.cleared)
    return session.scalars(query.order_by(ActivityReport.id)).all()


def list_drafts(session: Session, wanted: Wanted) -> Sequence[ActivityReport]:
    """All drafts of those."""
    query = select(ActivityReport).where(*_where(wanted), ~ActivityReport.cleared)
    return session.scalars(query.order_by(ActivityReport.id)).all()


def list_silent(session: Session, wanted: Wanted, year: int, on: date) -> list[tuple[FocalPoint, Person]]:
    """Focal points on a day whose body has reported nothing on their topic for the year, each with whoever is to: in
    place of somebody no longer in service the alternate, where there is one."""
    said = exists().where(
        ActivityReport.topic_id == FocalPoint.topic_id,
        ActivityReport.body_id == FocalPoint.body_id,
        ActivityReport.year == year,
    )
    query: Select[FocalPoint, Person] = select(FocalPoint, Person).join(Person, Person.id == FocalPoint.person_id)
    query = query.join(Topic, Topic.id == FocalPoint.topic_id).join(Body, Body.id == FocalPoint.body_id)
    query = query.where(holds(FocalPoint, on), FocalPoint.role_id == "focal_point", ~said)
    if wanted.topic_id:
        query = query.where(FocalPoint.topic_id == wanted.topic_id)
    if wanted.body_ids:
        query = query.where(FocalPoint.body_id.in_(wanted.body_ids))
    found = session.execute(query.order_by(Topic.rank, Topic.id, Body.rank, Body.id, FocalPoint.id))
    silent = [(row, person) for row, person in found]
    left = {row.topic_id for row, person in silent if not person.active}
    instead = _alternates(session, left, on) if left else {}
    return [
        (row, person if person.active else instead.get((row.topic_id, row.body_id), person)) for row, person in silent
    ]


def _alternates(session: Session, topic_ids: Collection[str], on: date) -> dict[tuple[str, str | None], Person]:
    """Who stands in for a topic and body on a day: the first that is in service."""
    query: Select[FocalPoint, Person] = select(FocalPoint, Person).join(Person, Person.id == FocalPoint.person_id)
    query = query.where(FocalPoint.topic_id.in_(topic_ids), holds(FocalPoint, on))
    query = query.where(FocalPoint.role_id == "alternate", Person.active).order_by(FocalPoint.id.desc())
    return {(row.topic_id, row.body_id): person for row, person in session.execute(query)}


def _where(wanted: Wanted) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if wanted.topic_id:
        found.append(ActivityReport.topic_id == wanted.topic_id)
    if wanted.body_ids:
        found.append(ActivityReport.body_id.in_(wanted.body_ids))
    if wanted.year:
        found.append(ActivityReport.year == wanted.year)
    if wanted.cleared is not None:
        found.append(ActivityReport.cleared.is_(wanted.cleared))
    return found
