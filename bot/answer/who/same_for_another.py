"""The action just recorded, for another body as well: "same for BR"."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.fields.parties import parties_in
from bot.understand.patterns.match import begins, parties
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.types import Understanding, Understood
from handlers.commands.items import RecordAction


def same_for_another(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; right behind an action that was recorded, the same of whoever it is said to be for too,
    shown first."""
    before = talking.talked.command
    if not isinstance(before, RecordAction) or not talking.talked.done or not talking.free():
        return meant
    # With courtesies and without.
    named = next(filter(None, map(_named, read(talking.text, meant.lang, talking.names))), "")
    others = parties_in(named, meant.lang, talking.names) if named else ()
    if not others or any(each.kind == "unknown" for each in others):
        return meant
    return Understood(meant.lang, before.model_copy(update={"responsible": others}), guess=True)


def _named(reading: Reading) -> str:
    """The names, where nothing else is said but that it is the same for them."""
    first, behind = reading.phrases.values["same_for"], reading.phrases.values["same_behind"]
    for start in {0, *(each.end for each in begins(reading, first, 0))}:
        for end in parties(reading, start) if start < reading.length else ():
            ends = {each.end for each in begins(reading, behind, end)} if end < reading.length else set[int]()
            if reading.length in ends or (start and end == reading.length):
                return reading.words.said(start, end)
    return ""
