"""Several lists of items at once, as the secretariat's page shows them: few statements, since each costs more than what
it finds, and each made once, since to make it costs as much again."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from sqlalchemy import CompoundSelect, Select, bindparam, func, literal, select, union_all
from sqlalchemy.orm import Session

from storage.item_readers import open_to_secretariat
from storage.items import NEAREST, Wanted, fitting
from storage.tables.items import Item

Named = tuple[tuple[str, Wanted], ...]


@dataclass(frozen=True)
class First:
    """The first items of a list, and how many there are on it in all."""

    items: tuple[Item, ...]
    total: int


def find_first(
    session: Session, wanted: Mapping[str, Wanted], ids: Collection[int], now: datetime, limit: int
) -> Mapping[str, First]:
    """The beginning of each of these lists, by its name, as the secretariat sees it in private, where one of these
    people is who looks: the nearest deadlines first, those without one last."""
    lists, bound = tuple(wanted.items()), {"now": now, "readers": list(ids)}
    numbers = {(name, number) for name, number in session.execute(_numbers(lists, limit), bound)}
    items = session.scalars(_items(), {"numbers": list({of for _, of in numbers})}).all()
    listed = {name: tuple(each for each in items if (name, each.number) in numbers) for name in wanted}
    longer = tuple((name, each) for name, each in lists if len(listed[name]) == limit)
    totals: dict[str, int] = dict(session.execute(_totals(longer), bound).all()) if longer else {}
    return {name: First(found, totals.get(name, len(found))) for name, found in listed.items()}


@lru_cache
def _numbers(lists: Named, limit: int) -> CompoundSelect[Any]:
    first = {name: _seen(each).order_by(*NEAREST).limit(limit).subquery() for name, each in lists}
    return union_all(*(select(literal(name), each.c.number) for name, each in first.items()))


@lru_cache
def _totals(lists: Named) -> CompoundSelect[Any]:
    counts = {name: select(func.count()).select_from(_seen(each).subquery()).scalar_subquery() for name, each in lists}
    return union_all(*(select(literal(name), count) for name, count in counts.items()))


@lru_cache
def _items() -> Select[Item]:
    return select(Item).where(Item.number.in_(bindparam("numbers", expanding=True))).order_by(*NEAREST)


def _seen(wanted: Wanted) -> Select[int]:
    seen = open_to_secretariat(bindparam("readers", expanding=True))
    return select(Item.number).where(seen, *fitting(wanted, bindparam("now")))
