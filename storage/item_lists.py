"""Several lists of items at once, as one page shows them: few statements, since each costs more than what it finds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, func, literal, select, union_all
from sqlalchemy.orm import Session

from storage.items import NEAREST, Reader, Wanted, matching
from storage.tables.items import Item


@dataclass(frozen=True)
class First:
    """The first items of a list, and how many there are on it in all."""

    items: tuple[Item, ...]
    total: int


def find_first(
    session: Session, wanted: Mapping[str, Wanted], reader: Reader, now: datetime, limit: int
) -> Mapping[str, First]:
    """The beginning of each of these lists, by its name, in the reader's private view: the nearest deadlines first,
    those without one last."""
    fitting = {name: matching(select(Item.number), each, reader, now, here=False) for name, each in wanted.items()}
    first = {name: each.order_by(*NEAREST).limit(limit).subquery() for name, each in fitting.items()}
    numbers = _pairs(session, [select(literal(name), each.c.number) for name, each in first.items()])
    items = session.scalars(select(Item).where(Item.number.in_({of for _, of in numbers})).order_by(*NEAREST)).all()
    listed = {name: tuple(each for each in items if (name, each.number) in numbers) for name in wanted}
    longer = [name for name, found in listed.items() if len(found) == limit]
    counted = [
        select(literal(name), select(func.count()).select_from(fitting[name].subquery()).scalar_subquery())
        for name in longer
    ]
    totals = dict(_pairs(session, counted))
    return {name: First(found, totals.get(name, len(found))) for name, found in listed.items()}


def _pairs(session: Session, asked: list[Select[Any]]) -> set[tuple[str, int]]:
    return {(name, number) for name, number in session.execute(union_all(*asked))} if asked else set()
