"""An item changed to "15 January" is given that day, and not those words."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.items import EditItem, MoveDeadline


def day_not_words(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where a day alone would take the place of an item's words, that day as its deadline, shown
    first."""
    command = getattr(meant, "command", None)
    if not isinstance(meant, Understood) or not isinstance(command, EditItem) or not command.text:
        return meant
    text = command.text.strip()
    found = talking.scene(meant.lang).due(text, cued=True)
    if found is None or len(found.readings) != 1 or (found.cue_start, found.end) != (0, len(text)):
        return meant
    if command.model_dump(exclude_none=True).keys() - {"item", "text", "added"}:
        return meant
    return replace(meant, command=MoveDeadline(item=command.item, due=found.readings[0]), guess=True)
