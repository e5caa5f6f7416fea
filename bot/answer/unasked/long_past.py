"""A meeting that "was moved to Nairobi in 2019" is news of long ago: a day that is over is never its new day."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.types import Nothing, Understanding, Understood
from handlers.answer import Line
from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.meetings import MoveMeeting


def none_long_past(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; nothing where a meeting would be moved to a day that is over."""
    command = getattr(meant, "command", None)
    if not isinstance(meant, Understood) or not isinstance(command, MoveMeeting) or not talking.text:
        return meant
    start, today = command.start, talking.scene(meant.lang).today
    day = start.date if isinstance(start, DueDate) else start.at.date() if isinstance(start, DueMoment) else None
    return Nothing(meant.lang, Line(key="nothing-understood")) if day is not None and day < today else meant
