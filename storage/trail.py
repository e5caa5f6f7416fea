"""The trail read page by page."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.tables.people import Person
from storage.tables.work import Audit


def list_trail(
    session: Session, skip: int, limit: int, *, since: datetime | None, until: datetime | None
) -> tuple[int, Sequence[Audit]]:
    """How many lines there are from one instant to another, both included, and some of them, the newest first."""
    bounds = [Audit.at >= since] if since else []
    bounds += [Audit.at <= until] if until else []
    total = session.scalar(select(func.count()).select_from(Audit).where(*bounds)) or 0
    page = select(Audit).where(*bounds).order_by(Audit.id.desc()).offset(skip).limit(limit)
    return total, session.scalars(page).all()


def list_of_item(session: Session, number: int) -> Sequence[Audit]:
    """All that was done to one item, the oldest first."""
    query = select(Audit).where(Audit.subject == "item", Audit.subject_id == str(number))
    return session.scalars(query.order_by(Audit.id)).all()


def newest_line(session: Session) -> int:
    """The number of the newest line; 0 where there is none."""
    return session.scalar(select(func.max(Audit.id))) or 0


def list_since(session: Session, line: int, subjects: Collection[str]) -> Sequence[Audit]:
    """What was done to rows of some kinds after a line of the trail was written, the oldest first."""
    query = select(Audit).where(Audit.id > line, Audit.subject.in_(subjects))
    return session.scalars(query.order_by(Audit.id)).all()


def names_of(session: Session, ids: Iterable[int | None]) -> Mapping[int, Person]:
    wanted = {each for each in ids if each}
    found = session.scalars(select(Person).where(Person.id.in_(wanted))) if wanted else ()
    return {each.id: each for each in found}
