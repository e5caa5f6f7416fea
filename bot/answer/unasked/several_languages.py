"""Several languages in a row, "I speak French, English and Wolof": which is to be written in is asked."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import COMMAS
from bot.understand.text.small import is_small
from bot.understand.types import Incomplete, Understanding, Understood
from handlers.commands.people import SetLanguage

LISTED = (*COMMAS, "、", "/")


def which_language(talking: Talking, meant: Understanding) -> Understanding:
    """The question which language is meant, in place of one of several; shown first where another may be told that
    Focal does not write."""
    if not isinstance(meant, Understood) or not isinstance(meant.command, SetLanguage) or not talking.text:
        return meant
    reading = talking.reads(talking.text, talking.lang)
    said = sorted({at: (at, match.end, match.value) for at, match in anywhere(reading, "language")}.values())
    pairs = [(one, other) for one, other in pairwise(said) if one[2] != other[2]]
    joined = [other for one, other in pairs if _are_joined(reading, one[1], other[0])]
    # "I speak English and French, please write in French": the last is said by itself.
    if joined and (joined[-1] == said[-1] or said[-1][2] != meant.command.value):
        return Incomplete(meant.lang, "SetLanguage", {}, ("value",))
    return replace(meant, guess=True) if any(_goes_on(reading, end) for _, end, _ in said) else meant


def _are_joined(reading: Reading, end: int, at: int) -> bool:
    words, joins = reading.words.words[end:at], reading.phrases.lists["and"]
    comma = any(reading.words.gap(place).strip() in LISTED for place in range(end, at + 1) if place)
    joined = comma or any(word in joins for word in words) or _has_and(reading, at)
    return joined and all(word in joins or is_small(word) for word in words)


def _has_and(reading: Reading, at: int) -> bool:
    # Arabic writes "and" as one with the word.
    return reading.words.words[at].startswith("و")


def _goes_on(reading: Reading, end: int) -> bool:
    """Whether "and" and one more word end the text: "French and Wolof"."""
    words = reading.words.words[end:]
    return len(words) > 1 and words[0] in reading.phrases.lists["and"] and all(map(is_small, words[1:-1]))
