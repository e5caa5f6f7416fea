"""The action just recorded, for another body as well: "same for BR"."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.fields.parties import parties_in
from bot.understand.patterns.match import anywhere, begins, parties
from bot.understand.patterns.polite import read
from bot.understand.patterns.reading import Reading
from bot.understand.text.tidy import without
from bot.understand.types import Understanding, Understood
from handlers.commands.fields import DueDate, Lang, Party
from handlers.commands.items import RecordAction


def same_for_another(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; right behind an action that was recorded, the same of whoever it is said to be for too, with
    the day that is said for them, shown first."""
    before = talking.talked.command
    if not isinstance(before, RecordAction) or not talking.talked.done or not talking.free():
        return meant
    if others := _others(talking, talking.text, meant.lang):
        return Understood(meant.lang, before.model_copy(update={"responsible": others}), guess=True)
    found = talking.scene(meant.lang).moment(talking.text, cued=True) if _tells_same(talking, meant.lang) else None
    if found is None or len(found.readings) != 1 or not isinstance(due := found.readings[0], DueDate):
        return meant
    others = _others(talking, without(talking.text, found.cue_start, found.end), meant.lang)
    if not others:
        return meant
    return Understood(meant.lang, before.model_copy(update={"responsible": others, "due": due}), guess=True)


def _tells_same(talking: Talking, lang: Lang) -> bool:
    reading = talking.scene(lang).reading(talking.text)
    return any(anywhere(reading, name) for name in ("same_for", "same_behind"))


def _others(talking: Talking, text: str, lang: Lang) -> tuple[Party, ...]:
    # With courtesies and without.
    named = next(filter(None, map(_named, read(text, lang, talking.names))), "")
    others = parties_in(named, lang, talking.names) if named else ()
    return () if any(each.kind == "unknown" for each in others) else others


def _named(reading: Reading) -> str:
    """The names, where nothing else is said but that it is the same for them."""
    values = reading.phrases.values
    for start in {0, *(each.end for each in begins(reading, values["same_for"], 0))}:
        for end in parties(reading, start) if start < reading.length else ():
            told = {*_ends(reading, "same_behind", end), *((end,) if start else ())}
            if reading.length in told.union(*(_ends(reading, "same_but", each) for each in told)):
                return reading.words.said(start, end)
    return ""


def _ends(reading: Reading, name: str, at: int) -> set[int]:
    return {each.end for each in begins(reading, reading.phrases.values[name], at)} if at < reading.length else set()
