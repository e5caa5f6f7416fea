"""What a text must hold to match a pattern: seen at once, so that most patterns are never walked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

Anchors = frozenset[str]
NO_WORDS: Anchors | None = frozenset()


class Marks(NamedTuple):
    """What a text must hold to match a piece of a pattern: one of the ``anchors``.

    ``needs`` are more such sets, of whole words, pairs of Chinese signs and what slots hold (``{topic!}``): a text that
    has none of one of them does not match. ``firsts`` are the words, or what slots hold, of which one must begin it,
    ``lasts`` the words of which one must end it, None where that may be any word; ``bare``: whether nothing need be
    there at all.
    """

    anchors: Anchors | None = None
    needs: tuple[Anchors, ...] = ()
    firsts: Anchors | None = frozenset()
    lasts: Anchors | None = frozenset()
    bare: bool = True


def in_turn(every: Iterable[Marks]) -> Marks:
    """Of pieces that stand one after the other."""
    anchors: Anchors | None = None
    needs, firsts, lasts, bare, rank = list[Anchors](), NO_WORDS, NO_WORDS, True, -1
    for each in every:
        needs += each.needs
        if bare:
            firsts, bare = _both(firsts, each.firsts), each.bare
        lasts = _both(lasts, each.lasts) if each.bare else each.lasts
        if _rank(each.anchors) > rank:
            anchors, rank = each.anchors, _rank(each.anchors)
    return Marks(anchors, tuple(needs), firsts, lasts, bare)


def _both(first: Anchors | None, second: Anchors | None) -> Anchors | None:
    return None if first is None or second is None else first | second


def any_of(rows: list[Marks]) -> Marks:
    """Of pieces of which one stands there."""
    anchors = [row.anchors for row in rows if row.anchors]
    every = frozenset[str]().union(*anchors) if len(anchors) == len(rows) else None
    needs = (frozenset[str]().union(*(row.needs[0] for row in rows)),) if all(row.needs for row in rows) else ()
    firsts, lasts = _all_of([row.firsts for row in rows]), _all_of([row.lasts for row in rows])
    return Marks(every, needs, firsts, lasts, any(row.bare for row in rows))


def _all_of(sets: Sequence[Anchors | None]) -> Anchors | None:
    return None if None in sets else frozenset[str]().union(*(each for each in sets if each))


@lru_cache(maxsize=50_000)
def _rank(anchors: Anchors | None) -> int:
    return -1 if not anchors else min(len(word) for word in anchors)
