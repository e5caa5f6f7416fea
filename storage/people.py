"""People and offices: found by what they are called by, made where they are new, reached by routes."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Integer, Select, String, and_, bindparam, cast, func, or_, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.tables.people import OfficeMember, Person, Route
from storage.tables.register import Body, FocalPoint, Membership

# As it stands among the rights that were granted.
SECRETARIAT = '%"secretariat"%'


def find_person(session: Session, ref: str) -> Person | None:
    """The person or office with this ref, e-mail or handle, whatever the case; nobody where none or two fit.

    A ref wins over an e-mail, and an e-mail over a handle, so that nobody can take another's name.
    """
    said = ref.strip()
    if not said:
        return None
    # Almost everybody is found here, by the indexes; folding the case reads every row.
    exact = session.scalar(_by_ref(), {"said": said, "folded": said.casefold()})
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


def unregister(person: Person) -> None:
    """Makes somebody of the register a visitor, as if they had only come by; the ways to tell who it is stay."""
    person.name, person.names, person.aliases, person.unverified = person.ref, {}, [], None
    person.organisation = person.body_id = person.member_id = person.station = person.lang = person.zone = None
    person.kind, person.rights, person.office, person.active = "visitor", [], False, True
    person.enrolled = person.trusted = False


def add_route(session: Session, person: Person, platform: str, installation: str, address: str) -> Route:
    """One way to reach a person; the one that is there already is kept, a new one comes last."""
    where = {"person": person.id, "platform": platform, "installation": installation, "address": address}
    found = session.scalar(_by_address(), where)
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
    desk = _list_whole_desk(session, example)
    if group_id is None or len(desk) < 2:
        return desk
    seats = select(Membership.person_id).where(Membership.group_id == group_id, Membership.capacity == "secretary")
    serving = set(session.scalars(seats.where(holds(Membership, on))))
    return [each for each in desk if each.id in serving] or desk


def is_any_at_desk(session: Session, person_ids: Collection[int]) -> bool:
    """Whether one of these people is of the secretariat, enrolled or not."""
    query = select(Person.id).where(Person.id.in_(person_ids), cast(Person.rights, String).like(SECRETARIAT))
    return session.scalars(query.limit(1)).first() is not None


@found_once
def _list_whole_desk(session: Session, example: bool) -> Sequence[Person]:
    return session.scalars(_desk(example)).all()


@cache
def _desk(example: bool) -> Select[Person]:
    granted = cast(Person.rights, String).like(SECRETARIAT)
    query = select(Person).where(granted, Person.active, Person.enrolled, Person.example.is_(example))
    return query.order_by(Person.id)


def list_reached(session: Session, kind: str) -> frozenset[int]:
    """Those of a class of people who may be told something unasked."""
    return frozenset(session.scalars(select(Person.id).where(Person.kind == kind, Person.active, Person.enrolled)))


def list_example_people(session: Session) -> Sequence[Person]:
    """The offices of the example sandbox, in the order in which they were loaded."""
    return session.scalars(select(Person).where(Person.example, Person.active).order_by(Person.id)).all()


@found_once
def list_offices(session: Session, person_id: int) -> Sequence[Person]:
    """The offices whose mailbox this person answers."""
    return session.scalars(_offices(), {"person": person_id}).all()


@found_once
def list_answering(session: Session, office_id: int) -> Sequence[Person]:
    """Who answers the mailbox of an office."""
    query = select(Person).join(OfficeMember, OfficeMember.person_id == Person.id)
    return session.scalars(query.where(OfficeMember.office_id == office_id, Person.active).order_by(Person.id)).all()


def list_memberships(session: Session, person_id: int, on: date) -> Sequence[tuple[Membership, Body]]:
    """The groups in which a person or office sits on a day, in the register's order."""
    query = select(Membership, Body).join(Body, Body.id == Membership.group_id)
    query = query.where(Membership.person_id == person_id, holds(Membership, on))
    return [(row, group) for row, group in session.execute(query.order_by(Body.rank, Body.id, Membership.id))]


@found_once
def is_focal_point(session: Session, person_id: int, on: date) -> bool:
    """Whether the person, or an office they answer, is in a role for any topic on this day."""
    return session.scalars(_any_role(), {"person": person_id, "on": on}).first() is not None


@found_once
def list_capacities(session: Session, person_id: int, on: date) -> frozenset[tuple[str, str]]:
    """Pairs of group and capacity that the person, or an office they answer, holds on this day."""
    found = session.execute(_capacities(), {"person": person_id, "on": on})
    return frozenset((group, capacity) for group, capacity in found)


def list_seat_days(session: Session, group_ids: Collection[str | None], after: date) -> set[date]:
    """The days after that one from which on others sit in one of these groups."""
    query = select(Membership.since, Membership.until).where(Membership.group_id.in_(group_ids))
    found = session.execute(query.where(or_(Membership.since > after, Membership.until >= after)))
    return {day for since, until in found for day in edges(since, until) if day > after}


def edges(since: date | None, until: date | None) -> Iterator[date]:
    """The first day of what is in force on both, and the first after the last."""
    if since is not None:
        yield since
    if until is not None and until < date.max:
        yield until + timedelta(days=1)


def holds(table: type[FocalPoint] | type[Membership], on: date | BindParameter[date]) -> ColumnElement[bool]:
    """The condition that a row is in force on a day; an unknown start counts as before, both days included."""
    return and_(or_(table.since.is_(None), table.since <= on), or_(table.until.is_(None), table.until >= on))


# What each message asks is built once: building a statement, and looking up how it was compiled, costs more than
# the database's answer.


@cache
def _by_ref() -> Select[Person]:
    return select(Person).where(or_(Person.ref == bindparam("said"), Person.ref == bindparam("folded"))).limit(1)


@cache
def _by_address() -> Select[Route]:
    where = (Route.platform == bindparam("platform"), Route.installation == bindparam("installation"))
    return select(Route).where(Route.person_id == bindparam("person"), *where, Route.address == bindparam("address"))


@cache
def _offices() -> Select[Person]:
    query = select(Person).join(OfficeMember, OfficeMember.office_id == Person.id)
    return query.where(OfficeMember.person_id == bindparam("person")).order_by(Person.id)


@cache
def _any_role() -> Select[int]:
    return select(FocalPoint.id).where(_is_theirs(FocalPoint), holds(FocalPoint, bindparam("on"))).limit(1)


@cache
def _capacities() -> Select[str, str]:
    query = select(Membership.group_id, Membership.capacity)
    return query.where(_is_theirs(Membership), holds(Membership, bindparam("on")))


def _is_theirs(table: type[FocalPoint] | type[Membership]) -> ColumnElement[bool]:
    person = bindparam("person", type_=Integer)
    offices = select(OfficeMember.office_id).where(OfficeMember.person_id == person)
    return or_(table.person_id == person, table.person_id.in_(offices))
