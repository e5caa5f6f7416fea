"""Whoever begins to be told things unasked is told once of what they hold open: the days on which they would have been
reminded of it may have passed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.plans import FOLLOWING, JOINED, REMINDED, tell
from handlers.recipients import recipients
from handlers.release_rules import is_reached
from handlers.replanning import list_owed
from storage.notices import TOLD, WAITING, is_dropped, list_notices
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person


def tell_first(session: Session, people: Collection[Person], now: datetime) -> int:
    """Plans a word on each item of theirs of which they never heard, all for the same moment; returns how many."""
    reached = {person.id for person in people if is_reached(person)}
    owed = list_owed(session, reached, now) if reached else ()
    items = [item for item in owed if item.status in REMINDED and item.kind != "personal"]
    known = list_notices(session, [item.number for item in items])
    return sum(_tell(session, item, reached, known[item.number], now) for item in items)


def _tell(session: Session, item: Item, reached: Collection[int], known: Sequence[Notice], now: datetime) -> int:
    told = 0
    for person in recipients(session, item, now):
        theirs = [each for each in known if each.person_id == person.id]
        if person.id in reached and not _hears(theirs):
            before = sum(each.stage == JOINED for each in theirs)
            tell(session, item, JOINED, [person], now, {}, occurrence=before)
            told += 1
    return told


def _hears(notices: Sequence[Notice]) -> bool:
    """Whether they were told of the item, or will be at once."""
    return any(
        each.place_id is None
        and (each.state in TOLD or (each.state in WAITING and each.stage not in FOLLOWING and not is_dropped(each)))
        for each in notices
    )
