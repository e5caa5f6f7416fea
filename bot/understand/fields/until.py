"""Until when a heading says that all is to be done that stands below it: "Actions by 12 December", "(deadline: May)".

Known by its first words: what day it is, whoever knows what day it is today reads.
"""

from __future__ import annotations

from functools import cache

from bot.understand.data import LANGS, owner_words
from bot.understand.text.tidy import tidy
from bot.understand.text.words import is_han, words_of

BRACKETS = " ()（）[]【】,–—-"


def is_until(words: str) -> bool:
    """Whether words begin as those do that say until when; Chinese ends so."""
    said = words_of(words.strip(BRACKETS)).words
    return any(said[: len(each)] == each for each in _until()) or any(map(_is_day, said))


def holds_until(words: str) -> bool:
    """Whether words stand among these that say until when, "survey of the offices by Friday"."""
    said = words_of(words).words
    return any(said[at : at + len(each)] == each for each in _until() for at in range(1, len(said)))


def until_in(words: str) -> str:
    """The words without brackets and without a colon in them."""
    return tidy(words.strip(BRACKETS).replace(":", " ").replace("：", " "))


def _is_day(word: str) -> bool:
    return is_han(word) and (word,) in _until()


@cache
def _until() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words for lang in LANGS for each in owner_words(lang)["until"])
