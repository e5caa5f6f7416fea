"""A statement that is asked about, "1 is with TSB, right?": the item is shown, and nothing is done to it."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ShowItem

MARKS = ("?", "？", "؟")


def shown_where_tagged(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; instead of what would change an item, the item, where a tag makes it a question."""
    item = getattr(meant.command, "item", None) if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not meant.command.changes or item is None or not talking.text:
        return meant
    if not talking.text.rstrip().endswith(MARKS):
        return meant
    reading = talking.reads(talking.text, meant.lang)
    tagged = any(match.end == reading.length and at > 0 for at, match in anywhere(reading, "tag"))
    return Understood(meant.lang, ShowItem(item=item)) if tagged else meant
