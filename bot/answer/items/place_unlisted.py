"""A place in a list that nobody was shown, "the third: move it", is not the item spoken of."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.types import Incomplete, Understanding, Understood

BEHIND = (",", "，", "،", "-", "–", "—")


def none_unlisted(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; of which item is asked where it would be another than the one that begins the words."""
    talked, command = talking.talked, getattr(meant, "command", None)
    item = getattr(command, "item", None)
    if not isinstance(meant, Understood) or item is None or not talking.text or talked.listed or talked.offers:
        return meant
    # A place in the list was put as its number.
    place = _place(talking.reads(talking.text, meant.lang)) if meant.command.changes and item == talked.item else None
    if place is None or place == str(item):
        return meant
    fields = meant.command.model_dump(mode="json", exclude={"item"}, exclude_none=True)
    return Incomplete(meant.lang, type(meant.command).__name__, fields, ("item",))


def _place(reading: Reading) -> str | None:
    found = max(begins(reading, reading.phrases.values["of_list"], 0), key=lambda each: each.end, default=None)
    if found is None or found.end >= reading.length:
        return None
    marked = reading.words.words[found.end] == ":" or reading.words.gap(found.end).strip() in BEHIND
    return found.value if marked else None
