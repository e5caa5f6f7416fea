"""Behind an item that was merely shown, "all right, thanks" may say that it is done, or that one has seen enough."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.cues import pieces
from bot.understand.patterns.reading import Reading
from bot.understand.sense.gist import telling_cues
from bot.understand.types import Understanding, Understood
from handlers.commands.items import CompleteItem, ShowItem


def shown_if_enough(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; as a guess where the item just shown would be closed by words that may only end the talk."""
    command, before = getattr(meant, "command", None), talking.talked.command
    if not isinstance(meant, Understood) or not isinstance(command, CompleteItem) or not isinstance(before, ShowItem):
        return meant
    if command.item != before.item or not talking.text:
        return meant
    reading = talking.reads(talking.text, meant.lang)
    words = reading.words.words
    if any(word.isdecimal() for word in words) or _orders(reading):
        return meant
    return replace(meant, guess=True) if not reading.phrases.lists["enough"].isdisjoint(words) else meant


def _orders(reading: Reading) -> bool:
    # "Thanks, mark it done" does not merely tell that something is.
    told = {label for each in pieces(reading, telling_cues(reading.phrases.lang), ()) for label in each.values}
    return "close" in told and "done" not in told
