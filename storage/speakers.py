"""Whom the label before what was said in a meeting stands for."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables.people import Person
from storage.tables.register import Member, Name


def find_speaker(session: Session, label: str) -> Person | None:
    """The one person or office of the register with this name; nobody where several bear it."""
    query = select(Person).where(Person.active, Person.kind != "visitor")
    wanted = _folded(label)
    found = [each for each in session.scalars(query) if wanted in map(_folded, (each.name, *each.names.values()))]
    return found[0] if len(found) == 1 else None


def find_member(session: Session, label: str) -> Member | None:
    """The Member State, Sector Member or outside organisation of this name."""
    wanted = _folded(label)
    every = session.scalars(select(Member)).all()
    return next((each for each in every if wanted in map(_folded, (*each.names.values(), *each.aliases))), None)


def names_a_body(session: Session, label: str) -> bool:
    """Whether a body goes by this name or acronym."""
    wanted = _folded(label)
    return any(_folded(text) == wanted for text in session.scalars(select(Name.text).where(Name.subject == "body")))


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
