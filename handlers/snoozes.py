"""Until when people asked not to be told of an item: a local time with its zone, of which the instant is derived."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from handlers.stages import Stage
from handlers.zones import to_instant
from storage.tables.items import Item
from storage.tables.people import Person

USE = timedelta(days=7)
IN, OF = " in", " of"


def snooze(item: Item, person_ids: Iterable[int], until: datetime, zone: str) -> None:
    """Nothing is said of the item to these people before ``until``, a naive time in ``zone``; then it is, once.

    The offset is kept with it: whoever only knows instants reads the one that it is by the present rules. So is of
    which deadline it was said.
    """
    at = until.replace(tzinfo=ZoneInfo(zone), fold=0).isoformat()
    kept = {"": at, IN: zone, OF: str(item.due_version)}
    item.snoozes = {**item.snoozes, **{f"{each}{key}": told for each in person_ids for key, told in kept.items()}}


def snoozed_until(item: Item, person: Person) -> datetime | None:
    """The moment before which the person asked not to be told of the item; none once its deadline was moved so that
    it would come first."""
    said, zone = _said(item, person.id)
    if said is None:
        return None
    at = to_instant(said.replace(tzinfo=None), zone) if zone else said
    of = item.snoozes.get(f"{person.id}{OF}", str(item.due_version))
    moved = of != str(item.due_version)
    return None if moved and item.due_at is not None and item.due_at <= at else at


def snooze_stage(item: Item, person: Person) -> Stage | None:
    """When the item is spoken of again. It is told apart by the time that was said, so that it is the same word at
    whatever instant the rules of its zone put it."""
    said, zone = _said(item, person.id)
    until = snoozed_until(item, person)
    if said is None or until is None:
        return None
    marked = said.replace(tzinfo=UTC) if zone else said
    return Stage("snoozed", int(marked.timestamp()) // 60, until, until + USE)


def zones_of(item: Item) -> Iterator[str]:
    """The zones in which people put the item off."""
    yield from (zone for key, zone in item.snoozes.items() if key.endswith(IN))


def _said(item: Item, person_id: int) -> tuple[datetime | None, str | None]:
    said = item.snoozes.get(str(person_id))
    return (datetime.fromisoformat(said) if said else None), item.snoozes.get(f"{person_id}{IN}")
