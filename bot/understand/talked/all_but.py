"""Items that are left out of all: "close all but 3", "除了第一项都给BR"."""

from __future__ import annotations

from typing import NamedTuple

from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.reading import Reading
from bot.understand.talked.listed import place_of
from bot.understand.text.joins import all_of, called
from bot.understand.text.numerals import whole
from bot.understand.text.small import is_small

LONGEST_NUMBER = 5


class LeftOut(NamedTuple):
    """The items that are left out, and the words from ``first`` to the one before ``last`` that say so; ``of_all``:
    that all the others are meant is said too; ``named``: what else has a number."""

    items: frozenset[int]
    first: int
    last: int
    of_all: bool
    named: frozenset[int] = frozenset()


def left_out(reading: Reading) -> LeftOut | None:
    """Which items are left out in what was said; nothing where none are."""
    said = (_found(reading, at, match.end, match.value) for at, match in anywhere(reading, "all_but"))
    found = [each for each in said if each is not None]
    # The longest says most: "all of them but", and no more than "but".
    most = max(found, key=lambda each: (each.of_all, len(each.items), each.last - each.first), default=None)
    words = reading.words.words
    beside = (*words[: most.first], *words[most.last :]) if most else ()
    return most and most._replace(named=frozenset(int(each) for each in beside if each.isdecimal()))


def _found(reading: Reading, at: int, end: int, value: str) -> LeftOut | None:
    if value == "behind":
        number = _number_before(reading, at)
        return LeftOut(frozenset({number}), at, end, False) if number else None
    items, last = _items(reading, end)
    if not items:
        return None
    behind = max((each.end for each in begins(reading, reading.phrases.values["all_the_rest"], last)), default=last)
    return LeftOut(frozenset(items), at, behind, value == "all" or behind > last)


def _items(reading: Reading, at: int) -> tuple[list[int], int]:
    """The items that are named together from a word on, and where their words end."""
    items, last = list[int](), at
    if at >= reading.length or reading.words.gap(at).strip():
        # "Besides, 3 is done" leaves nothing out.
        return items, last
    while at < reading.length:
        number, end = _item(reading, at)
        if number:
            items, last, at = [*items, number], end, end
        elif _joins(reading, at, begun=bool(items)):
            at += 1
        else:
            break
    while items and last < reading.length and reading.words.words[last] in reading.phrases.lists["item_after"]:
        last += 1
    return items, last


def _item(reading: Reading, at: int) -> tuple[int, int]:
    word = reading.words.words[at]
    if word.isdecimal():
        return (int(word), at + 1) if len(word) < LONGEST_NUMBER else (0, at)
    # "第一项", "point trois"; "all but three" are three of them.
    named = at and reading.words.words[at - 1] in reading.phrases.lists["item_words"]
    in_letters = whole(reading.words, at, reading.phrases.numbers, reading.phrases.lang) if named else None
    return in_letters or place_of(reading, at) or (0, at)


def _joins(reading: Reading, at: int, *, begun: bool) -> bool:
    word = reading.words.words[at]
    return word in called() or word in all_of() or (not begun and is_small(word))


def _number_before(reading: Reading, at: int) -> int:
    words, called_so = reading.words.words, called()
    while at and words[at - 1] in called_so:
        at -= 1
    return int(words[at - 1]) if at and words[at - 1].isdecimal() and len(words[at - 1]) < LONGEST_NUMBER else 0
