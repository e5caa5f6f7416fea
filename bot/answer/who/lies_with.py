"""With whom an item lies, "1 is with BR": that may say how it stands or hand it over, so that it is shown first."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere, parties
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ReassignItem

# Words behind which somebody is named, words behind whoever has it, and words by which it is handed over.
YES, HAS, NO = "yes", "has", "no"


def shown_where_it_lies(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where an item is handed over by words that may only say who has it now."""
    if not isinstance(meant, Understood) or not isinstance(meant.command, ReassignItem) or not talking.text:
        return meant
    reading = talking.reads(talking.text, meant.lang)
    found = [match for _, match in anywhere(reading, "lies_with")]
    lies = any(each.value == HAS or (each.value == YES and parties(reading, each.end)) for each in found)
    return replace(meant, guess=True) if lies and all(each.value != NO for each in found) else meant
