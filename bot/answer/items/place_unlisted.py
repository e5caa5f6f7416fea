"""A place in a list that nobody was shown, "the third: move it", is not the item spoken of."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading
from bot.understand.types import Incomplete, Nothing, Understanding, Understood
from handlers.answer import Line
from handlers.commands.items import ListItems, RecordAction

RECORDS = RecordAction.__name__
BEHIND = (",", "，", "،", "-", "–", "—")


def none_unlisted(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; of which item is asked where it would be another than the one that begins the words, and
    what it would come to is shown first where the first of a list of one may be meant."""
    talked, command = talking.talked, getattr(meant, "command", None)
    item = getattr(command, "item", None)
    if not isinstance(meant, Understood) or item is None or not talking.text:
        return meant
    if meant.command.changes and _is_of_shown(talking, meant, item):
        return Nothing(meant.lang, Line(key="nothing-understood"))
    if talked.listed or talked.offers:
        return meant
    if meant.command.changes and _is_of_list_of_one(talking, meant, item):
        return replace(meant, guess=True)
    # A place in the list was put as its number.
    place = _place(talking.reads(talking.text, meant.lang)) if meant.command.changes and item == talked.item else None
    if place is None or place == str(item):
        return meant
    fields = meant.command.model_dump(mode="json", exclude={"item"}, exclude_none=True)
    return Incomplete(meant.lang, type(meant.command).__name__, fields, ("item",))


def _is_of_list_of_one(talking: Talking, meant: Understood, item: int) -> bool:
    """Whether another item than the only one of the list just shown is named by its order: "أغلق البند الأول" may be
    said of item 1, or of the one that was listed."""
    talked = talking.talked
    alone = isinstance(talked.command, ListItems) and talked.item not in (None, item)
    return alone and item == 1 and str(item) not in talking.reads(talking.text, meant.lang).words.words


def _is_of_shown(talking: Talking, meant: Understood, item: int) -> bool:
    """Whether a place is said that is that of one of the actions just shown, which have no number yet."""
    shown = {choice.command for choice in talking.talked.choices if choice.offer}
    if RECORDS not in shown or talking.talked.listed:
        return False
    reading = talking.reads(talking.text, meant.lang)
    return any(match.value == str(item) for _, match in anywhere(reading, "of_list"))


def _place(reading: Reading) -> str | None:
    found = max(begins(reading, reading.phrases.values["of_list"], 0), key=lambda each: each.end, default=None)
    if found is None or found.end >= reading.length:
        return None
    marked = reading.words.words[found.end] == ":" or reading.words.gap(found.end).strip() in BEHIND
    return found.value if marked else None
