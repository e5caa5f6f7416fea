"""Who asks not to be sent anything themselves, "stop sending me notices until Monday", does not stop what all get."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood
from handlers.commands.notices import PauseNotices

ALL = "all"


def none_for_all(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where it would hold back what is sent to everybody, and only oneself is named."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, PauseNotices) or command.scope != ALL:
        return meant
    reading = talking.reads(talking.text, meant.lang)
    return replace(meant, guess=True) if any(anywhere(reading, "me")) else meant
