"""Numbers written in letters: "twelve", "двенадцатый", "الثاني عشر", "二十三"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cache

from bot.understand.data import talk_of
from bot.understand.dates.data import Grammar, grammar_of
from bot.understand.dates.numbers import HAN_PLACES, LONGEST as MOST_IN_LETTERS, han, spoken
from bot.understand.dates.scan import Scan
from bot.understand.dates.tokens import ARTICLE, Tokens, split_arabic
from bot.understand.text.words import Words, is_han, stem

# A number of more digits counts nothing here.
MOST_WORDS, LONGEST = 3, 8
# What may join the words of one number: "thirty-one".
JOINED = ("", "-", "‑")
SEVEN, TEN = 7, 10


def spelled(words: Sequence[str], at: int, numbers: Mapping[str, int]) -> tuple[int, int] | None:
    """The number that begins at a word, and where it ends; ``numbers`` are the words for one to ten and beyond."""
    values: list[int] = []
    if in_word(words, at):
        return None
    for word in words[at : at + MOST_WORDS]:
        value = None if word.isdecimal() else numbers.get(stem(word))
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
    elif len(values) > 1 and _goes_on(first, values[1]):
        first, used = first + values[1], 2
    return first, at + used


def _goes_on(first: int, second: int) -> bool:
    # "Twenty-two"; "dix-sept".
    return second < TEN and ((first > TEN and first % TEN == 0) or first == TEN > second >= SEVEN)


def in_word(words: Sequence[str], at: int) -> bool:
    """Whether a Chinese numeral is part of a word that counts nothing, as in 统一 or 一律."""
    if not is_han(words[at]):
        return False
    beside = (tuple(words[first : first + 2]) for first in (at - 1, at) if first >= 0)
    return any(each in _no_numbers() for each in beside)


@cache
def _no_numbers() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(each) for each in talk_of("zh")["groups"]["no_number"])


def numbers_at(words: Words, numbers: Mapping[str, int], lang: str) -> Iterator[tuple[int, int, int]]:
    """Each number of a text, in digits or spelled out, with where it begins and ends; "十五", "thirty-one" are one."""
    at = 0
    while at < len(words.words):
        value, end = _number_at(words, at, numbers, lang)
        if value is not None:
            yield value, at, end
        at = end


def _number_at(words: Words, at: int, numbers: Mapping[str, int], lang: str) -> tuple[int | None, int]:
    word = words.words[at]
    if word.isdecimal():
        return (int(word) if len(word) < LONGEST else None), at + 1
    if in_word(words.words, at):
        return None, at + 1
    return _of_several(words, at, lang) or (numbers.get(stem(word)), at + 1)


def _of_several(words: Words, at: int, lang: str, *, ordinal: bool = False) -> tuple[int, int] | None:
    """A number of several words, or of one beyond ten, and where it ends; ``ordinal``: one that tells a place too."""
    last, grammar = min(len(words.words), at + MOST_IN_LETTERS), grammar_of(lang)
    stop = next((each for each in range(at + 1, last) if words.gap(each).strip() not in JOINED), last)
    run = words.words[at:stop]
    if grammar.han:
        signs = han(list(run), 0)
        # "三四" are two numbers, and "百分" none.
        told = signs and signs[0].end > 1 and not HAN_PLACES.isdisjoint(run[: signs[0].end])
        return (signs[0].value, at + signs[0].end) if told else None
    parts = [(part, place) for place, word in enumerate(run, at + 1) for part in _parts(word, grammar)]
    scan = Scan(grammar, Tokens([part for part, _ in parts]))
    heads = (first for first, (part, place) in enumerate(parts) if place == at + 1 and part != ARTICLE)
    found = (
        number for first in heads for number in spoken(scan.lex, first, grammar.arabic) if ordinal or not number.ordinal
    )
    value, end = max(((number.value, parts[number.end - 1][1]) for number in found), key=_end, default=(0, at))
    return (value, end) if value > TEN or end > at + 1 else None


def _end(found: tuple[int, int]) -> int:
    return found[1]


def _parts(word: str, grammar: Grammar) -> list[str]:
    return split_arabic(word, grammar.known.__contains__) if grammar.arabic else [word]


def counts_items(words: Sequence[str], at: int, last: int, lists: Mapping[str, Collection[str]]) -> bool:
    """Whether the number from ``at`` to the word before ``last`` says how many items there are ("12 items closed")."""
    behind, before = words[last : last + 1], words[at - 1 : at] if at else ()
    return any(word in lists["counted"] for word in behind) and not any(word in lists["of_place"] for word in before)


def whole(words: Words, at: int, numbers: Mapping[str, int], lang: str) -> tuple[int, int] | None:
    """As ``spelled``, with all of its words: "cuarenta y cuatro" is not forty, nor «الثاني والثلاثون» the second."""
    found = spelled(words.words, at, numbers)
    longer = _of_several(words, at, lang, ordinal=True) if found and not is_han(words.words[at]) else None
    return longer if found and longer and longer[1] > found[1] else found


def numbered(
    said: Words,
    at: int,
    numbers: Mapping[str, int],
    lists: Mapping[str, Collection[str]],
    lang: str,
    *,
    named: bool,
) -> tuple[str | None, int]:
    """The number of an item and where it ends, a word for an item behind it included; None for no number.

    A number in letters up to ten counts only beside such a word ("the second item"), in Chinese beside a sign that
    makes a number of it (二号, not 二项, which counts); ``named``: whether one stands before it."""
    words = said.words
    if at >= len(words) or words[at].isdecimal():
        return (words[at] if at < len(words) and len(words[at]) < 8 else None), at + 1
    found = whole(said, at, numbers, lang)
    if found is None:
        return None, at
    number, last = found
    calls = lists["number_sign"] if last < len(words) and is_han(words[last]) else lists["item_words"]
    behind = last < len(words) and stem(words[last]) in calls
    # "Mark sixteen as done", but not "move 2 by days twenty-five".
    great = number > TEN and not is_han(words[at]) and not any(each.isdecimal() for each in words[:at])
    return (str(number) if named or behind or great else None), last + behind


def is_by_length(words: Sequence[str], first: int, last: int, lists: Mapping[str, frozenset[str]]) -> bool:
    """Whether a length of time behind a number, from ``first`` to the word before ``last``, is not counted by it:
    "قبل 2 بيومين", and in Arabic one of a unit behind one to ten, "أجل 2 أسبوع"."""
    behind = words[last : last + 1]
    few = words[first].isdecimal() and 1 <= int(words[first]) <= TEN
    one = few and not lists["one_unit"].isdisjoint(behind)
    return one or not lists["by_length"].isdisjoint(behind)
