"""How long ahead: "a week and a day", "10 and 3 days", "две недели", "أسبوع ويومين"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.understand import fill
from bot.understand.doubts import Unreadable
from bot.understand.match import begins, is_number
from bot.understand.reading import Reading
from bot.understand.small import is_small
from bot.understand.task import Scene

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
            counts += fill.numbers(reading.words.said(at, at + 1), scene)
        elif not _between(reading, reading.words.words[at]):
            raise Unreadable
        at = unit.end if unit is not None else at + 1
    if counts or not found:
        raise Unreadable
    return list(dict.fromkeys(found))


def _apart(words: str) -> str:
    # Arabic writes "and" as one with the word behind it.
    return re.sub(r"(?<!\w)و(?=\w{3})", "و ", words)


def leads_in(text: str, scene: Scene) -> str:
    """The words of a text that say how long ahead; empty where no length of time is said."""
    reading = scene.reading(_apart(text))
    units = [m for at in range(reading.length) for m in begins(reading, reading.phrases.values["unit"], at)]
    if not units:
        return ""
    first, last = next(at for at in range(reading.length) if _of_leads(reading, at)), max(m.end for m in units)
    words = reading.words.said(first, last)
    try:
        leads_of(words, scene)
    except Unreadable:
        return ""
    return words


def _of_leads(reading: Reading, at: int) -> bool:
    return is_number(reading, reading.words.words[at]) or bool(begins(reading, reading.phrases.values["unit"], at))


def _between(reading: Reading, word: str) -> bool:
    return is_small(word) or word in reading.phrases.lists["and"] or word in reading.phrases.lists["ahead"]
