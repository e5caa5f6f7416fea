"""The history of an item: what happened to it, by whom, when, and what they said of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Insert, insert, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.tables.items import Item, Progress
from storage.tables.people import Person
from storage.tables.row import bare


def add_progress(
    session: Session,
    item: Item,
    person_id: int,
    at: datetime,
    kind: str,
    note: str = "",
    lang: str | None = None,
    body_id: str | None = None,
) -> None:
    """One line of an item's history; ``kind`` is what happened, ``lang`` that of the ``note``, if there is one,
    ``body_id`` the body in whose name it was said."""
    told = {"note": note, "lang": lang or item.lang, "body_id": body_id}
    line = {"item_number": item.number, "person_id": person_id, "at": at, "kind": kind, **told}
    session.connection().execute(_added(), line)


@cache
def _added() -> Insert:
    # Built once, since each change asks for it.
    return insert(bare(Progress))


def list_progress(session: Session, number: int) -> Sequence[tuple[Progress, Person]]:
    """An item's history with those who made it, oldest first."""
    query = select(Progress, Person).join(Person, Person.id == Progress.person_id)
    found = session.execute(query.where(Progress.item_number == number).order_by(Progress.at, Progress.id))
    return [(row, person) for row, person in found]


@found_once
def was_agreed(session: Session, number: int) -> bool:
    """Whether the item was a draft to which somebody entitled agreed."""
    query = select(Progress.id).where(Progress.item_number == number, Progress.kind == "agreed")
    return session.scalars(query.limit(1)).first() is not None
