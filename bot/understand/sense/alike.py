"""Whether texts in any of the six languages seem to be about the same thing.

Without the index of meaning, by the words of the trade that they share (``prompts/LANG/concepts.toml``) and by numbers
and abbreviations; with it, by meaning too. The bounds were read off ``benchmarks/overlaps.py``.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import log, sqrt
from typing import Protocol

from handlers.likeness import Likeness

# What is as rare as one in so many texts counts in full; words that every text has tell nothing.
RARE = 50
MARKED = re.compile(r"\b(?:[A-Z]{2,}[A-Za-z-]*|\d{2,})\b")
# Two texts below one topic need less than two of different topics.
SHARED, APART = 0.65, 0.80
# With meaning: how much it counts beside words, and the bounds of both together.
MEANS, MEANT, MEANT_APART = 0.7, 0.65, 0.85


class Index(Protocol):
    """What is asked of the meaning index; see ``bot/understand/sense/meaning.py``."""

    def likeness(self, texts: Sequence[str]) -> Sequence[Sequence[float]]: ...


class Alike:
    """Compares texts; ``index`` is the index of meaning, if there is one."""

    def __init__(self, index: Index | None = None) -> None:
        self._index = index

    def __call__(self, texts: Sequence[tuple[str, str]]) -> Likeness:
        bags = [concepts_in(lang, text) for lang, text in texts]
        weights = _weights(bags)
        meant = self._index.likeness([text for _, text in texts]) if self._index and texts else None

        def likeness(one: int, other: int, together: bool) -> float:
            words = _cosine(bags[one], bags[other], weights)
            if meant is None:
                return words - (SHARED if together else APART)
            score = (1 - MEANS) * words + MEANS * meant[one][other]
            return score - (MEANT if together else MEANT_APART)

        return likeness


def concepts_in(lang: str, text: str) -> frozenset[str]:
    """What of the trade a text is about, with the abbreviations and numbers in it."""
    plain = _plain(text)
    found = {name for name, pattern in _patterns(lang).items() if pattern.search(plain)}
    return frozenset(found | set(MARKED.findall(text)))


def _weights(bags: Sequence[frozenset[str]]) -> Mapping[str, float]:
    count = Counter(name for bag in bags for name in bag)
    every = max(len(bags), RARE)
    return {name: log(1 + every / number) for name, number in count.items()}


def _cosine(one: frozenset[str], other: frozenset[str], weights: Mapping[str, float]) -> float:
    shared = sum(weights[name] ** 2 for name in one & other)
    lengths = [sqrt(sum(weights[name] ** 2 for name in bag)) for bag in (one, other)]
    return shared / (lengths[0] * lengths[1]) if shared else 0.0


@cache
def _patterns(lang: str) -> Mapping[str, re.Pattern[str]]:
    words = tomllib.loads(files("prompts").joinpath(lang, "concepts.toml").read_text(encoding="utf-8"))
    return {name: re.compile("|".join(_begins(lang, each) for each in begins)) for name, begins in words.items()}


def _begins(lang: str, word: str) -> str:
    if lang == "zh":
        return re.escape(word)
    # An Arabic word may carry "and", "for", "with" and the article in front.
    before = r"\b[وف]?[بلك]?(?:ال|ل)?" if lang == "ar" else r"\b"
    return before + re.escape(_plain(word))


def _plain(text: str) -> str:
    """Without case, accents and vowel signs; the Russian й stays a letter of its own."""
    kept = unicodedata.normalize("NFD", text.casefold().replace("ё", "е").replace("й", "\0"))
    return "".join(each for each in kept if not unicodedata.combining(each)).replace("\0", "й")
