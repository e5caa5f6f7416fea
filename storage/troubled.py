"""How a message has fared, and who reads it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from storage.notices import OWN
from storage.tables.notices import Attempt, Message, Notice
from storage.tables.people import Person
from storage.tables.places import Place


def may_come_twice(session: Session, message: Message) -> bool:
    """Whether a possible repeat is said rather than held back: only staff reads it, or it is nothing but what its
    reader asked to be reminded of, which nobody else may look at and send."""
    if message.person_id is not None and session.get_one(Person, message.person_id).kind != "staff":
        stages = session.scalars(select(Notice.stage).where(Notice.message_id == message.id)).all()
        return bool(stages) and all(stage in OWN for stage in stages)
    place = session.get(Place, message.place_id) if message.place_id else None
    return place.audience in ("direct", "staff") if place else message.person_id is not None


def count_outcomes(session: Session, message_ids: Iterable[int]) -> dict[int, Counter[str]]:
    """How often each message's tries ended in which way."""
    counted = {message_id: Counter[str]() for message_id in message_ids}
    query = select(Attempt.message_id, Attempt.outcome, func.count()).where(Attempt.message_id.in_(counted))
    for message_id, outcome, number in session.execute(query.group_by(Attempt.message_id, Attempt.outcome)):
        counted[message_id][outcome or ""] = number
    return counted
