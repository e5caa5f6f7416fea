"""The trail read page by page."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.tables.people import Person
from storage.tables.work import Audit


def list_trail(session: Session, skip: int, limit: int) -> tuple[int, Sequence[Audit]]:
    """How many lines there are, and some of them, the newest first."""
    total = session.scalar(select(func.count()).select_from(Audit)) or 0
    return total, session.scalars(select(Audit).order_by(Audit.id.desc()).offset(skip).limit(limit)).all()


def list_of_item(session: Session, number: int) -> Sequence[Audit]:
    """All that was done to one item, the oldest first."""
    query = select(Audit).where(Audit.subject == "item", Audit.subject_id == str(number))
    return session.scalars(query.order_by(Audit.id)).all()


def names_of(session: Session, ids: Iterable[int | None]) -> Mapping[int, Person]:
    wanted = {each for each in ids if each}
    found = session.scalars(select(Person).where(Person.id.in_(wanted))) if wanted else ()
    return {each.id: each for each in found}
