"""Items from one number to another: "close 1-3", "items 1 to 3 are done"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from bot.answer.talking import Talking
from bot.understand.patterns.cues import FEW
from bot.understand.patterns.match import begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.joins import all_of, called, listed
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Understood
from handlers.commands.items import MoveDeadline

# What is longer is no list of items that somebody has in mind.
MOST, LONGEST_NUMBER = 100, 5
# So many words before a number may be its month.
NEAR = 3
UNITS = ("month", "unit", "month_unit")
# Of what no number up to ten counts, since in Arabic that takes the plural: "أجل 1-3 أسبوعا".
SINGLY = ("one_unit", "from_eleven", "by_length")


class Stretch(NamedTuple):
    """The words from ``first`` to the one before ``end`` stand for items of these numbers; ``sure``: no day can be
    meant by the last of them, as "move 1 to 3" may."""

    first: int
    end: int
    numbers: tuple[str, ...]
    sure: bool = True


def stretches(talking: Talking) -> tuple[Stretch, ...]:
    """Each row of items in what was said to Focal that goes from one number to another."""
    text = talking.free()
    if sum(letter.isdecimal() for letter in text) < 2:
        return ()
    reading = Reading(words_of(text), phrases_of(talking.lang_of(text)), talking.names)
    return tuple(each for each in _found(reading) if not _ends_in_day(talking, reading, each))


def _ends_in_day(talking: Talking, reading: Reading, row: Stretch) -> bool:
    """Whether a row that another request follows is an item and its day: "move 2 to 21 and close 1"."""
    words, text = reading.words.words, reading.words
    if row.end + 1 >= reading.length or words[row.end - 2].isdecimal():
        return False
    joined = words[row.end] in reading.phrases.lists["and"]
    follows = words[row.end + joined]
    marked = bool(text.gap(row.end).strip()) or (talking.lang_of(text.text) == "ar" and follows.startswith("و"))
    if not (joined or marked) or follows.isdecimal() or follows in called():
        return False
    meant = talking.read(text.text[: text.ends[row.end - 1]])
    moved = meant.command if isinstance(meant, Understood) and not meant.guess else None
    return isinstance(moved, MoveDeadline) and str(moved.item) == row.numbers[0]


def _found(reading: Reading) -> Iterator[Stretch]:
    end = 0
    for at in range(reading.length):
        found = _from(reading, at) if at >= end else None
        if found is not None:
            yield found
            end = found.end


def _from(reading: Reading, at: int) -> Stretch | None:
    words = reading.words.words
    last = _last(reading, at)
    if last is None or not (_is_number(words[at]) and _is_number(words[last])):
        return None
    numbers = range(int(words[at]), int(words[last]) + 1)
    another = _another(reading, last) if last > at + 1 else None
    # "1 to 5 and 2 to 8 January": no two rows would overlap.
    if not 1 < len(numbers) <= MOST or _is_of_day(reading, at, last) or (another and another <= numbers[-1]):
        return None
    begun = _begun(reading, at)
    marked = last == at + 1
    if not marked and last + 1 < reading.length and words[last + 1] in reading.phrases.lists["out_of"]:
        # "Move 1 to 3 of next month".
        return None
    # "Move 1 to 2 and 3 to 8 January" may be said of two items.
    behind = last + 1 < reading.length and is_small(words[last + 1]) and another is None
    # "Items 1 to 3" are several.
    counted = at > 0 and another is None and words[at - 1] in reading.phrases.lists["counted"]
    return Stretch(begun, last + 1, tuple(map(str, numbers)), marked or begun < at or behind or counted)


def _last(reading: Reading, at: int) -> int | None:
    """The place of the number to which a row goes that begins here."""
    words = reading.words
    if not words.words[at].isdecimal() or at + 1 >= reading.length:
        return None
    if words.words[at + 1].isdecimal():
        return at + 1 if _mark().fullmatch(words.gap(at + 1)) else None
    place = _behind_called(words.words, at + 1)
    if place >= reading.length or words.words[place] not in listed("through"):
        return None
    place = _behind_called(words.words, place + 1)
    plain = place < reading.length and all(not words.gap(each).strip(" °º#") for each in range(at + 1, place + 1))
    return place if plain else None


def _another(reading: Reading, last: int) -> int | None:
    """The number with which another row begins behind the end of one: "1 to 2 and 3 to 8"."""
    words = reading.words.words
    first = last + 1
    while first < reading.length and (words[first] in all_of() or is_small(words[first]) or words[first] in called()):
        first += 1
    follows = last + 1 < first < reading.length and _is_number(words[first]) and _last(reading, first) is not None
    return int(words[first]) if follows else None


def _behind_called(words: Sequence[str], at: int) -> int:
    return at + sum(1 for _ in takewhile(lambda word: word in called(), words[at:]))


def _begun(reading: Reading, at: int) -> int:
    """Where the row begins, a word like "from" included: "from item 1 to item 3"."""
    words, first = reading.words.words, at
    while first and words[first - 1] in called():
        first -= 1
    return first - 1 if first and words[first - 1] in listed("from_number") else at


def _is_number(word: str) -> bool:
    return word.isdecimal() and len(word) < LONGEST_NUMBER and word[0] != "0"


def _is_of_day(reading: Reading, at: int, last: int) -> bool:
    """Whether the numbers are those of days or hours, how many there are, or parts of longer ones."""
    words, text = reading.words, reading.words.text
    if _part_before().search(text[: words.starts[at]]) or _part_behind().match(text[words.ends[last] :]):
        return True
    if words.is_hour(at) or words.is_hour(last):
        return True
    before = (
        match.end == at for place in range(max(0, at - NEAR), at) for match in _matches(reading, place, ("month",))
    )
    return any(before) or _counts(reading, last)


def _counts(reading: Reading, last: int) -> bool:
    """Whether days or a month stand behind the numbers: "3-5 June", "3-5 de junio", "2-3 weeks", "1 to 3 in June"."""
    words, lists = reading.words.words, reading.phrases.lists
    behind, next_but_one = last + 1, last + 2
    if _matches(reading, behind, UNITS):
        return int(words[last]) > FEW or all(words[behind] not in lists[each] for each in SINGLY)
    if next_but_one >= reading.length:
        return False
    if words[behind] in lists["out_of"]:
        return bool(_matches(reading, next_but_one, UNITS))
    marked = words[last - 1].isdecimal()
    small = is_small(words[behind]) and words[behind] not in lists["until"]
    return not marked and small and bool(_matches(reading, next_but_one, ("month",)))


def _matches(reading: Reading, at: int, names: Sequence[str]) -> list[Match]:
    values = reading.phrases.values
    return [match for name in names for match in begins(reading, values[name], at)] if at < reading.length else []


@cache
def _mark() -> re.Pattern[str]:
    return re.compile(r" ?[-‐‑–—~～] ?")


@cache
def _part_before() -> re.Pattern[str]:
    return re.compile(r"(?:[.,:/]|\w[-‐‑–—.]|[-‐‑–—])$")


@cache
def _part_behind() -> re.Pattern[str]:
    return re.compile(r"[-‐‑–—.,:/]\d|[-‐‑–—/]\w|[a-zA-Z]|\s?%")
