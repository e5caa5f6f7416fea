"""The register as a list of what may be picked: found by any part of any of its names, in any language."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.understand.types import NameEntry, NameKind

EXACT, OPENS, WORD, WITHIN = range(4)


@dataclass(frozen=True)
class Spelling:
    """One name, folded, of one subject."""

    text: str
    kind: NameKind
    id: str


def fold(text: str) -> str:
    """Without case, accents and vowel signs, as people type when they search."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).strip()


class Options:
    """All names that one may see, in the register's order. Immutable once made."""

    def __init__(self, entries: Iterable[NameEntry]) -> None:
        self._spellings = tuple(Spelling(fold(each.text), each.kind, each.id) for each in entries)

    def find(self, words: str, kinds: Sequence[NameKind], most: int) -> list[tuple[NameKind, str]]:
        """Kinds and ids, the closest first; the first of the register where there are no words."""
        wanted = fold(words)
        best: dict[tuple[NameKind, str], int] = {}
        for each in self._spellings:
            if each.kind in kinds and (rank := _rank(each.text, wanted)) is not None:
                key = (each.kind, each.id)
                best[key] = min(rank, best.get(key, WITHIN))
        # Sorting keeps the register's order among those that fit alike.
        return sorted(best, key=lambda key: (best[key], kinds.index(key[0])))[:most]


def _rank(text: str, wanted: str) -> int | None:
    if not text.startswith(wanted):
        return _rank_within(text, wanted)
    return EXACT if text == wanted else OPENS


def _rank_within(text: str, wanted: str) -> int | None:
    if wanted in text:
        return WORD if f" {wanted}" in text else WITHIN
    words = wanted.split()
    return WITHIN if len(words) > 1 and all(word in text for word in words) else None
