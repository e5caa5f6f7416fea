"""Behind an item that was merely shown, "all right, thanks" may say that it is done, or that one has seen enough."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.items import CompleteItem, ShowItem


def shown_if_enough(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; as a guess where the item just shown would be closed by words that may only end the talk."""
    command, before = getattr(meant, "command", None), talking.talked.command
    if not isinstance(meant, Understood) or not isinstance(command, CompleteItem) or not isinstance(before, ShowItem):
        return meant
    words = talking.reads(talking.text, meant.lang).words.words if talking.text else ()
    if command.item != before.item or any(word.isdecimal() for word in words):
        return meant
    enough = talking.reads(talking.text, meant.lang).phrases.lists["enough"]
    return replace(meant, guess=True) if not enough.isdisjoint(words) else meant
