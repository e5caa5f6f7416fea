"""A bare refusal right behind a change, "wait, no": whether the change is to be taken back is asked."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.types import Nothing, Understanding, Understood
from handlers.commands.items import Undo

MOST_WORDS = 6
REASONS = frozenset({"nothing-understood", "nothing-asked"})


def no_after_all(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where that is nothing, and the words only refuse what was just done, that it is taken back,
    as a guess."""
    talked = talking.talked
    done = talked.done and not (talked.offers or talked.form)
    if not isinstance(meant, Nothing) or meant.reason.key not in REASONS or not done or not talking.text:
        return meant
    if talked.command is None or not talked.command.changes or isinstance(talked.command, Undo):
        return meant
    reading = talking.reads(talking.text, meant.lang)
    refused = 0 < reading.length <= MOST_WORDS and _only_refuses(reading)
    return Understood(meant.lang, Undo(), guess=True) if refused else meant


def _only_refuses(reading: Reading) -> bool:
    # "No thanks" and "leave it" refuse what might come next.
    values, at = reading.phrases.values, 0
    while at < reading.length:
        names = ("no", "corrects") if at else ("corrects",)
        ends = [each.end for name in names for each in begins(reading, values[name], at)]
        if max(ends, default=at) == at:
            return False
        at = max(ends)
    return True
