"""The way by mail: whoever has an address has one, after every other way of theirs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import exists, func, literal, select, update
from sqlalchemy.dialects.postgresql import insert as insert_postgresql
from sqlalchemy.dialects.sqlite import insert as insert_sqlite
from sqlalchemy.orm import Session

from storage.bundles import PLANNED
from storage.tables.notices import Notice
from storage.tables.people import Person, Route

MAIL = "mail"
# The one server through which this deployment sends mail.
RELAY = "smtp"
# Behind everything that a person has chosen, or that they act by.
LAST = 1_000
COLUMNS = ("person_id", "platform", "installation", "address", "rank", "state", "version")


def open_ways_by_mail(session: Session, now: datetime) -> None:
    """Opens the way by mail for those who are to be told something by ``now``; an address that is no longer theirs is
    closed. One that was given up stays closed. Nobody of the example sandbox is written to."""
    told = select(Notice.person_id).where(PLANNED, Notice.due <= now)
    _close_former(session)
    reached = select(Person).where(Person.id.in_(told), Person.active, ~Person.example, Person.email.is_not(None))
    known = exists().where(Route.person_id == Person.id, Route.platform == MAIL, Route.address == Person.email)
    values = (Person.id, literal(MAIL), literal(RELAY), Person.email, literal(LAST), literal("open"), literal(1))
    insert = insert_sqlite if session.get_bind().dialect.name == "sqlite" else insert_postgresql
    missing = reached.with_only_columns(*values).where(~known)
    session.execute(insert(Route).from_select(COLUMNS, missing).on_conflict_do_nothing())


def _close_former(session: Session) -> None:
    email = select(func.coalesce(Person.email, "")).where(Person.id == Route.person_id).scalar_subquery()
    mine = (Route.platform == MAIL, Route.installation == RELAY)
    former = update(Route).where(*mine, Route.state == "open", Route.address != email)
    gone = former.values(state="gone", version=Route.version + 1)
    session.execute(gone.execution_options(synchronize_session=False))
