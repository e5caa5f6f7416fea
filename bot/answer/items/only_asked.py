"""A question behind a change, which changes nothing: "and 1, is that still due in December?" shows the item, "and TSB?"
behind a deadline moved lists what TSB has."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.reading import Reading, is_asked
from bot.understand.text.joins import COMMAS, cuts
from bot.understand.text.small import is_small
from bot.understand.text.words import stem
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ListItems, MoveDeadline, ReassignItem, ShowItem
from storage.items import find_visible

LONGEST = 120


def only_asked(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; the item, or the list, where no more than that is asked."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, MoveDeadline | ListItems | ReassignItem):
        return meant
    text = talking.free(LONGEST)
    if not text or not is_asked(reading := talking.reads(text, meant.lang)):
        return meant
    if isinstance(command, ReassignItem):
        other = _is_list_of_another(talking, reading)
        return replace(meant, command=ListItems(party=command.responsible[0]), guess=False) if other else meant
    ordered = isinstance(command, MoveDeadline) and talking.draft(text).command == MoveDeadline.__name__
    whose = isinstance(command, ListItems) and command.party is not None
    number = None if ordered or whose else _named_first(talking, text, meant)
    return replace(meant, command=ShowItem(item=number), guess=False) if number else meant


def _is_list_of_another(talking: Talking, reading: Reading) -> bool:
    talked, named = talking.talked, [each for each in reading.at.values() if each.only("body", reading.phrases.lang)]
    if not isinstance(talked.command, MoveDeadline) or len(named) != 1:
        return False
    rest = (word for at, word in enumerate(reading.words.words) if not named[0].first <= at < named[0].last)
    return all(is_small(word) or word in reading.phrases.lists["and"] for word in rest)


def _named_first(talking: Talking, text: str, meant: Understood) -> int | None:
    """The item of which a question says the number before its first comma, and no more."""
    cut = next((each for each in cuts(text) if each.parted(COMMAS)), None)
    reading = talking.reads(cut.left, meant.lang) if cut else None
    words, lists = (reading.words.words, reading.phrases.lists) if reading else ((), {})
    numbers = [word for word in words if word.isdecimal()]
    others = (word for word in words if not word.isdecimal())
    called = all(is_small(w) or w in lists["and"] or stem(w) in lists["item_words"] for w in others)
    if len(numbers) != 1 or not called:
        return None
    return int(numbers[0]) if find_visible(talking.session, int(numbers[0]), talking.reader()) else None
