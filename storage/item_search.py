"""Items by their number or by words of their text, for whoever may see them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from sqlalchemy import ColumnElement, Select, bindparam, or_, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.item_readers import KINDS, Kind, Reader, of_kind, shown_in_place, visible_to
from storage.items import LARGEST, LIVE
from storage.tables.items import Item


def search_items(session: Session, words: str, reader: Reader, limit: int) -> Sequence[Item]:
    """Items in force first, the nearest deadline first; all of them where there are no words."""
    query = select(Item).where(visible_to(reader), Item.status.in_((*LIVE, "draft", "closed")))
    query = query.where(_holds(words)) if words else query
    order = (Item.status == "closed", Item.due_at.is_(None), Item.due_at, Item.number.desc())
    return session.scalars(query.order_by(*order).limit(limit)).all()


@found_once
def list_spoken_of(session: Session, reader: Reader, limit: int) -> list[tuple[int, str, str, str | None]]:
    """Number, text, its language and topic of the items in force that every reader of the place may see, the newest
    first."""
    kind, values = of_kind(reader)
    return [
        (number, text, lang, topic)
        for number, text, lang, topic in session.execute(_spoken_of(kind), {**values, "most": limit})
    ]


@lru_cache(maxsize=KINDS)
def _spoken_of(kind: Kind) -> Select[int, str, str, str | None]:
    reader, told = kind.reader(), select(Item.number, Item.text, Item.lang, Item.topic_id)
    query = told.where(visible_to(reader), shown_in_place(reader), Item.status.in_(LIVE))
    return query.order_by(Item.number.desc()).limit(bindparam("most"))


def list_live_about(session: Session, reader: Reader, about: ColumnElement[bool], limit: int) -> Sequence[int]:
    """Numbers of the items in force that meet a condition and that every reader of the place may see."""
    query = select(Item.number).where(visible_to(reader), shown_in_place(reader), Item.status.in_(LIVE), about)
    return session.scalars(query.order_by(Item.number).limit(limit)).all()


def _holds(words: str) -> ColumnElement[bool]:
    """Whether the text holds the words in any case: SQLite by itself folds that of Latin letters alone."""
    others = () if words.isascii() else (words.lower(), words.upper(), words.capitalize())
    forms = dict.fromkeys((words, *others))
    texts = [Item.text.icontains(each, autoescape=True) for each in forms]
    number = int(words) if words.isascii() and words.isdigit() and int(words[:12]) <= LARGEST else None
    return or_(*texts, Item.number == number) if number else or_(*texts)
