"""Two who are named for one, "no, TSB and BDT": both get it, where the first could be taken for whom it is not."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import all_of
from bot.understand.text.small import is_small
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import Lang, Party
from handlers.commands.items import ReassignItem


def both_after_all(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood, with whoever is joined by "and" to those who get the item among them."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, ReassignItem) or not talking.text:
        return meant
    if len(command.instead_of) != 1 or len(command.responsible) != 1:
        return meant
    one, other = command.instead_of[0], command.responsible[0]
    if not _are_joined(talking.reads(talking.text, meant.lang), meant.lang, one, other):
        return meant
    return replace(meant, command=command.model_copy(update={"responsible": (one, other), "instead_of": ()}))


def _are_joined(reading: Reading, lang: Lang, one: Party, other: Party) -> bool:
    places = {body: each for each in reading.at.values() if (body := each.only("body", lang))}
    first, second = places.get(one.id or ""), places.get(other.id or "")
    if first is None or second is None:
        return False
    between = reading.words.words[first.last : second.first]
    return not all_of().isdisjoint(between) and all(word in all_of() or is_small(word) for word in between)
