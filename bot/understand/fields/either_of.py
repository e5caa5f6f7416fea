"""One of several where only one can be meant, "close 12 or 21", "on the 7th or the 14th", "BR, or perhaps TSB, writes
it up": the message as it would be said of each of them.

The words of doubt are those of ``prompts/LANG/phrases/either.toml``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bot.understand.dates.data import grammar_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins, places
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.present import PARTIES
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import called
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of

# So many letters are read, of so many places that join, for so many of whom one is meant.
LONGEST, MOST_PLACES, MOST = 240, 2, 5
# So many small words stand between, so many make a day, so many lead up to the first. What is larger is a year.
MOST_SMALL, MOST_OF_DAY, MOST_LEADING, LARGEST = 4, 5, 8, 1000


class One(NamedTuple):
    """One of several: from which word to which, the last not included; ``said`` is what of it takes their place."""

    first: int
    last: int
    said: str


def each_way(text: str, scene: Scene) -> Iterator[tuple[str, ...]]:
    """The text with each of those of which one is meant in place of all, in every way in which such may be found."""
    reading = scene.reading(text)
    found = list(joins(reading)) if len(text) <= LONGEST else []
    for at, end in found[:MOST_PLACES]:
        for ones in (*_numbers(reading, at, end), *_names(reading, at, end), *_days(reading, at, end, scene)):
            yield tuple(_with(one, ones, reading, scene, wondering=end - at > 1) for one in ones)


def says_or(reading: Reading) -> bool:
    """Whether a word joins several of which one may be meant."""
    return next(joins(reading), None) is not None


def joins(reading: Reading) -> Iterator[tuple[int, int]]:
    """From which word to which, the last not included, words join several of which one is meant."""
    node = reading.phrases.values["or_else"]
    for at in places(reading, node):
        end = max((match.end for match in begins(reading, node, at)), default=0)
        if at and at < end < reading.length:
            yield at, end


def _with(one: One, ones: Sequence[One], reading: Reading, scene: Scene, *, wondering: bool) -> str:
    words, last = reading.words, ones[-1].last
    likened = max((each.end for each in begins(reading, reading.phrases.values["fits_better"], last)), default=last)
    head, tail = _head(ones[0].first, reading), words.text[words.ends[likened - 1] :]
    said = _without_doubt(f"{head}{one.said}{tail}", scene)
    # "18 … or was it 19?"
    return said.rstrip("?？؟ ") if wondering or said != f"{head}{one.said}{tail}" else said


def _head(first: int, reading: Reading) -> str:
    """What stands before the first of them, without what leads up to it: "either BR", "one of the two, 21"."""
    words, lead = reading.words, reading.phrases.values["either_lead"]
    start = words.starts[first]
    for at in range(max(0, first - MOST_LEADING), first):
        ends = [match.end for match in begins(reading, lead, at) if _small(words.words[match.end : first])]
        if ends:
            return words.text[: words.starts[at]] + words.text[words.ends[max(ends) - 1] : start].lstrip(" ,،，:")
    return words.text[:start]


def _without_doubt(text: str, scene: Scene) -> str:
    """The text without what only tells that it is not known which: "I forget which of them"."""
    reading = scene.reading(text)
    node, words, kept, end = reading.phrases.values["unsure_which"], reading.words, "", 0
    last = 0
    for at in places(reading, node):
        behind = max((match.end for match in begins(reading, node, at)), default=0)
        if at >= last and behind:
            kept, end, last = kept + text[end : words.starts[at]], words.ends[behind - 1], behind
    return _ends().sub("", kept + text[end:]) if end else text


def _numbers(reading: Reading, at: int, end: int) -> Iterator[tuple[One, ...]]:
    """Numbers on both sides, "the 7th or the 14th of June": what stands behind the last is said of all."""
    found = {first: last for value, first, last in numbers_of(reading) if value < LARGEST}
    right = _behind(reading, end, found)
    left = next((first for first in reversed(found) if first < at), None)
    if right is None or left is None or _is_in_hour(reading, left):
        return
    ended = at - found[left]
    alike = _is_alike(reading, (found[left], at), found[right])
    if ended and not alike and _reach(reading, found[left]) != at:
        yield from _added(reading, (left, _reach(reading, found[left])), at, (right, _reach(reading, found[right])))
        return
    # "12 or the 13th item": what is said of the last alone is said of all.
    last = found[right] + ended if alike or not ended else _reach(reading, found[right])
    ones = [_one(reading, left, at), _one(reading, right, last)]
    while len(ones) < MOST and (other := _before(reading, ones[0].first, found)) is not None:
        ones.insert(0, other)
    yield tuple(ones)


def _added(reading: Reading, left: tuple[int, int], at: int, right: tuple[int, int]) -> Iterator[tuple[One, ...]]:
    """A number that is added behind all that was said of the first, "6 is finished. Or 16.": it is said of both."""
    words, (first, reach), (other, last) = reading.words, left, right
    ends = last == reading.length or _stop().search(words.gap(last))
    if ends and _stop().search(words.gap(at)):
        tail = words.text[words.ends[reach - 1] : words.ends[at - 1]]
        yield One(first, at, words.said(first, at)), One(other, last, f"{words.said(other, last)}{tail}")


def _is_alike(reading: Reading, behind: tuple[int, int], last: int) -> bool:
    """Whether the same words stand behind both numbers, "9 h ou 10 h"."""
    words, (first, end) = reading.words.words, behind
    return first < end and words[first:end] == words[last : last + end - first]


def _before(reading: Reading, first: int, found: Mapping[int, int]) -> One | None:
    """The number that only a comma parts from those behind it."""
    words = reading.words
    other = next((each for each in reversed(found) if each < first), None)
    reach = _reach(reading, found[other]) if other is not None else 0
    # "One of the two, 21 or 22": a number in letters is none of those in digits.
    alike = other is not None and words.words[other].isdecimal() == words.words[first].isdecimal()
    joined = alike and reach <= first and _small(words.words[reach:first])
    return _one(reading, other, reach) if other is not None and joined and _comma().search(words.gap(reach)) else None


def _reach(reading: Reading, last: int) -> int:
    """Where a number ends with what is written or said right behind it: "14-й", "30号", "3项"."""
    lists, words = reading.phrases.lists, reading.words.words
    endings = lists["item_ending"] | lists["day_sign"]
    while last < reading.length and words[last] in endings:
        last += 1
    called_so = last < reading.length and stem(words[last]) in lists["item_words"] | lists["item_after"]
    return last + 1 if called_so and not is_small(words[last]) else last


def _is_in_hour(reading: Reading, at: int) -> bool:
    # "9:30 or 10:30" are two moments, and no two numbers.
    return bool(at and reading.words.is_in_hour(at - 1)) or reading.words.is_in_hour(at + 1)


def _names(reading: Reading, at: int, end: int) -> Iterator[tuple[One, ...]]:
    """Bodies or people on both sides."""
    parties = {m.first: m for m in reading.at.values() if m.ids(PARTIES)}
    right = _behind(reading, end, parties)
    left = next((m for m in parties.values() if m.last == at), None)
    if right is None or left is None:
        return
    ones = [left, parties[right]]
    while len(ones) < MOST and (other := next((m for m in parties.values() if m.last == ones[0].first), None)):
        ones.insert(0, other)
    yield tuple(_one(reading, m.first, m.last) for m in ones)


def _days(reading: Reading, at: int, end: int, scene: Scene) -> Iterator[tuple[One, ...]]:
    """Days or moments on both sides: whole as said, else with what is said of the last for both, as an hour."""
    words = reading.words.words
    if not _may_be_day(words[at - 1], scene):
        return
    lefts = [first for first in range(max(0, at - MOST_OF_DAY), at) if _is_day(reading, first, at, scene)]
    right, ends = next((pair for pair in _rights(reading, end, scene) if pair[1]), (0, [])) if lefts else (0, [])
    for each in dict.fromkeys((*ends[-1:], *ends[:1])):
        # "Tomorrow at 9 or 10 o'clock", "Monday at 9 or Tuesday at 11": of the same length they are of one kind.
        left = next((first for first in lefts if at - first == each - right), lefts[0])
        ones = [_one(reading, left, at), _one(reading, right, each)]
        while len(ones) < MOST and (other := _day_before(reading, ones[0].first, scene)) is not None:
            ones.insert(0, other)
        yield tuple(ones)


def _rights(reading: Reading, end: int, scene: Scene) -> Iterator[tuple[int, Sequence[int]]]:
    """Where a day may begin behind what joins, with or without small words before it, and where it may end."""
    for first in range(end, min(end + MOST_SMALL, reading.length)):
        last = min(first + MOST_OF_DAY, reading.length)
        yield first, [each for each in range(first + 1, last + 1) if _is_day(reading, first, each, scene)]
        if not is_small(reading.words.words[first]):
            return


def _may_be_day(word: str, scene: Scene) -> bool:
    # Arabic writes small words together with it; "the 21st".
    return scene.lang == "ar" or word[:1].isdecimal() or word in grammar_of(scene.lang).known


def _day_before(reading: Reading, first: int, scene: Scene) -> One | None:
    """The day that only a comma parts from those behind it."""
    if not first or not _comma().search(reading.words.gap(first)):
        return None
    left = (each for each in range(max(0, first - MOST_OF_DAY), first) if _is_day(reading, each, first, scene))
    return next((_one(reading, each, first) for each in left), None)


def _is_day(reading: Reading, first: int, last: int, scene: Scene) -> bool:
    said = reading.words.said(first, last)
    found = scene.moment(said, cued=True)
    return found is not None and bool(found.readings) and found.start == 0 and not words_of(said[found.end :]).words


def _behind(reading: Reading, end: int, found: Mapping[int, object]) -> int | None:
    """The first of what was found, behind nothing but small words and what an item is called by."""
    words, calls = reading.words.words, called()
    for at in range(end, min(end + MOST_SMALL, reading.length)):
        if at in found:
            return at
        if not (is_small(words[at]) or words[at] in calls):
            return None
    return None


def _one(reading: Reading, first: int, last: int) -> One:
    return One(first, last, reading.words.said(first, last))


def _small(words: Sequence[str]) -> bool:
    return all(is_small(word) or word in called() for word in words)


@cache
def _comma() -> re.Pattern[str]:
    return re.compile(r"[,，،、]")


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(r"[,.;?!،؛。，；？！…–—-]")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(r"^[\s,;،؛，；。.…–—-]+|[\s,;،؛，；…–—-]+$")
