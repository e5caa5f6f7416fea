"""Of several items just changed at once some were meant alone: "no, only 1" takes back what was done to the others."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.match import fits
from bot.understand.patterns.phrases import Phrase, phrases_of
from bot.understand.patterns.reading import Reading, is_asked, said_of
from bot.understand.text.words import words_of
from bot.understand.types import Understood
from handlers.commands.fields import Lang
from handlers.commands.items import Undo

LONGEST = 60


def only_these(talking: Talking) -> tuple[Understood, ...]:
    """What takes back the change of each item that was not meant, the last one first; shown first where no word says
    that something was wrong. Nothing where not all were just changed that are said."""
    text, lately = talking.free(LONGEST), talking.talked.lately
    if not text or len(lately) < 2 or talking.talked.offers:
        return ()
    lang = talking.lang_of(text)
    reading = Reading(words_of(text), phrases_of(lang), talking.names)
    if is_asked(reading):
        return ()
    found = (_taken_back(talking, reading, phrase, lang) for phrase in reading.phrases.parts["only_these"])
    return next((each for each in found if each is not None), ())


def _taken_back(talking: Talking, reading: Reading, phrase: Phrase, lang: Lang) -> tuple[Understood, ...] | None:
    lately, match = talking.talked.lately, fits(reading, phrase)
    said = words_of(said_of(reading, match, "numbers")).words if match else ()
    numbers = {int(word) for word in said if word.isdecimal()}
    if not numbers or not numbers < set(lately):
        return None
    others = [each for each in reversed(lately) if (each in numbers) == ("left_out" in phrase.sets)]
    # Of changes made one by one only the last ones can be taken back.
    if talking.talked.done and others != [*reversed(lately)][: len(others)]:
        return ()
    return tuple(Understood(lang, Undo(item=each), guess="shown" in phrase.sets) for each in others)
