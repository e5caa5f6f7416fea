"""Who is told of an item, and on which days: roles change hands and people are away, often known beforehand."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import chain, pairwise

from sqlalchemy.orm import Session

from handlers.desk import DESK, desk_of
from handlers.parties import each_once, shares
from handlers.zones import item_day
from storage.focal_points import list_changing_days
from storage.item_parties import OWED
from storage.tables.items import Item
from storage.tables.people import Person

DAY = timedelta(days=1)
# Nothing follows from a deadline so long after it.
SPAN = timedelta(days=90)


@dataclass(frozen=True)
class Turn:
    """Who sees to an item from a day on until another, which is not included; by the days of its deadline's zone."""

    people: Sequence[Person]
    since: date = date.min
    until: date = date.max

    def holds(self, item: Item, at: datetime) -> bool:
        return self.since <= item_day(item, at) < self.until


def recipients(session: Session, item: Item, now: datetime) -> list[Person]:
    """Who is reminded of an item now: its maker of a personal one, else whoever sees to it.

    Where nobody sees to what one of its parties owes, its maker is too, so that it does not slip.
    """
    return recipients_on(session, item, item_day(item, now))


def readers(session: Session, item: Item, stage: str, now: datetime) -> list[Person]:
    """Who is told of an item at a stage that follows from its deadline."""
    people = recipients(session, item, now)
    return desk_of(session, item, people, now) if stage == DESK else people


def turns_of(session: Session, people: Mapping[Item, Sequence[Person]], now: datetime) -> Mapping[Item, Sequence[Turn]]:
    """Who is reminded of these items from which day on; ``people``: who is now, by item."""
    topics = {item: topics_of(item) if each and item.due_at else set() for item, each in people.items()}
    days = list_changing_days(session, set().union(*topics.values()), now.astimezone(UTC).date() - DAY)
    return {
        item: _turns(session, item, each, now, {day for topic in topics[item] for day in days.get(topic, ())})
        for item, each in people.items()
    }


def _turns(
    session: Session, item: Item, people: Sequence[Person], now: datetime, days: Collection[date]
) -> Sequence[Turn]:
    today, last = item_day(item, now), (item.due_at or now).date() + SPAN
    ahead = sorted(day for day in days if today < day <= last)
    later = [recipients_on(session, item, day) for day in ahead]
    return [
        Turn(who, *span) for who, span in zip([people, *later], pairwise([date.min, *ahead, date.max]), strict=True)
    ]


def recipients_on(session: Session, item: Item, on: date) -> list[Person]:
    """As ``recipients``, on a day."""
    maker = session.get_one(Person, item.maker_id)
    if item.kind == "personal":
        return [maker]
    found = shares(session, item, on)
    return each_once([*chain.from_iterable(found), *([] if found and all(found) else [maker])])


def topics_of(item: Item) -> set[str]:
    """The topics by whose list of focal points it is decided who sees to the item."""
    owed: Iterable[str | None] = (
        party.topic_id if party.kind == "role" else item.topic_id
        for party in item.parties
        if party.capacity in OWED and party.kind in ("role", "body")
    )
    return {each for each in owed if each is not None}
