"""Whoever begins to be told things unasked is told once of what they hold open: the days on which they would have been
reminded of it may have passed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.plans import FOLLOWING, JOINED, REMINDED, tell
from handlers.recipients import recipients
from handlers.release_rules import is_reached
from handlers.replanning import owed_by
from storage.notices import TOLD, WAITING, is_dropped, list_notices
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person


def tell_first(session: Session, people: Collection[Person], now: datetime) -> int:
    """Plans a word on each item of theirs of which they never heard, all for the same moment; returns how many."""
    return sum(_tell(session, person, now) for person in people if is_reached(person))


def _tell(session: Session, person: Person, now: datetime) -> int:
    held = [item for item in owed_by(session, [person.id], now) if _holds(session, person, item, now)]
    known = list_notices(session, [item.number for item in held])
    theirs = {item: [each for each in known[item.number] if each.person_id == person.id] for item in held}
    unheard = [item for item, notices in theirs.items() if not _hears(notices)]
    for item in unheard:
        before = sum(each.stage == JOINED for each in theirs[item])
        tell(session, item, JOINED, [person], now, {}, occurrence=before)
    return len(unheard)


def _holds(session: Session, person: Person, item: Item, now: datetime) -> bool:
    open_work = item.status in REMINDED and item.kind != "personal"
    return open_work and person.id in {each.id for each in recipients(session, item, now)}


def _hears(notices: Sequence[Notice]) -> bool:
    """Whether they were told of the item, or will be at once."""
    return any(
        each.place_id is None
        and (each.state in TOLD or (each.state in WAITING and each.stage not in FOLLOWING and not is_dropped(each)))
        for each in notices
    )
