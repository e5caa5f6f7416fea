"""The secretariat's desk: who is told of what remains open long past its date, and nobody beyond them unasked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy.orm import Session

from handlers.zones import item_day
from storage.items import GIVEN
from storage.people import list_desk
from storage.tables.items import Item
from storage.tables.people import Person

DESK = "desk"
# An answer came in from outside of the chats.
ANSWERED = "answered"
# ``untold``: there is no way left to reach them. ``unsure``: it went out, and nobody can say whether it arrived.
UNTOLD, UNSURE = "untold", "unsure"
OF_DELIVERY = (UNTOLD, UNSURE)


def whole_desk(session: Session, item: Item, now: datetime) -> Sequence[Person]:
    """Everybody at the desk that serves the item's group."""
    today = item_day(item, now)
    return list_desk(session, item.group_id, item.example, today)


def desk_of(session: Session, item: Item, owners: Collection[Person], now: datetime) -> list[Person]:
    """Who at the desk is told once the item is seven days past its date; none of its ``owners``, who know of it.

    A personal reminder is its maker's alone. Items of the example sandbox go to the example desk only.
    """
    if item.kind not in GIVEN or item.due_at is None:
        return []
    known = {person.id for person in owners}
    return [each for each in whole_desk(session, item, now) if each.id not in known]
