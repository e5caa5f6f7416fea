"""How likely a language is by which three letters follow one another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache, lru_cache

from bot.understand.data import language_words, letter_counts

SIZE = 3
# A step of the table is half a natural logarithm; a step counts so much of what a word of the lists counts.
STEP = 0.1
KEPT = 5_000


def likelihoods(words: Iterable[str], script: str) -> dict[str, float]:
    """By language, how well words in small letters fit it; ``script`` is latin, cyrillic or arabic."""
    steps: dict[str, int] = {}
    for word in words:
        for lang, level in _steps(word, script):
            steps[lang] = steps.get(lang, 0) + level
    return {lang: STEP * count for lang, count in steps.items()}


def is_spelled(lang: str, words: Iterable[str]) -> bool:
    """Whether the alphabet of a language that is written in Cyrillic has all the letters of words in small letters."""
    missing = _without().get(lang, frozenset())
    return all(missing.isdisjoint(word) for word in words)


@cache
def _without() -> Mapping[str, frozenset[str]]:
    return {lang: frozenset(letters) for lang, letters in language_words()["without"].items()}


@lru_cache(maxsize=KEPT)
def _steps(word: str, script: str) -> tuple[tuple[str, int], ...]:
    table, steps, edged = _table(script), dict[str, int](), f" {word} "
    for at in range(len(edged) - SIZE + 1):
        for lang, level in table.get(edged[at : at + SIZE], ()):
            steps[lang] = steps.get(lang, 0) + level
    return tuple(steps.items())


@cache
def _table(script: str) -> Mapping[str, tuple[tuple[str, int], ...]]:
    table: dict[str, tuple[tuple[str, int], ...]] = {}
    for lang, levels in letter_counts()[script].items():
        for level, letters in levels.items():
            for at in range(0, len(letters), SIZE):
                three = letters[at : at + SIZE]
                table[three] = (*table.get(three, ()), (lang, int(level, 16)))
    return table
