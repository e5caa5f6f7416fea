"""What a slot takes that no phrase need be walked for: names that are known, numbers, years, the day of a meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.understand.patterns.graph import Slot
from bot.understand.patterns.reading import Grip, Reading
from bot.understand.patterns.shares import is_share
from bot.understand.text.numerals import counts_items, numbers_at
from bot.understand.text.proofs import PROVING, proofs_at
from bot.understand.text.small import is_small
from bot.understand.text.words import stem
from bot.understand.types import NameKind

KNOWN, VALUE, FREE = 3.0, 2.5, 0.25
IN_FIGURES = (".", "/")
LAST_DAY, MOST_DIGITS = 31, 8


def known(reading: Reading, kinds: tuple[NameKind, ...], at: int) -> int:
    """Where a name of these kinds ends that begins here, small words before it included; 0 for none."""
    for first in range(at, min(at + 4, reading.length)):
        mentioned = reading.at.get(first)
        if mentioned and any(entry.kind in kinds for entry in mentioned.entries):
            return mentioned.last
        if not is_small(reading.words.words[first]):
            return 0
    return 0


def numbers(reading: Reading, at: int) -> Iterator[Grip]:
    """Where a list of numbers ends that begins here: the longest first."""
    end, values, lists = at, [], reading.phrases.lists
    while end < reading.length:
        word = reading.words.words[end]
        counts = counts_items(reading.words.words, end, end + 1, lists) or is_share(reading, end)
        if is_number(reading, word) and not counts:
            values.append(end + 1)
        elif not values or not (is_small(word) or word in lists["and"] or word in lists["item_after"]):
            break
        end += 1
    for last in reversed(values):
        yield last, None, KNOWN


def dated(reading: Reading, slot: Slot, at: int) -> Iterator[Grip]:
    """A year; the day of a meeting, which begins with its number, so that no name is taken for one; an address or a
    code."""
    word, last = reading.words.words[at], min(reading.length, at + slot.limit)
    if slot.name == "held" and word[:1].isdecimal():
        yield from ((end, None, -FREE * (end - at)) for end in range(at + 1, last + 1))
    elif slot.name == "year" and year().fullmatch(word):
        yield at + 1, word, VALUE
    elif slot.name in PROVING and (end := proofs_at(reading.words, slot.name, at)):
        yield end, None, KNOWN


@cache
def year() -> re.Pattern[str]:
    """A number that is a year."""
    return re.compile(r"(?:1[5-9]|20)\d\d")


def is_day_by_ending(reading: Reading, at: int) -> bool:
    """Whether what is written behind a number makes it a day of the month: "20-е", but not "20-го пункта"."""
    words, lists = reading.words.words, reading.phrases.lists
    if at >= reading.length or words[at] not in lists["day_ending"] or reading.words.gap(at) not in ("", "-", "‑"):
        return False
    # "Закрой 29-е": no day is closed, and none is the 32nd.
    beside = (*words[max(0, at - 2) : at - 1], *words[at + 1 : at + 2])
    number = words[at - 1]
    great = number.isdecimal() and len(number) < MOST_DIGITS and int(number) > LAST_DAY
    if great or not lists["makes_item"].isdisjoint(beside):
        return False
    return at + 1 >= reading.length or stem(words[at + 1]) not in lists["item_words"]


def is_in_range(reading: Reading, at: int, last: int) -> bool:
    """Whether a number, which ends before ``last``, begins a stretch of hours or days: "from 23 to 8"."""
    words, lists = reading.words.words, reading.phrases.lists
    if not at or last + 1 >= reading.length or words[at - 1] not in lists["range_from"]:
        return False
    return words[last] in lists["range_to"] and is_number(reading, words[last + 1])


def is_in_figures(reading: Reading, at: int) -> bool:
    """Whether a number is a part of a date in figures: "4.12", "4/12"."""
    words = reading.words
    before, behind = words.text[: words.starts[at]][-2:], words.text[words.ends[at] :][:2]
    marked = (before[-1:], before[:1]), (behind[:1], behind[-1:])
    return any(mark in IN_FIGURES and other.isdecimal() for mark, other in marked if mark)


def is_number(reading: Reading, word: str) -> bool:
    """Whether a word is a number, in digits or spelled out."""
    return (word.isdecimal() and len(word) < 8) or stem(word) in reading.phrases.numbers


def numbers_of(reading: Reading) -> list[tuple[int, int, int]]:
    """Each number of a text, in digits or spelled out, with where it begins and ends."""
    return list(numbers_at(reading.words, reading.phrases.numbers, reading.phrases.lang))


def only_numbers(reading: Reading) -> bool:
    """Whether a text says nothing but a number: "the second one" is nothing to be done."""
    return all(word.isdecimal() or is_small(word) or is_number(reading, word) for word in reading.words.words)
