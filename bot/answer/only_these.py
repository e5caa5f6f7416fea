"""Of several items just changed at once some were meant alone: "no, only 1" takes back what was done to the others."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.patterns.match import fits
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading, is_asked, said_of
from bot.understand.text.words import words_of
from bot.understand.types import Understood
from handlers.commands.items import Undo

LONGEST = 60


def only_these(talking: Talking) -> tuple[Understood, ...]:
    """What takes back the change of each item that was not meant, the last one first; shown first where no word says
    that something was wrong. Nothing where not all were just changed that are said."""
    text, lately = talking.text, talking.talked.lately
    if not text or len(text) > LONGEST or len(lately) < 2 or talking.talked.form or talking.talked.offers:
        return ()
    lang = talking.lang_of(text)
    reading = Reading(words_of(text), phrases_of(lang), talking.names)
    if is_asked(reading):
        return ()
    for phrase in reading.phrases.parts["only_these"]:
        match = fits(reading, phrase)
        said = words_of(said_of(reading, match, "numbers")).words if match else ()
        numbers = {int(word) for word in said if word.isdecimal()}
        if numbers and numbers < set(lately):
            others = [each for each in reversed(lately) if (each in numbers) == ("left_out" in phrase.sets)]
            # Of changes made one by one only the last ones can be taken back.
            apart = talking.talked.done and others != list(reversed(lately))[: len(others)]
            return (
                ()
                if apart
                else tuple(Understood(lang, Undo(item=each), guess="shown" in phrase.sets) for each in others)
            )
    return ()
