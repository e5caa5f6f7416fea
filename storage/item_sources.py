"""Where the words of items were said, so that a message and what was recorded from it stay together."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from storage.tables.items import Item, ItemSource
from storage.tables.work import Audit

FROM_WORDS = ("RecordAction", "RecordConclusion", "RecordCallToAction", "RecordInformation")


def add_source(session: Session, number: int, place_id: int, ref: str | None, link: str | None) -> None:
    """Keeps the message's id on its platform and the link to it; nothing where neither is known."""
    if ref or link:
        session.add(ItemSource(item_number=number, place_id=place_id, ref=ref, link=link))
        session.flush()


def get_source(session: Session, number: int) -> ItemSource | None:
    """Where the item's words were said, if that is known."""
    return session.get(ItemSource, number)


def list_items_from(session: Session, place_id: int, ref: str) -> Sequence[Item]:
    """The items that were recorded from one message of a place, in their order."""
    query = select(Item).join(ItemSource, ItemSource.item_number == Item.number)
    return session.scalars(
        query.where(ItemSource.place_id == place_id, ItemSource.ref == ref).order_by(Item.number)
    ).all()


def is_edited_since(session: Session, place_id: int, ref: str, at: datetime) -> bool:
    """Whether a later edit of the message than that of ``at`` was told of already."""
    query = select(ItemSource.item_number).where(ItemSource.place_id == place_id, ItemSource.ref == ref)
    return session.scalars(query.where(ItemSource.edited_at > at).limit(1)).first() is not None


def note_edit(session: Session, place_id: int, ref: str, at: datetime) -> None:
    """Remembers that an edit of the message, made at ``at``, was told of."""
    known = (ItemSource.place_id == place_id, ItemSource.ref == ref)
    noted = update(ItemSource).where(*known).values(edited_at=at)
    session.execute(noted.execution_options(synchronize_session=False))


def is_as_recorded(session: Session, number: int, person_id: int) -> bool:
    """Whether nothing became of the item but what its own maker corrected in it."""
    query = select(Audit.id).where(Audit.subject == "item", Audit.subject_id == str(number))
    # Its first line is that of its being recorded, alone or with others of the same message.
    other = Audit.command.not_in((*FROM_WORDS, "EditItem")) & (Audit.version != 1)
    query = query.where((Audit.person_id != person_id) | other | Audit.undoes.is_not(None))
    return session.scalars(query.limit(1)).first() is None
