"""When two proposals, or a proposal and an item on record, say the same."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.minutes.find.types import Proposed
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of

SAME, FEWEST = 0.6, 2


@lru_cache(maxsize=20_000)
def content_of(text: str) -> frozenset[str]:
    """The words of a text that carry its meaning, without their endings."""
    every = words_of(text[:600]).words
    return frozenset(stem(each) for each in every if not is_small(each) and (each[0].isalnum()))


def are_alike(first: str, second: str) -> bool:
    """Whether two texts say the same in nearly the same words."""
    one, other = content_of(first), content_of(second)
    both = len(one & other)
    if min(len(one), len(other)) <= FEWEST:
        return one == other
    return both >= SAME * len(one | other) or both >= 0.9 * min(len(one), len(other)) >= 3


def merged(proposed: Iterable[Proposed]) -> list[Proposed]:
    """One of those that are alike, the surest; what it lacks is taken from the others."""
    kept: list[Proposed] = []
    for each in proposed:
        at = next((i for i, other in enumerate(kept) if _same(other, each)), None)
        if at is None:
            kept.append(each)
        else:
            kept[at] = _one(kept[at], each)
    return kept


def unknown(proposed: Iterable[Proposed], recorded: Sequence[str]) -> list[Proposed]:
    """Those that say nothing that is on record already."""
    return [each for each in proposed if not any(are_alike(each.text, text) for text in recorded)]


def _same(first: Proposed, second: Proposed) -> bool:
    if first.kind != second.kind or not are_alike(first.text, second.text):
        return False
    # The same task for two people is two tasks.
    return not (first.responsible and second.responsible) or bool(set(first.responsible) & set(second.responsible))


def _one(first: Proposed, second: Proposed) -> Proposed:
    best, other = (first, second) if first.confidence >= second.confidence else (second, first)
    # An owner or a day comes with the words that name it; those of another sentence are not its evidence.
    return replace(best, confidence=max(best.confidence, other.confidence))
