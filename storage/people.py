"""People and offices: found by what they are called by, made where they are new, reached by routes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import String, and_, cast, func, or_, select
from sqlalchemy.orm import Session

from storage.tables.people import OfficeMember, Person, Route
from storage.tables.register import FocalPoint, Membership


def find_person(session: Session, ref: str) -> Person | None:
    """The person or office with this ref, e-mail or handle, whatever the case; nobody where none or two fit.

    A ref wins over an e-mail, and an e-mail over a handle, so that nobody can take another's name.
    """
    said = ref.strip()
    if not said:
        return None
    # Almost everybody is found here, by the indexes; folding the case reads every row.
    exact = session.scalar(select(Person).where(Person.ref.in_({said, said.casefold()})).limit(1))
    return exact or _find_folded(session, said.casefold())


def _find_folded(session: Session, wanted: str) -> Person | None:
    for column in (Person.ref, Person.email, Person.handle):
        found = session.scalars(select(Person).where(func.lower(column) == wanted).limit(2)).all()
        if found:
            return found[0] if len(found) == 1 else None
    return None


def get_person(session: Session, person_id: int) -> Person:
    """The person with this row id, which must be there."""
    return session.get_one(Person, person_id)


def add_person(session: Session, *, ref: str, name: str, **columns: Any) -> Person:
    """A new person, flushed so that it has its id; without a ``kind`` a visitor, not enrolled."""
    row = Person(ref=ref.strip().casefold(), name=name.strip(), **columns)
    session.add(row)
    session.flush()
    return row


def add_route(session: Session, person: Person, platform: str, installation: str, address: str) -> Route:
    """One way to reach a person; the one that is there already is kept, a new one comes last."""
    where = (Route.person_id == person.id, Route.platform == platform)
    found = session.scalar(select(Route).where(*where, Route.installation == installation, Route.address == address))
    if found:
        return found
    last = session.scalar(select(func.max(Route.rank)).where(Route.person_id == person.id))
    rank = 0 if last is None else last + 1
    row = Route(person_id=person.id, platform=platform, installation=installation, address=address, rank=rank)
    session.add(row)
    session.flush()
    return row


def list_desk(session: Session, group_id: str | None, example: bool, on: date) -> Sequence[Person]:
    """Those of the secretariat who serve the group as its secretary on a day, else all of the secretariat.

    Only who is enrolled; ``example``: that of the example sandbox, which has its own.
    """
    granted = cast(Person.rights, String).like('%"secretariat"%')
    query = select(Person).where(granted, Person.active, Person.enrolled, Person.example.is_(example))
    desk = session.scalars(query.order_by(Person.id)).all()
    if group_id is None or len(desk) < 2:
        return desk
    seats = select(Membership.person_id).where(Membership.group_id == group_id, Membership.capacity == "secretary")
    serving = set(session.scalars(seats.where(holds(Membership, on))))
    return [each for each in desk if each.id in serving] or desk


def list_offices(session: Session, person_id: int) -> Sequence[Person]:
    """The offices whose mailbox this person answers."""
    query = select(Person).join(OfficeMember, OfficeMember.office_id == Person.id)
    return session.scalars(query.where(OfficeMember.person_id == person_id).order_by(Person.id)).all()


def is_focal_point(session: Session, person_id: int, on: date) -> bool:
    """Whether the person, or an office they answer, is in a role for any topic on this day."""
    query = select(FocalPoint.id).where(FocalPoint.person_id.in_(_selves(person_id)), holds(FocalPoint, on))
    return session.scalars(query.limit(1)).first() is not None


def list_capacities(session: Session, person_id: int, on: date) -> frozenset[tuple[str, str]]:
    """Pairs of group and capacity that the person, or an office they answer, holds on this day."""
    query = select(Membership.group_id, Membership.capacity)
    query = query.where(Membership.person_id.in_(_selves(person_id)), holds(Membership, on))
    return frozenset((group, capacity) for group, capacity in session.execute(query))


def holds(table: type[FocalPoint] | type[Membership], on: date) -> Any:
    """The condition that a row is in force on a day; an unknown start counts as before, both days included."""
    return and_(or_(table.since.is_(None), table.since <= on), or_(table.until.is_(None), table.until >= on))


def _selves(person_id: int) -> Any:
    offices = select(OfficeMember.office_id).where(OfficeMember.person_id == person_id)
    return select(Person.id).where(or_(Person.id == person_id, Person.id.in_(offices)))
