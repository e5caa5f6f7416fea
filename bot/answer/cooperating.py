"""One more of those who cooperate: "add BDT as cooperating", and then "and TSB too"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.text.words import is_han, words_of
from bot.understand.types import Understanding, Understood
from handlers.commands.items import EditItem, ReassignItem

# In more words it may be said as what somebody is added.
MOST_WORDS, MOST_SIGNS = 5, 9


def cooperating_too(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; whoever is added in a few words right behind those who cooperate, is one of them."""
    before, command = talking.talked.command, meant.command if isinstance(meant, Understood) else None
    if not isinstance(before, EditItem) or not isinstance(command, ReassignItem) or not isinstance(meant, Understood):
        return meant
    cooperated = talking.talked.done and before.added and before.cooperating and before.item == command.item
    if not cooperated or not command.added or not command.responsible or not _is_short(talking.text):
        return meant
    return replace(meant, command=EditItem(item=command.item, cooperating=command.responsible, added=True))


def _is_short(text: str) -> bool:
    words = words_of(text).words
    return len(words) <= (MOST_SIGNS if any(map(is_han, words)) else MOST_WORDS)
