"""Somebody who is named and whom the register need not know: behind a title, or written as names are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.understand.patterns.cues import Piece
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import Words, is_han

# Words of a name in letters that have capitals, in those that have none, and in Chinese signs.
MOST, MOST_PLAIN, MOST_SIGNS, FEW_SIGNS = 8, 3, 8, 4
DOTS = "·•・"
TITLE = "title"
BESIDE = frozenset({"gives", "becomes", "holds", "stands_for", "follows_me", "proposes"})
LEFT = frozenset({"gone"})


def newcomer(reading: Reading, found: Sequence[Piece]) -> str:
    """Who is named: of the register, else behind a title, else the one run of unknown words that may be a name."""
    known = [each for each in found if "person" in each.values]
    if known:
        return reading.words.said(known[0].first, known[0].last) if len(known) == 1 else ""
    strange = frozenset(at for each in found if not each.values for at in range(each.first, each.last))
    titled = [_titled(reading.words, each, strange) for each in found if TITLE in each.values]
    named = [each for each in titled if each]
    if len(named) > 1:
        # "From 1 June Ms Ann Lee takes over from Mr Bob Ray": who is named right behind what becomes of somebody.
        becomes = {each.last for each in found if not BESIDE.isdisjoint(each.values)}
        heirs = (each for each in found if TITLE in each.values and each.first in becomes)
        named = [name for each in heirs if (name := _titled(reading.words, each, strange))]
    if any(titled):
        return named[0] if len(named) == 1 else ""
    runs = list(_runs(reading.words, strange))
    if len(runs) < 2:
        return reading.words.said(*runs[0]) if runs else ""
    # Where several may be a name it is the one beside what becomes of somebody.
    beside = next((each for labels in (BESIDE, LEFT) if (each := _at_edges(runs, found, labels))), [])
    return reading.words.said(*beside[0]) if len(beside) == 1 else ""


def _at_edges(runs: Sequence[tuple[int, int]], found: Sequence[Piece], labels: frozenset[str]) -> list[tuple[int, int]]:
    edges = {edge for each in found if not labels.isdisjoint(each.values) for edge in (each.first, each.last)}
    return [each for each in runs if not edges.isdisjoint(each)]


def _titled(words: Words, title: Piece, strange: frozenset[int]) -> str:
    # In Chinese a title stands behind the name.
    if is_han(words.words[title.first]):
        before = _run(words, title.first, strange, -1)
        return words.said(before, title.first)
    last = _run(words, title.last, strange, 1)
    if last == title.last:
        return ""
    return words.said(title.last if last - title.last > 1 else title.first, last)


def _run(words: Words, at: int, strange: frozenset[int], step: int) -> int:
    """How far unknown words go from a place on that may be one name."""
    count, end = 0, at
    while count < MOST:
        place = end if step > 0 else end - 1
        parted = count and words.gap(end).strip(" .-·•・'’") if 0 < end < len(words.words) else False
        if parted or not (place in strange or _joins(words, place, strange, step)) or not _fits(words, place, count):
            break
        count, end = count + 1, end + step
    return end


def _joins(words: Words, at: int, strange: frozenset[int], step: int) -> bool:
    # "Ana de la Cruz"
    inside = 0 <= at < len(words.words) and 0 <= at + step < len(words.words)
    return inside and is_small(words.words[at]) and at + step in strange and _is_capital(words, at + step)


def _fits(words: Words, at: int, count: int) -> bool:
    if not 0 <= at < len(words.words) or words.words[at].isdecimal():
        return False
    if is_han(words.words[at]):
        return count < MOST_SIGNS
    said = words.said(at, at + 1)
    return _is_capital(words, at) or is_small(words.words[at]) if _has_cases(said) else count < MOST_PLAIN


def _runs(words: Words, strange: frozenset[int]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(words.words):
        end = _run(words, at, strange, 1) if at in strange else at
        if end > at + 1 and not is_small(words.words[at]) and _may_be_whole(words, at, end):
            yield at, end
        at = max(end, at + 1)


def _may_be_whole(words: Words, at: int, end: int) -> bool:
    # A longer run of Chinese signs is no name, unless it is parted as foreign ones are.
    said = words.said(at, end)
    return not is_han(said) or end - at <= FEW_SIGNS or any(each in said for each in DOTS)


def _is_capital(words: Words, at: int) -> bool:
    return words.said(at, at + 1)[:1].isupper()


def _has_cases(said: str) -> bool:
    return said.upper() != said.lower()
