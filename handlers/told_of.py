"""Whom news of items just agreed reaches: told now, later, or nobody, with what would let them be told.

Where others read too, what keeps somebody from being told is said to the asker alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from handlers import seen
from handlers.answer import Code, Line
from handlers.context import Context
from handlers.item_reply import unled
from handlers.parties import each_once, shares
from handlers.pauses import is_paused
from handlers.reader import selves
from handlers.release_rules import is_reached, state_of
from handlers.rights import is_secretariat
from storage.items import WORK
from storage.tables.items import Item
from storage.tables.people import Person

Telling = Literal["yes", "some", "later", "none", "plain"]


@dataclass(frozen=True)
class Reach:
    """Who sees to items, the asker aside, by what becomes of the news: told now, once released, once a pause ends, or
    not at all; ``unseen`` are the items of which some party has nobody who would see to it."""

    told: Sequence[Person]
    held: Sequence[Person]
    paused: Sequence[Person]
    silent: Sequence[Person]
    unseen: Sequence[Item]

    @property
    def telling(self) -> Telling:
        """What can be said of all of them together; plain where there is nobody but the asker to be told."""
        waiting, lacking = [*self.held, *self.paused], [*self.silent, *self.unseen]
        if self.told:
            return "some" if waiting or lacking else "yes"
        return "later" if waiting else "none" if lacking else "plain"


def reach_of(context: Context, items: Sequence[Item]) -> Reach:
    """Whom the news of these items reaches; what asks nothing of anybody is left out."""
    fates: dict[str, list[Person]] = {"told": [], "held": [], "paused": [], "silent": []}
    unseen, own, today = [], selves(context, context.person), seen.today(context)
    for item in (each for each in items if each.kind in WORK):
        found = shares(context.session, item, today)
        if not found or not all(found):
            unseen.append(item)
        for person in each_once(each for share in found for each in share):
            if person.id not in own:
                fates[_fate(context, item, person)].append(person)
    return Reach(**{name: each_once(people) for name, people in fates.items()}, unseen=unseen)


def _fate(context: Context, item: Item, person: Person) -> str:
    if not is_reached(person):
        return "silent"
    if state_of(context.session, item.group_id, person, own=False)[0] == "held":
        return "held"
    return "paused" if is_paused(context.session, item.group_id, person.kind, context.now) else "told"


def why_untold(context: Context, reach: Reach) -> Iterator[Line]:
    """A line on each thing that keeps somebody from being told, and how to change it; who is not enrolled is left to
    ``say_not_enrolled``."""
    may = seen.flag(is_secretariat(context))
    for person in reach.held:
        yield Line(key="item-waits-release", facts={"who": seen.person(context, person), "may_release": may})
    if reach.paused:
        yield Line(key="item-waits-pause")
    for item in reach.unseen:
        yield from unled(context, item)
        if item.kind == "action":
            yield Line(key="item-name-owner", facts={"number": Code(value=str(item.number))})
