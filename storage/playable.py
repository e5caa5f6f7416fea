"""Whom somebody at a terminal may speak as."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.people import find_person
from storage.tables.people import Person


def is_registered(session: Session, ref: str) -> bool:
    """Whether this is somebody of the register, rather than a visitor or nobody."""
    found = find_person(session, ref)
    return found is not None and found.active and found.kind != "visitor"


def list_playable(session: Session, most: int) -> Sequence[Person]:
    """Those whose e-mail is known, the secretariat first."""
    query = select(Person).where(Person.active, Person.kind != "visitor", Person.email.is_not(None))
    found = session.scalars(query.order_by(Person.example, Person.id)).all()
    return sorted(found, key=lambda each: "secretariat" not in each.rights)[:most]
