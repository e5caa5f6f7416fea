"""Who reads a message."""

from __future__ import annotations

from sqlalchemy.orm import Session

from storage.tables.notices import Message
from storage.tables.people import Person
from storage.tables.places import Place


def is_for_staff(session: Session, message: Message) -> bool:
    """Whether only staff reads it: a possible repeat is then said rather than held back."""
    if message.person_id is not None and session.get_one(Person, message.person_id).kind != "staff":
        return False
    place = session.get(Place, message.place_id) if message.place_id else None
    return place.audience in ("direct", "staff") if place else message.person_id is not None
