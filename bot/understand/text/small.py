"""Small words (articles, prepositions) that may stand between the words of a name or before it."""

from __future__ import annotations

from functools import cache

from bot.understand.data import LANGS, talk_of
from bot.understand.dates.text import fold


@cache
def _small() -> frozenset[str]:
    return frozenset(fold(word).text for lang in LANGS for word in talk_of(lang)["lists"]["small"])


def is_small(word: str) -> bool:
    """Whether a folded word is an article or a preposition in one of the six languages."""
    return word in _small()
