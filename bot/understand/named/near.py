"""Names that are nearly what was typed, by the letters they share."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from rapidfuzz import fuzz
from rapidfuzz.distance import OSA

from bot.understand.text.words import is_han, words_of

if TYPE_CHECKING:
    from bot.understand.types import NameEntry, NameKind

CLOSEST = 40
OFFER = 58.0
TELLING = 12
SHORTEST = 4
NAMES = 50_000


def _key(text: str) -> str:
    return " ".join(words_of(text).words)


@lru_cache(maxsize=NAMES)
def _cut(text: str) -> tuple[str, frozenset[str]]:
    """A name's key and its groups of letters, kept: after a change of the register most names are as they were."""
    key = _key(text)
    return key, _grams(key)


def _grams(key: str) -> frozenset[str]:
    padded = f" {key} "
    return frozenset(padded[i : i + 3] for i in range(max(1, len(padded) - 2)))


def _allowed(key: str) -> int:
    # Four letters and fewer are acronyms, where one letter makes another body; a Chinese character is half a word.
    length = len(key.split()) if is_han(key) else len(key)
    return 0 if length < 5 else 1 if length < 9 else 2 if length < 18 else 3


def _near(key: str, name: str, allowed: int) -> bool:
    if len(name) <= SHORTEST or abs(len(name) - len(key)) > allowed:
        return False
    return OSA.distance(key, name, score_cutoff=allowed) <= allowed


def _telling(key: str) -> str:
    """Without articles and other small words, which make any two names alike."""
    words = [_article().sub("", word) for word in key.split()]
    return " ".join(word for word in words if len(word) >= SHORTEST or is_han(word)) or key


@cache
def _article() -> re.Pattern[str]:
    return re.compile(r"^(?:ال|لل)(?=\w{3})")


class Near:
    """An index of names by groups of three letters."""

    def __init__(self, entries: Iterable[NameEntry] = ()) -> None:
        self._entries: list[tuple[str, NameKind, str]] = []
        self._places: dict[str, list[int]] = {}
        for entry in entries:
            self.add(entry)

    def add(self, entry: NameEntry) -> None:
        """Takes one more name."""
        key, grams = _cut(entry.text)
        place = len(self._entries)
        self._entries.append((key, entry.kind, entry.id))
        for gram in grams:
            self._places.setdefault(gram, []).append(place)

    def _holding(self, grams: list[str]) -> set[int]:
        return {place for gram in grams for place in self._places.get(gram, ())}

    def _rarest(self, key: str) -> list[str]:
        return sorted(_grams(key), key=lambda gram: len(self._places.get(gram, ())))

    def _close(self, key: str, kinds: Sequence[NameKind]) -> list[tuple[str, NameKind, str]]:
        counts: Counter[int] = Counter()
        for gram in self._rarest(key)[:TELLING]:
            counts.update(self._places.get(gram, ()))
        wanted = frozenset(kinds)
        closest = (self._entries[place] for place, _ in counts.most_common(CLOSEST * 4))
        return [entry for entry in closest if entry[1] in wanted][:CLOSEST]

    def slips(
        self, words: str, kinds: Sequence[NameKind], *, offered: bool = False
    ) -> list[tuple[NameKind, str, float]]:
        """Subjects whose name differs by a slip or two of the hand, each once, best first; ``offered`` to pick from, of
        four Chinese characters one may be another."""
        key = _key(words)
        allowed = _allowed(key) if key else 0
        if offered and key and is_han(key) and len(key.split()) >= SHORTEST:
            allowed = max(allowed, 1)
        # A slip spoils at most three groups of letters (four when two letters are swapped), so of one group more
        # than that at least one is left: only names that hold one of the rarest need be looked at.
        places = self._holding(self._rarest(key)[: 4 * allowed + 1]) if allowed else set()
        found: dict[tuple[NameKind, str], float] = {}
        for name, kind, id_ in (self._entries[place] for place in places):
            if kind in kinds and _near(key, name, allowed):
                found[kind, id_] = max(min(99.0, fuzz.ratio(key, name)), found.get((kind, id_), 0.0))
        return sorted(((k, i, s) for (k, i), s in found.items()), key=lambda each: -each[2])

    def nearest(self, words: str, kinds: Sequence[NameKind], n: int) -> list[str]:
        """Ids of the nearest subjects, each once, best first, none that is far."""
        key = _key(words)
        said = _telling(key)
        found: dict[str, float] = {}
        for name, _, id_ in self._close(key, kinds):
            called = _telling(name)
            score = max(fuzz.token_sort_ratio(said, called), 0.95 * fuzz.ratio(said, called))
            # "协调" is the whole of what "跨部门协调" is about; words of letters are found by their word.
            held = OFFER if is_han(key) and " " in key and key in name else 0.0
            found[id_] = max(score, held, found.get(id_, 0.0))
        ranked = sorted(found.items(), key=lambda each: -each[1])
        return [id_ for id_, score in ranked if score >= OFFER][:n]
