"""How long ahead: "a week and a day", "10 and 3 days", "две недели", "أسبوع ويومين"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.understand import fill
from bot.understand.counted import is_called_item
from bot.understand.doubts import Unreadable
from bot.understand.joins import holds_and
from bot.understand.match import anywhere, begins
from bot.understand.plain import is_number
from bot.understand.reading import Reading
from bot.understand.small import is_small
from bot.understand.task import Scene
from bot.understand.words import is_han

# The days of a unit; Arabic has a word each for two days and two weeks.
DAYS: Mapping[str, int] = MappingProxyType({"day": 1, "week": 7, "two_days": 2, "two_weeks": 14})


def leads_of(words: str, scene: Scene) -> list[int]:
    """Days ahead, each once. Raises ``Unreadable`` where anything else is said."""
    reading = scene.reading(_apart(words))
    found: list[int] = []
    counts: list[int] = []
    at = 0
    while at < reading.length:
        unit = max(begins(reading, reading.phrases.values["unit"], at), key=lambda m: m.end, default=None)
        if unit is not None:
            found += [count * DAYS[unit.value] for count in counts or [1]]
            counts = []
        elif is_number(reading, reading.words.words[at]):
            # "Of 1 two weeks before": a number right before another is none of the lengths.
            if at and is_number(reading, reading.words.words[at - 1]) and not reading.words.gap(at).strip():
                raise Unreadable
            counts += fill.numbers(reading.words.said(at, at + 1), scene)
        elif not _between(reading, reading.words.words[at]):
            raise Unreadable
        at = unit.end if unit is not None else at + 1
    if counts or not found:
        raise Unreadable
    return list(dict.fromkeys(found))


def leads_again(words: str, scene: Scene) -> list[int]:
    """Days ahead said of what was settled already, where "three" alone is enough. Raises ``Unreadable``."""
    reading = scene.reading(words)
    counted = [each for each in reading.words.words if is_number(reading, each)]
    others = (each for each in reading.words.words if each not in counted)
    numbers = bool(counted) and all(_between(reading, each) for each in others)
    return fill.numbers(words, scene) if numbers else leads_of(words, scene)


def _apart(words: str) -> str:
    # Arabic writes "and" as one with the word behind it.
    return re.sub(r"(?<!\w)و(\w{3,})", lambda m: f"و {m[1]}" if holds_and(m[0]) else m[0], words)


def leads_in(text: str, scene: Scene) -> str:
    """The words of a text that say how long ahead; empty where no length of time is said."""
    reading = scene.reading(_apart(text))
    units = [(at, match.end) for at, match in anywhere(reading, "unit")]
    if not units:
        return ""
    last = max(end for _, end in units)
    # "For 2 I want reminders 10 and 3 days before": the first number may be an item's.
    wholes = (reading.words.said(at, last) for at in range(min(at for at, _ in units) + 1) if _of_leads(reading, at))
    # "Two weeks before each deadline, and a day before": what stands between says when, not how long ahead.
    each = ", ".join(reading.words.said(_counted(reading, at), end) for at, end in units)
    return next((words for words in (*wholes, each) if _is_read(words, scene)), "")


def lengths_in(text: str, scene: Scene) -> list[int]:
    """Each length of time in a text, in days: a unit with the number before it, or one of it."""
    reading = scene.reading(_apart(text))
    units = [(at, match.end) for at, match in anywhere(reading, "unit")]
    # Of "个星期" and "星期", or "weeks" and what stands in it, the longer.
    wider = {end: min(at for at, other in units if other == end) for _, end in units}
    said = [(_counted(reading, at), at, end) for end, at in wider.items()]
    # "星期二" is a day: in Chinese one week is a week with its number. "That week" is no length either.
    pointing = reading.phrases.lists["pointing"]
    before = ("", *reading.words.words)
    alone = {at for at in wider.values() if is_han(reading.words.words[at]) or before[at] in pointing}
    lengths = [(first, end) for first, at, end in said if first < at or at not in alone]
    return [days for first, end in lengths for days in leads_of(reading.words.said(first, end), scene)]


def _counted(reading: Reading, at: int) -> int:
    """Where the number begins that stands before a unit, "two more weeks"; where the unit itself does for none."""
    first, lists = at, reading.phrases.lists
    while first and reading.words.words[first - 1] in lists["ahead"]:
        first -= 1
    # "Extend item 3 a week", "give 3 another week" is by one week.
    counted = (
        first
        and lists["one_more"].isdisjoint(reading.words.words[first:at])
        and is_number(reading, reading.words.words[first - 1])
        and not is_called_item(reading, first - 1, reading.length)
    )
    return first - 1 if counted else at


def _is_read(words: str, scene: Scene) -> bool:
    try:
        return bool(leads_of(words, scene))
    except Unreadable:
        return False


def _of_leads(reading: Reading, at: int) -> bool:
    return is_number(reading, reading.words.words[at]) or bool(begins(reading, reading.phrases.values["unit"], at))


def _between(reading: Reading, word: str) -> bool:
    return is_small(word) or word in reading.phrases.lists["and"] or word in reading.phrases.lists["ahead"]
