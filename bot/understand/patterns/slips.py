"""Slips of the hand in the words of a phrase: one letter too many, too few, changed or swapped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import OSA

from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.present import PARTY_SLOTS
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import Words, is_han
from bot.understand.types import Draft

SHORTEST = 5
# Of so many letters two may be swapped, "waht", and none be another: "move" is no "more".
SWAPPED = 4


def _shorter(word: str) -> Iterator[str]:
    yield word
    yield from (word[:i] + word[i + 1 :] for i in range(len(word)))


@cache
def _index(lang: str) -> dict[str, set[str]]:
    index: dict[str, set[str]] = {}
    for word in phrases_of(lang).vocabulary:
        if len(word) >= SHORTEST:
            for form in _shorter(word):
                index.setdefault(form, set()).add(word)
    return index


@cache
def _swapped(lang: str) -> dict[str, str]:
    """The words of four letters, by each way in which two of them may be swapped; none that may be two words."""
    found: dict[str, set[str]] = {}
    for word in phrases_of(lang).vocabulary:
        for at in range(SWAPPED - 1) if len(word) == SWAPPED and not is_han(word) else ():
            found.setdefault(word[:at] + word[at + 1] + word[at] + word[at + 2 :], set()).add(word)
    return {slip: next(iter(words)) for slip, words in found.items() if len(words) == 1}


def _mended(word: str, lang: str) -> str:
    if word.isdecimal() or is_han(word):
        return word
    if len(word) < SHORTEST:
        return _swapped(lang).get(word, word)
    near = {known for form in _shorter(word) for known in _index(lang).get(form, ())}
    close = sorted(known for known in near if OSA.distance(word, known) <= 1)
    return close[0] if len(close) == 1 or (close and len(word) > SHORTEST) else word


def mended(reading: Reading) -> Words | None:
    """The words with slips mended, names untouched; None where nothing is to be mended."""
    known = {place for m in reading.at.values() for place in range(m.first, m.last)}
    words = reading.words
    vocabulary = reading.phrases.vocabulary
    new = tuple(
        word if place in known or word in vocabulary else _mended(word, reading.phrases.lang)
        for place, word in enumerate(words.words)
    )
    return None if new == words.words else Words(words.text, new, words.starts, words.ends)


def makes_party(reading: Reading, words: Words, draft: Draft) -> bool:
    """Whether a mended word is somebody who is to do something: people's names are no slips of other words."""
    new = [
        start for old, word, start in zip(reading.words.words, words.words, words.starts, strict=True) if old != word
    ]
    parties = [slot for name, slot in draft.slots.items() if name in PARTY_SLOTS]
    return any(slot.start <= start < slot.end for slot in parties for start in new)
