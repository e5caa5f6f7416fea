"""What could not be told to somebody: the desk learns of it, so that a person can see to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.desk import OF_DELIVERY, whole_desk
from handlers.meeting_plans import tell_of_meeting
from handlers.plans import tell
from storage.notices import find_subject
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.notices import Notice
from storage.tables.people import Person


def tell_desk(session: Session, notices: Iterable[Notice], stage: str, now: datetime) -> None:
    """Plans a word to the desk for each item and person, once for each state of the item, and for what of a meeting
    was to be told to somebody or shown in a place.

    Personal notes are nobody else's. Of what the desk itself could not be told, nobody is told: it stands in
    ``focal doctor``.
    """
    seen = set[tuple[int, int]]()
    for notice in notices:
        subject = None if notice.stage in OF_DELIVERY else find_subject(session, notice)
        if isinstance(subject, Meeting):
            tell_of_meeting(session, subject, notice, stage, now)
        item = subject if isinstance(subject, Item) else None
        if item is None or item.kind == "personal":
            continue
        if (item.number, notice.person_id) not in seen:
            seen.add((item.number, notice.person_id))
            _tell(session, item, notice.person_id, stage, now)


def _tell(session: Session, item: Item, person_id: int, stage: str, now: datetime) -> None:
    others: list[Person] = [each for each in whole_desk(session, item, now) if each.id != person_id]
    tell(session, item, stage, others, now, {"who": person_id}, occurrence=person_id)
