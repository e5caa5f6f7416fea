"""A question whether to do two things or more, "close 2, give 3 to BR?": none is done unshown, and all are shown."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.several.several import of_several
from bot.answer.several.twofold import requests_of
from bot.answer.talking import Talking
from bot.understand.patterns.reading import is_asked
from bot.understand.text.joins import ASKS
from bot.understand.types import Understood

LONGEST = 240
# So many items are named by their numbers: every question comes by.
LEAST = 2


def both_asked(talking: Talking) -> tuple[Understood, ...]:
    """What a question would do were it no question, each a guess; nothing where that is not several changes."""
    text = talking.unmarked(LONGEST)
    if sum(letter.isdecimal() for letter in text) < LEAST:
        return ()
    reading = talking.reads(text, talking.lang)
    if not is_asked(reading):
        return ()
    told = text.rstrip(f" {ASKS}")
    if told[-1:] in reading.phrases.lists["asks_last"]:
        told = told[:-1]
    words = reading.words
    if words.words[0] in reading.phrases.lists["asks_anywhere"]:
        # What is left must ask no more.
        told = told[words.starts[1] :]
    plain = talking.saying(told)
    alike = (meant for _, meant in of_several(told, plain.read, lambda _: False))
    found = requests_of(plain) or tuple(each for each in alike if isinstance(each, Understood))
    several = len(found) > 1 and all(each.command.changes for each in found)
    return tuple(replace(each, guess=True) for each in found) if several else ()
