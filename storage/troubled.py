"""How a message has fared, and who reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.tables.notices import Attempt, Message
from storage.tables.people import Person
from storage.tables.places import Place


def is_for_staff(session: Session, message: Message) -> bool:
    """Whether only staff reads it: a possible repeat is then said rather than held back."""
    if message.person_id is not None and session.get_one(Person, message.person_id).kind != "staff":
        return False
    place = session.get(Place, message.place_id) if message.place_id else None
    return place.audience in ("direct", "staff") if place else message.person_id is not None


def count_outcomes(session: Session, message_ids: Iterable[int]) -> dict[int, Counter[str]]:
    """How often each message's tries ended in which way."""
    counted = {message_id: Counter[str]() for message_id in message_ids}
    query = select(Attempt.message_id, Attempt.outcome, func.count()).where(Attempt.message_id.in_(counted))
    for message_id, outcome, number in session.execute(query.group_by(Attempt.message_id, Attempt.outcome)):
        counted[message_id][outcome or ""] = number
    return counted
