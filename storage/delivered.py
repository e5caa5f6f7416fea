"""What people were told, of an item or at all, with what became of it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
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
    of = (Notice.item_number == item_number, *(() if only is None else (Notice.person_id.in_(only),)))
    return _told(session, of, MOST)


def list_told_to(session: Session, person_id: int, states: Collection[str], limit: int) -> Sequence[Told]:
    """The notices to one person that are in one of these states, the newest first."""
    return _told(session, (Notice.person_id == person_id, Notice.place_id.is_(None), Notice.state.in_(states)), limit)


def _told(session: Session, of: Collection[ColumnElement[bool]], limit: int) -> Sequence[Told]:
    query = select(Notice, Person, Message.platform, Message.sent_at, Message.doubt)
    query = query.join(Person, Person.id == Notice.person_id).outerjoin(Message, Message.id == Notice.message_id)
    found = session.execute(query.where(*of).order_by(Notice.due.desc(), Notice.id.desc()).limit(limit))
    return [Told(notice, person, platform, at, bool(doubt)) for notice, person, platform, at, doubt in found]
