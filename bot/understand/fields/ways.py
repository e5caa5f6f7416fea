"""The ways in which a message may be meant that joins several things by "or": which of several, "close 12 or 21", or
which of two that may be done to an item, "close 21 or drop it, one of the two"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice

from bot.understand.fields.either_of import LONGEST, each_way, joins
from bot.understand.fields.task import Scene
from bot.understand.prose.parts import clauses
from bot.understand.types import Asker, Draft, Slot, Talked
from handlers.commands.catalogue import COMMANDS

ACTS = frozenset({"CompleteItem", "WithdrawItem", "ReopenItem", "MoveDeadline", "ReassignItem", "SnoozeReminder"})
MOST_PLACES = 2
Read = Callable[..., Draft]


def with_ways(draft: Draft, text: str, scene: Scene, read: Read) -> Draft:
    """The draft with each of the ways that may be meant, which ``read`` makes of words, with ``talked`` for what was
    said before; shown first where something else may be meant, "or maybe …", whatever that is."""
    draft = replace(draft, ways=partial(_ways, text, scene, read))
    # "还是" is two signs, and says no more than "or".
    few = 2 if scene.lang == "zh" else 1
    hedged = _may_be_hedged(draft.command) and any(end - at > few for at, end in joins(scene.reading(text)))
    return draft.shown_first() if hedged else draft


def _may_be_hedged(command: str | None) -> bool:
    # What is recorded may say so in its own words.
    known = COMMANDS.get(command or "")
    return known is not None and known.changes and not known.__name__.startswith("Record")


def _ways(text: str, scene: Scene, read: Read) -> Iterator[tuple[Draft, ...]]:
    for ways in each_way(text, scene):
        yield tuple(map(read, ways))
    yield from _acts(text, scene, read)


def _acts(text: str, scene: Scene, read: Read) -> Iterator[tuple[Draft, ...]]:
    reading = scene.reading(text)
    for at, end in islice(joins(reading), MOST_PLACES) if len(text) <= LONGEST else ():
        first = read(text[: reading.words.ends[at - 1]], asker=_speaking(scene))
        item = first.slots.get("item")
        if first.command in ACTS and item is not None:
            # "…, one of the two": what stands behind the other says no more.
            said = next(iter(clauses(text[reading.words.starts[end] :])), "")
            other = _of_item(said, item, scene, read)
            # What alone would be a list may be an act beside another.
            acts = (each for each in (other, *other.others) if each.command in ACTS)
            act = next(acts, first)
            if act.command != first.command:
                yield first, replace(act, slots={"item": item, **act.slots})


def _of_item(said: str, item: Slot, scene: Scene, read: Read) -> Draft:
    number = "".join(filter(str.isdecimal, item.words))
    return read(said, asker=_speaking(scene), talked=Talked(item=int(number)) if number else Talked())


def _speaking(scene: Scene) -> Asker:
    # A word or two say little of their language.
    return replace(scene.asker, lang=scene.lang)
