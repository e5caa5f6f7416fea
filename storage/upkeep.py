"""What keeps the list of focal points right: proposed successors, and days on which people are away."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date, datetime
from functools import cache

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from storage.tables.people import Absence, Person
from storage.tables.register import FocalPoint, Succession

PENDING, AGREED = "pending", "agreed"
# What is proposed and stands in no entry yet.
OPEN = (PENDING, AGREED)


def add_succession(
    session: Session, focal_point_id: int, person: Person | None, words: str | None, proposer_id: int, at: datetime
) -> Succession:
    """A proposal for who should follow in a role: a person of the register, or the words that name somebody else."""
    row = Succession(focal_point_id=focal_point_id, words=words, proposed_by=proposer_id, proposed_at=at, state=PENDING)
    row.person_id = person.id if person else None
    session.add(row)
    session.flush()
    return row


def list_pending(session: Session, focal_point_ids: Collection[int]) -> Sequence[Succession]:
    """The proposals for these entries that nobody has recorded yet."""
    query = select(Succession).where(Succession.focal_point_id.in_(focal_point_ids), Succession.state.in_(OPEN))
    return session.scalars(query.order_by(Succession.id)).all()


def list_proposed(session: Session, most: int) -> list[tuple[Succession, FocalPoint, Person]]:
    """Successors that somebody has proposed and nobody has recorded, with the entry and who holds it: oldest first."""
    query = select(Succession, FocalPoint, Person).join(FocalPoint, FocalPoint.id == Succession.focal_point_id)
    query = query.join(Person, Person.id == FocalPoint.person_id).where(Succession.state.in_(OPEN))
    return [(row, held, person) for row, held, person in session.execute(query.order_by(Succession.id).limit(most))]


def list_open(session: Session) -> Sequence[tuple[Succession, FocalPoint]]:
    """Every change that is proposed and not recorded, with the entry that it changes; the oldest first."""
    query = select(Succession, FocalPoint).join(FocalPoint, FocalPoint.id == Succession.focal_point_id)
    found = session.execute(query.where(Succession.state.in_(OPEN)).order_by(Succession.id))
    return [(row, entry) for row, entry in found]


def list_changing(session: Session, focal_point_ids: Collection[int]) -> frozenset[int]:
    """Those of these entries for which a successor is proposed and not yet recorded."""
    if not focal_point_ids:
        return frozenset()
    return frozenset(session.scalars(_changing(), {"ids": list(focal_point_ids)}))


@cache
def _changing() -> Select[int]:
    # Built once, since each question asks it.
    query = select(Succession.focal_point_id).where(Succession.focal_point_id.in_(bindparam("ids", expanding=True)))
    return query.where(Succession.state.in_(OPEN))


def add_absence(session: Session, person_id: int, since: date, until: date) -> Absence:
    """The person is away, both days included."""
    row = Absence(person_id=person_id, since=since, until=until)
    session.add(row)
    session.flush()
    return row


def list_absences(session: Session, person_id: int, on: date) -> Sequence[Absence]:
    """The person's absences that are not over on a day."""
    query = select(Absence).where(Absence.person_id == person_id, Absence.until >= on, Absence.until >= Absence.since)
    return session.scalars(query.order_by(Absence.since)).all()
