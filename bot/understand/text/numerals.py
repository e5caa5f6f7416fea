"""Numbers written in letters: "twelve", "двенадцатый", "الثاني عشر", "二十三"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from bot.understand.data import talk_of
from bot.understand.text.words import is_han, stem

# A number of more digits counts nothing here.
MOST_WORDS, LONGEST = 3, 8


def spelled(words: Sequence[str], at: int, numbers: Mapping[str, int]) -> tuple[int, int] | None:
    """The number that begins at a word, and where it ends; ``numbers`` are the words for one to ten and beyond."""
    values: list[int] = []
    if in_word(words, at):
        return None
    for word in words[at : at + MOST_WORDS]:
        value = None if word.isdigit() else numbers.get(stem(word))
        if value is None:
            break
        values.append(value)
    if not values:
        return None
    first, used = values[0], 1
    if len(values) > 1 and is_han(words[at]):
        # "十二" is ten and two, "二十" two tens, "二十三" two tens and three.
        tens = first if values[1] == 10 else 1
        ones = values[2:3] if values[1] == 10 else values[1:2]
        if first == 10 or values[1] == 10:
            return tens * 10 + sum(ones), at + (2 if values[1] != 10 else 2 + len(ones))
    elif len(values) > 1 and first < 10 == values[1]:
        # Arabic counts on beyond ten: "second ten" is the twelfth.
        first, used = first + 10, 2
    return first, at + used


def in_word(words: Sequence[str], at: int) -> bool:
    """Whether a Chinese numeral is part of a word that counts nothing, as in 统一 or 一律."""
    if not is_han(words[at]):
        return False
    beside = (tuple(words[first : first + 2]) for first in (at - 1, at) if first >= 0)
    return any(each in _no_numbers() for each in beside)


@cache
def _no_numbers() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(each) for each in talk_of("zh")["groups"]["no_number"])


def numbers_at(words: Sequence[str], numbers: Mapping[str, int]) -> Iterator[tuple[int, int, int]]:
    """Each number of a text, in digits or spelled out, with where it begins and ends; "十五" is one number."""
    at = 0
    while at < len(words):
        value, end = _number_at(words, at, numbers)
        if value is not None:
            yield value, at, end
        at = end


def _number_at(words: Sequence[str], at: int, numbers: Mapping[str, int]) -> tuple[int | None, int]:
    if words[at].isdecimal():
        return (int(words[at]) if len(words[at]) < LONGEST else None), at + 1
    found = spelled(words, at, numbers) if is_han(words[at]) else None
    return found or (None if is_han(words[at]) else numbers.get(stem(words[at])), at + 1)


def counts_items(words: Sequence[str], at: int, last: int, lists: Mapping[str, Collection[str]]) -> bool:
    """Whether the number from ``at`` to the word before ``last`` says how many items there are ("12 items closed")."""
    behind, before = words[last : last + 1], words[at - 1 : at] if at else ()
    return any(word in lists["counted"] for word in behind) and not any(word in lists["of_place"] for word in before)


def numbered(
    words: Sequence[str], at: int, numbers: Mapping[str, int], item_words: Collection[str], *, named: bool
) -> tuple[str | None, int]:
    """The number of an item and where it ends, a word for an item behind it included; None for no number.

    A number in letters counts only beside such a word ("the second item"); ``named``: whether one stands before it."""
    if at >= len(words) or words[at].isdigit():
        return (words[at] if at < len(words) and len(words[at]) < 8 else None), at + 1
    found = spelled(words, at, numbers)
    if found is None:
        return None, at
    number, last = found
    behind = last < len(words) and not is_han(words[last]) and stem(words[last]) in item_words
    return (str(number) if named or behind else None), last + behind
