"""Numbers in a message cut into pieces: which may be an item's, and which count, date or tell the hour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from bot.understand.dates.lasting import BY_FORM
from bot.understand.patterns.cues import FEW, Piece
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.text.joins import calls_item
from bot.understand.text.numerals import counts_items
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of
from handlers.commands.fields import Lang


def leads_off(found: Sequence[Piece], number: Piece) -> bool:
    """Whether nothing but words of no account stands before the item's number."""
    before = found[: found.index(number)]
    return all("fill" in each.values and "list_all" not in each.values for each in before)


def heads_clause(reading: Reading, number: Piece, found: Sequence[Piece]) -> bool:
    """Whether a number begins its clause as an item's does: behind nothing, behind a word for an item, or behind an
    article that is no day's ("la 3 ne se fera pas")."""
    words, lists = reading.words.words, reading.phrases.lists
    before = words[number.first - 1] if number.first else ""
    article = before in lists["item_words"] and before not in lists["before_day"]
    return leads_off(found, number) or article or is_called_item(reading, number.first, number.last)


def number_of(reading: Reading, found: list[Piece]) -> Piece | None:
    """The number that can be an item's: beside a word for it, else one that counts nothing."""
    numbers = [each for each in found if "item" in each.values]
    named = (each for each in numbers if _named(reading, each))
    other = _of_other_things(reading)
    free = (each for each in numbers if each.first not in other and not _counts(reading, found, each))
    return next(named, None) or next(free, None)


def _named(reading: Reading, each: Piece) -> bool:
    return not _is_time(reading, each) and is_called_item(reading, each.first, each.last)


def is_called_item(reading: Reading, first: int, last: int) -> bool:
    """Whether a word beside a number, from its first word to the one before ``last``, calls it an item's."""
    words, lists = reading.words.words, reading.phrases.lists
    before = first > 0 and not is_small(words[first - 1]) and stem(words[first - 1]) in lists["item_words"]
    return before or (last < reading.length and words[last] in lists["item_after"])


def is_of_other_thing(reading: Reading) -> bool:
    """Whether the only number said is no item's: "phase 2 is done", "第二阶段完成了"."""
    numbers = [at for at, word in enumerate(reading.words.words) if is_number(reading, word)]
    return len(numbers) == 1 and numbers[0] in _of_other_things(reading)


def _of_other_things(reading: Reading) -> set[int]:
    things = anywhere(reading, "of_other_thing")
    return {match.end if match.value == "before" else at - 1 for at, match in things}


def is_by_form(reading: Reading, at: int) -> bool:
    """Whether a number does not count the unit behind it, since Arabic says one and two of a thing by its form and up
    to ten in the plural: "أجل 3 شهرا" is item 3 by a month."""
    word, behind = reading.words.words[at], reading.words.words[at + 1 : at + 2]
    few = word.isdecimal() and int(word) <= FEW and not reading.phrases.lists["from_eleven"].isdisjoint(behind)
    return reading.phrases.lang == "ar" and (word in BY_FORM or few)


def _in_month(reading: Reading, each: Piece) -> bool:
    return each.first > 0 and any(
        m.end == each.first
        for at in range(max(0, each.first - 3), each.first)
        for m in begins(reading, reading.phrases.values["month"], at)
    )


def _counts(reading: Reading, found: Sequence[Piece], each: Piece) -> bool:
    words, at = reading.words, found.index(each)
    start = words.starts[each.first]
    # "12:30", "3.5": part of another number, as what stands behind "at" is an hour.
    joined = (start > 0 and words.text[start - 1] in ":.,/-–") or (at > 0 and "hour" in found[at - 1].values)
    if joined or words.is_hour(each.first) or _in_month(reading, each) or len(words.words[each.first]) > 3:
        return True
    if each.last >= reading.length:
        return False
    behind = found[at + 1]
    if "unit" in behind.values or _is_time(reading, each):
        return True
    marked = words.gap(each.last).strip()
    return not behind.values and not marked and words.words[each.last] not in reading.phrases.lists["item_after"]


def has_date(reading: Reading, found: list[Piece], number: Piece | None) -> bool:
    """Whether a day or an hour is said, beside the item's number."""
    return any("day" in each.values for each in found) or any(
        "item" in each.values and each is not number and _is_time(reading, each) for each in found
    )


def _is_time(reading: Reading, each: Piece) -> bool:
    # "24 de enero": a small word may stand between the day and its month.
    linked = each.last + 1 < reading.length and is_small(reading.words.words[each.last])
    places = [each.last, each.last + 1] if linked else [each.last]
    nodes = [reading.phrases.values[name] for name in ("month", "unit")]
    behind = each.last < reading.length and any(begins(reading, node, at) for node in nodes for at in places)
    return behind or reading.words.is_hour(each.first) or _in_month(reading, each)


def says_how_many(reading: Reading) -> bool:
    """Whether a message says how many items there are."""
    words, lists = reading.words.words, reading.phrases.lists
    return any(is_number(reading, word) and counts_items(words, at, at + 1, lists) for at, word in enumerate(words))


def put_to_day(words: str, before: str, lang: Lang) -> tuple[str, str] | None:
    """An item's number and to which day it is put, of "1 to Friday" or "the 2 to 3 June"; None where the number tells
    the hour, or begins a span. ``before`` is what was said in front of these words."""
    lists, found = phrases_of(lang).lists, _put_to().match(words)
    if found is None or not set(words_of(found[3]).words) <= lists["put_to"]:
        return None
    named = words_of(found[1]).words
    if not set(named) <= lists["item_words"] or (found[4][0].isdecimal() and not named):
        return None
    # "At 1 to Friday": what leads up to the number says what it counts.
    led = words_of(before).words[-1:]
    return None if led and led[0] in lists["where"] | lists["put_to"] | lists["since"] else (found[2], found[4])


@cache
def _put_to() -> re.Pattern[str]:
    return re.compile(r"^(\D{0,12}?)(\d{1,3})\s+(\w+)\s+(\S.*)$", re.DOTALL)


def with_its_word(reading: Reading, number: Piece) -> Piece:
    """The number with what calls it an item's beside it: "1号", "item 1"."""
    words, lists = reading.words.words, reading.phrases.lists
    first, last = number.first, number.last
    while last < reading.length and words[last] in lists["item_after"]:
        last += 1
    called = first > 0 and calls_item(words, first - 1, lists["item_words"])
    return replace(number, first=first - called, last=last)
