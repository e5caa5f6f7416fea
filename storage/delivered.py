"""What people were told of an item, with what became of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables.notices import Message, Notice
from storage.tables.people import Person

MOST = 200


@dataclass(frozen=True)
class Told:
    """One notice to one person. ``sent_at`` is UTC, and empty as ``platform`` is where nothing was sent yet;
    ``doubt``: nobody can say whether it arrived."""

    notice: Notice
    person: Person
    platform: str | None
    sent_at: datetime | None
    doubt: bool


def list_told(session: Session, item_number: int, only: Collection[int] | None) -> Sequence[Told]:
    """The notices of an item, the newest first; with ``only`` those to these people."""
    query = select(Notice, Person, Message.platform, Message.sent_at, Message.doubt)
    query = query.join(Person, Person.id == Notice.person_id).outerjoin(Message, Message.id == Notice.message_id)
    query = query.where(Notice.item_number == item_number)
    query = query if only is None else query.where(Notice.person_id.in_(only))
    found = session.execute(query.order_by(Notice.due.desc(), Notice.id.desc()).limit(MOST))
    return [Told(notice, person, platform, at, bool(doubt)) for notice, person, platform, at, doubt in found]
