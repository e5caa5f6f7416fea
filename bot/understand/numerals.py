"""Numbers written in letters: "twelve", "двенадцатый", "الثاني عشر", "二十三"."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bot.understand.words import is_han, stem

MOST_WORDS = 3


def spelled(words: Sequence[str], at: int, numbers: Mapping[str, int]) -> tuple[int, int] | None:
    """The number that begins at a word, and where it ends; ``numbers`` are the words for one to ten and beyond."""
    values: list[int] = []
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
