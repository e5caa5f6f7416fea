"""The way by mail: whoever has an address has one, after every other way of theirs."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, and_, exists, func, literal, or_, select, update
from sqlalchemy.orm import Session

from storage.bundles import PLANNED
from storage.inserting import inserting
from storage.routes import FORMER, MAIL, OPERATORS, has_right
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route

# The one server through which this deployment sends mail.
RELAY = "smtp"
# Behind everything that a person has chosen, or that they act by.
LAST = 1_000
COLUMNS = ("person_id", "platform", "installation", "address", "rank", "state", "version")


def open_ways_by_mail(session: Session, now: datetime) -> None:
    """Opens the way by mail for those who are to be told something by ``now``; an address that is no longer theirs is
    closed until it is again. One that was given up stays closed. Nobody of the example sandbox is written to."""
    _open(session, Person.id.in_(select(Notice.person_id).where(PLANNED, Notice.due <= now)))


def open_operators_ways(session: Session) -> None:
    """As ``open_ways_by_mail``, for those who are told where delivery itself is in trouble."""
    _open(session, or_(*map(has_right, OPERATORS)))


def _open(session: Session, whose: ColumnElement[bool]) -> None:
    _close_former(session)
    reached = select(Person).where(whose, Person.active, ~Person.example, Person.email.is_not(None))
    known = exists().where(Route.person_id == Person.id, Route.platform == MAIL, Route.address == Person.email)
    values = (Person.id, literal(MAIL), literal(RELAY), Person.email, literal(LAST), literal("open"), literal(1))
    missing = reached.with_only_columns(*values).where(~known)
    insert = inserting(session.get_bind().dialect.name)
    session.execute(insert(Route).from_select(COLUMNS, missing).on_conflict_do_nothing())


def open_way_of(session: Session, person: Person) -> None:
    """As ``open_ways_by_mail``, for one person, who has asked to be written to."""
    _open(session, Person.id == person.id)


def reopen_way(session: Session, person: Person) -> None:
    """Whoever writes from their address has a mailbox there, whatever came back from it before."""
    theirs = (Route.person_id == person.id, Route.platform == MAIL, Route.address == person.email)
    _set(session, theirs, "gone", "open")


def find_astray(session: Session, message_ids: Collection[int]) -> set[int]:
    """Those of these messages that are addressed to what has ceased to be their reader's since they were made."""
    query = select(Message.id).join(Route, Route.id == Message.route_id).join(Person, Person.id == Route.person_id)
    other = and_(
        Route.platform == MAIL, Route.installation == RELAY, Message.address != func.coalesce(Person.email, "")
    )
    astray = or_(Route.state == FORMER, other) & (Message.address == Route.address)
    return set(session.scalars(query.where(Message.id.in_(message_ids), astray))) if message_ids else set()


def _close_former(session: Session) -> None:
    email = select(func.coalesce(Person.email, "")).where(Person.id == Route.person_id).scalar_subquery()
    mine = (Route.platform == MAIL, Route.installation == RELAY)
    _set(session, (*mine, Route.address != email), "open", FORMER)
    _set(session, (*mine, Route.address == email), FORMER, "open")


def _set(session: Session, where: Sequence[ColumnElement[bool]], was: str, now: str) -> None:
    changed = update(Route).where(*where, Route.state == was).values(state=now, version=Route.version + 1)
    session.execute(changed.execution_options(synchronize_session=False))
