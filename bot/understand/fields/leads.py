"""How long ahead: "a week and a day", "10 and 3 days", "две недели", "أسبوع ويومين"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from types import MappingProxyType

from bot.understand.doubts import Unreadable
from bot.understand.fields.task import Scene
from bot.understand.patterns.counted import is_by_form, is_called_item
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.plain import is_number, numbers_of
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.joins import COMMAS, holds_and
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han

# The days of a unit; Arabic has a word each for two days and two weeks, Russian and Chinese one for half a month.
DAYS = MappingProxyType({"day": 1, "week": 7, "two_days": 2, "two_weeks": 14, "half_month": 15, "same_day": 0})
# Their words say how many.
OF_SEVERAL = frozenset({"half_month", "two_weeks", "two_days"})
OF_DAYS = frozenset({"day", "two_days"})
LISTED = (*COMMAS, "、")


def leads_of(words: str, scene: Scene) -> list[int]:
    """Days ahead, each once. Raises ``Unreadable`` where anything else is said."""
    return lengths_of(scene.reading(apart(words)))


def lengths_of(reading: Reading) -> list[int]:
    """Days ahead of words that say nothing else, each once. Raises ``Unreadable``."""
    found: list[int] = []
    counts: list[int] = []
    numbers = {at: (value, end) for value, at, end in _numbers(reading)}
    # "Of everything of mine 10 and 3 days" ahead.
    at = max((m.end for m in begins(reading, reading.phrases.values["all_own"], 0)), default=0)
    while at < reading.length:
        unit = _unit(reading, at)
        if unit is not None:
            found += [count * DAYS[unit.value] for count in counts or [1]]
            if counts and at not in {end for _, end in numbers.values()} and _is_one_more(reading, at):
                found.append(DAYS[unit.value])
            counts, at = [], unit.end
            # "8 days and 3": those too are days.
            while unit.value in OF_DAYS and (more := _joined(reading, at)) is not None:
                value, at = numbers[more]
                found.append(value)
        elif at in numbers:
            # "Of 1 two weeks before", "قبل 2 بيومين": a number right before another is none of the lengths.
            by = reading.phrases.lists["by_length"].intersection(reading.words.words[at + 1 : at + 2])
            if by or (at - 1 in numbers and not reading.words.gap(at).strip()):
                raise Unreadable
            value, at = numbers[at]
            counts.append(value)
        elif _between(reading, reading.words.words[at]):
            at += 1
        else:
            raise Unreadable
    if counts or not found:
        raise Unreadable
    return list(dict.fromkeys(found))


def _is_one_more(reading: Reading, at: int) -> bool:
    # «За 5 и за день», "5 and a day" are two lengths of time, "vingt et un jours" is one.
    words, first, prefix = reading.words.words, at, reading.phrases.lists["lead_prefix"]
    ends = {match.end for _, match in anywhere(reading, "and_more")}
    while first and first not in ends and (is_small(words[first - 1]) or words[first - 1] in prefix):
        first -= 1
    return first in ends or holds_and(words[at])


def _unit(reading: Reading, at: int) -> Match | None:
    units = (reading.phrases.values[name] for name in ("unit", "lead_day"))
    return max((m for node in units for m in begins(reading, node, at)), key=lambda m: m.end, default=None)


def _numbers(reading: Reading) -> list[tuple[int, int, int]]:
    """Each number with where it begins and ends. Raises ``Unreadable`` where one is a fraction."""
    if is_broken(reading.words.text):
        raise Unreadable
    return numbers_of(reading)


def is_broken(text: str) -> bool:
    """Whether a number of a text is no whole one, "1.5" or "2,5"; "7,3" is a list, the farther first."""
    return bool(_point().search(text)) or any(int(first) < int(last) for first, last in _pair().findall(text))


@cache
def _point() -> re.Pattern[str]:
    return re.compile(r"\d[.٫]\d|[½¼¾]")


@cache
def _pair() -> re.Pattern[str]:
    return re.compile(r"(?<![\d,])(\d{1,3}),(\d{1,3})(?![\d,]\d?)")


def _joined(reading: Reading, at: int) -> int | None:
    """Where the number begins that an "and" or a comma joins to what ends here, with no unit of its own; else None."""
    words, lists = reading.words.words, reading.phrases.lists
    first = at
    while first < reading.length and words[first] in lists["and"]:
        first += 1
    if first >= reading.length or (first == at and reading.words.gap(at).strip() not in LISTED):
        return None
    while first < reading.length and words[first] in lists["lead_prefix"]:
        first += 1
    end = next((end for _, begun, end in numbers_of(reading) if begun == first), None)
    return first if end is not None and _unit(reading, end) is None and not _counts_others(reading, end) else None


def _counts_others(reading: Reading, end: int) -> bool:
    # "8 days ahead, 3 items".
    behind = end < reading.length and not reading.words.gap(end).strip()
    return behind and not _between(reading, reading.words.words[end])


def leads_again(words: str, scene: Scene) -> list[int]:
    """Days ahead said of what was settled already, where "three" alone is enough. Raises ``Unreadable``."""
    return days_said(scene.reading(apart(words)))


def days_said(reading: Reading) -> list[int]:
    """Days ahead, where numbers alone are enough. Raises ``Unreadable``."""
    numbers = _numbers(reading)
    counted = {place for _, at, end in numbers for place in range(at, end)}
    others = (word for at, word in enumerate(reading.words.words) if at not in counted)
    if numbers and all(_between(reading, each) for each in others):
        return list(dict.fromkeys(value for value, _, _ in numbers))
    return lengths_of(reading)


def counted(reading: Reading) -> list[int]:
    """The numbers of a text that are lengths of time, each once. Raises ``Unreadable`` for none and for a fraction."""
    found = list(dict.fromkeys(value for value, _, _ in _numbers(reading)))
    if not found:
        raise Unreadable
    return found


def apart(words: str) -> str:
    """The words with the Arabic "and" by itself, which is written as one with the word behind it."""
    return re.sub(r"(?<!\w)و(\w{3,})", lambda m: f"و {m[1]}" if holds_and(m[0]) else m[0], words)


def leads_in(text: str, scene: Scene) -> str:
    """The words of a text that say how long ahead; empty where no length of time is said."""
    reading = scene.reading(apart(text))
    units = [(at, match.end) for at, match in anywhere(reading, "unit")]
    if not units or is_broken(reading.words.text):
        return ""
    units += [(at, match.end) for at, match in anywhere(reading, "lead_day")]
    last = max(_with_joined(reading, end) for _, end in units)
    # "For 2 I want reminders 10 and 3 days before": the first number may be an item's.
    wholes = (reading.words.said(at, last) for at in range(min(at for at, _ in units) + 1) if _of_leads(reading, at))
    # "Two weeks before each deadline, and a day before": what stands between says when, not how long ahead.
    each = ", ".join(reading.words.said(begun_at(reading, at), _with_joined(reading, end)) for at, end in units)
    return next((words for words in (*wholes, each) if _is_read(words, scene)), "")


def _with_joined(reading: Reading, end: int) -> int:
    """Where a length of time ends together with the numbers that are joined to it: "8 days and 3"."""
    numbers = {begun: last for _, begun, last in numbers_of(reading)}
    while (more := _joined(reading, end)) is not None:
        end = numbers[more]
    return end


def ends_joined(reading: Reading) -> bool:
    """Whether a text ends with a number that is joined to a length of time, "8 days and 3", and so is no hour."""
    ends = (match.end for _, match in anywhere(reading, "unit") if match.value in OF_DAYS)
    return any(end < reading.length == _with_joined(reading, end) for end in ends)


def lengths_in(text: str, scene: Scene) -> list[int]:
    """Each length of time in a text, in days: a unit with the number before it, or one of it."""
    reading = scene.reading(apart(text))
    units = units_of(reading, "unit")
    said = [(begun_at(reading, at), at, match.end) for at, match in units]
    # "星期二" is a day: in Chinese one week is a week with its number. "That week" is no length either.
    pointing = reading.phrases.lists["pointing"]
    before = ("", *reading.words.words)
    whole = {at for at, match in units if match.value in OF_SEVERAL}
    alone = {at for at, _ in units if at not in whole and (is_han(reading.words.words[at]) or before[at] in pointing)}
    lengths = [each for each in said if each[0] < each[1] or each[1] not in alone]
    return [days for first, at, end in lengths for days in _first_read(reading, range(first, at + 1), end, scene)]


def _first_read(reading: Reading, begun: Iterable[int], end: int, scene: Scene) -> list[int]:
    # "Los dos una semana más": the number before "a week" is none of the weeks.
    for first in begun:
        with suppress(Unreadable):
            return leads_of(reading.words.said(first, end), scene)
    return []


def units_of(reading: Reading, name: str) -> list[tuple[int, Match]]:
    """Units of time in their order, with where they begin: of "个星期" and "星期", or "quinzaine de jours" and what
    stands in it, the longer."""
    found: list[tuple[int, Match]] = []
    for at, match in sorted(anywhere(reading, name), key=lambda each: each[0] - each[1].end):
        if all(match.end <= first or other.end <= at for first, other in found):
            found.append((at, match))
    return sorted(found, key=lambda each: each[0])


def begun_at(reading: Reading, at: int) -> int:
    """Where the number begins that stands before a unit, "two more weeks"; where the unit itself does for none."""
    first, lists = at, reading.phrases.lists
    while first and reading.words.words[first - 1] in lists["ahead"]:
        first -= 1
    # "A couple of weeks."
    coupled = first > 1 and is_small(reading.words.words[first - 1]) and not reading.words.words[first - 2].isdecimal()
    if coupled and is_number(reading, reading.words.words[first - 2]):
        first -= 1
    # "Extend item 3 a week", "give 3 another week" is by one week.
    if not first or not lists["one_more"].isdisjoint(reading.words.words[first:at]):
        return at
    return next((begun for begun in _numbers_before(reading, first) if _is_how_many(reading, begun)), at)


def _numbers_before(reading: Reading, end: int) -> list[int]:
    # "Item twenty five days" is five days, "item 3 twenty-five days" are twenty-five.
    begun = [at for _, at, last in numbers_of(reading) if last == end]
    return [*begun, end - 1] if is_number(reading, reading.words.words[end - 1]) else begun


def _is_how_many(reading: Reading, begun: int) -> bool:
    return not is_by_form(reading, begun) and not is_called_item(reading, begun, reading.length)


def _is_read(words: str, scene: Scene) -> bool:
    with suppress(Unreadable):
        return bool(leads_of(words, scene))
    return False


def _of_leads(reading: Reading, at: int) -> bool:
    number = any(begun == at for _, begun, _ in numbers_of(reading))
    return number or bool(begins(reading, reading.phrases.values["unit"], at))


def _between(reading: Reading, word: str) -> bool:
    return is_small(word) or word in reading.phrases.lists["and"] or word in reading.phrases.lists["ahead"]
