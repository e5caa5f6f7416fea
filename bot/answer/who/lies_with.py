"""With whom an item lies, "1 is with BR": that may say how it stands or hand it over, so that it is shown first."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ReassignItem


def shown_where_it_lies(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where an item is handed over by words that may only say who has it now."""
    if not isinstance(meant, Understood) or not isinstance(meant.command, ReassignItem) or not talking.text:
        return meant
    told = {match.value for _, match in anywhere(talking.reads(talking.text, meant.lang), "lies_with")}
    return replace(meant, guess=True) if told and "no" not in told else meant
