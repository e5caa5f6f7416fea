"""The register as a list of what may be picked: found by any part of any of its names, in any language."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from bot.understand.types import NameEntry, NameKind


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


class Spelled:
    """The names of one kind as one text, a name a line: a look at it is a look at all of them."""

    def __init__(self, spellings: Sequence[Spelling]) -> None:
        self._ids = [each.id for each in spellings]
        lines = [each.text.replace("\n", " ") for each in spellings]
        self._starts = [0, *accumulate(len(line) + 1 for line in lines)]
        self._text = "\n".join(["", *lines, ""])

    def count(self, words: str) -> int:
        """How often these letters stand in all names."""
        return self._text.count(words)

    def holding(self, words: str) -> Iterator[tuple[str, str]]:
        """Ids, each with its name, of the names that hold these letters; a line break stands for either end of one."""
        at = self._text.find(words)
        # The last break closes the last name and opens none.
        while 0 <= at < self._starts[-1]:
            line = bisect_right(self._starts, at) - 1
            # The first letter of what begins a name is the break before it.
            start, end = self._starts[line], self._starts[line + 1]
            yield self._ids[line], self._text[start + 1 : end]
            at = self._text.find(words, end)


class Options:
    """All names that one may see, in the register's order. Immutable once made."""

    def __init__(self, entries: Iterable[NameEntry]) -> None:
        spelled: dict[NameKind, list[Spelling]] = {}
        for each in entries:
            spelled.setdefault(each.kind, []).append(Spelling(fold(each.text), each.kind, each.id))
        self._spelled = {kind: Spelled(names) for kind, names in spelled.items()}
        self._ids = {(each.kind, each.id) for names in spelled.values() for each in names}

    def having(self, id_: str, kinds: Sequence[NameKind]) -> list[tuple[NameKind, str]]:
        """What of these kinds has this id."""
        return [(kind, id_) for kind in kinds if (kind, id_) in self._ids]

    def find(self, words: str, kinds: Sequence[NameKind], most: int) -> list[tuple[NameKind, str]]:
        """Kinds and ids, the closest first, those that fit alike in the register's order; the first of the register
        where there are no words."""
        wanted = " ".join(fold(words).split())
        found: dict[tuple[NameKind, str], None] = {}
        for look in LOOKS:
            for kind in kinds:
                for id_ in look(self._spelled[kind], wanted) if kind in self._spelled else ():
                    found[kind, id_] = None
                    if len(found) >= most:
                        return list(found)
        return list(found)


def _same(spelled: Spelled, wanted: str) -> Iterator[str]:
    return (id_ for id_, _ in spelled.holding(f"\n{wanted}\n"))


def _opening(spelled: Spelled, wanted: str) -> Iterator[str]:
    return (id_ for id_, _ in spelled.holding(f"\n{wanted}"))


def _word(spelled: Spelled, wanted: str) -> Iterator[str]:
    return (id_ for id_, _ in spelled.holding(f" {wanted}"))


def _within(spelled: Spelled, wanted: str) -> Iterator[str]:
    words = wanted.split()
    for id_, text in spelled.holding(min(words, key=spelled.count) if words else wanted):
        if wanted in text or (len(words) > 1 and all(word in text for word in words)):
            yield id_


# From the closest to the loosest fit.
LOOKS: tuple[Callable[[Spelled, str], Iterator[str]], ...] = (_same, _opening, _word, _within)
