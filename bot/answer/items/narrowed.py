"""The list just shown, narrowed: "the actions of BR", and then "only the overdue ones"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.meanings import not_understood
from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ListItems

# In more words it may be another list.
MOST_WORDS = 9


def narrowed(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; "only" keeps whatever the list just shown was of. Those left out are not listed alone."""
    before, command = talking.talked.command, meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, ListItems) or not isinstance(meant, Understood) or not talking.text:
        return meant
    if _begins(talking, meant, "leaves_out") and command.status != "open":
        return not_understood(meant)
    if not isinstance(before, ListItems) or not (_begins(talking, meant, "narrows", "leaves_out")):
        return meant
    said = command.model_dump(exclude_none=True, exclude={"cursor"})
    kept = before.model_copy(update={"cursor": None, **{name: getattr(command, name) for name in said}})
    return replace(meant, command=kept)


def _begins(talking: Talking, meant: Understood, *names: str) -> bool:
    reading = talking.reads(talking.text, meant.lang)
    values = reading.phrases.values
    return reading.length <= MOST_WORDS and any(begins(reading, values[name], 0) for name in names)
