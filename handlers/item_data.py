"""An item as data, the same for chat, page, calendar and document."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from handlers import facts
from handlers.answer import ItemRow, Words
from handlers.task_words import task_words
from storage.item_parties import OWED
from storage.tables.items import Item

OVERDUE_OF = ("open", "in_progress", "pending")


def item_row(session: Session, item: Item, now: datetime) -> ItemRow:
    """The item as data; it is late where its deadline has passed and it remains open."""
    owed = [each for each in item.parties if each.capacity in OWED]
    return ItemRow(
        number=item.number,
        item_kind=item.kind,
        status=item.status,
        text=Words(text=item.text, lang=item.lang),
        task=task_words(item),
        responsible=tuple(facts.party(session, each) for each in owed),
        deadline=facts.deadline(session, item),
        late=is_late(item, now),
        example=item.example,
        version=item.version,
    )


def is_late(item: Item, now: datetime) -> bool:
    """Whether the deadline has passed and the item remains open; one that is reported done is not late."""
    return item.status in OVERDUE_OF and item.due_at is not None and item.due_at < now
