"""Until when an item rests that was just put on hold: "until the end of the month" moves no deadline."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.items import MoveDeadline, ReportProgress

PENDING = "pending"


def until_when_on_hold(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; the day beside the state just reported, shown first, where it would move the deadline."""
    command, before, text = getattr(meant, "command", None), talking.talked.command, talking.text
    if not isinstance(meant, Understood) or not isinstance(command, MoveDeadline) or not text:
        return meant
    if not isinstance(before, ReportProgress) or before.status != PENDING or before.item != command.item:
        return meant
    reading = talking.reads(text, meant.lang)
    if reading.words.words[0] not in reading.phrases.lists["until_when"]:
        return meant
    held = before.model_copy(update={"note": f"{before.note} {text.strip()}"})
    return replace(meant, command=held, guess=True)
