"""An hour of the clock from words, with am and pm in each language's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import time
from functools import cache
from typing import Any

from bot.understand.dates.numbers import han
from bot.understand.doubts import Unreadable
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.words import stem


def clock(words: str, scene: Scene) -> Any:
    """A time of day, with am and pm in the language's own words; "14 December" is none. Raises ``Unreadable``."""
    words = _tens().sub(_counted, words)
    reading = scene.reading(words)
    if _names_month(reading) or _day().search(words):
        raise Unreadable
    glued = " ".join(_glued([_in_digits(word, reading.phrases.numbers) for word in reading.words.words]))
    match = _clock().search(glued)
    if match is None:
        raise Unreadable
    hour, minute = int(match[1]), int(match[2] or 0)
    said = set(glued.split())
    minute = 30 if match[2] is None and glued[match.end() :].lstrip().startswith("半") else minute
    hour += 12 if hour < 12 and said & reading.phrases.lists["pm"] else 0
    hour = 0 if hour == 24 or (hour == 12 and said & reading.phrases.lists["am"]) else hour
    if hour > 23 or minute > 59:
        raise Unreadable("no-such-time")
    return time(hour, minute).isoformat()


def _names_month(reading: Reading) -> bool:
    # "Sept heures" is no day of September.
    words, numbers = reading.words, reading.phrases.numbers
    months = [(at, match.end - 1) for at, match in anywhere(reading, "month")]
    return not all(stem(words.words[at]) in numbers and words.is_hour(last) for at, last in months)


def _counted(found: re.Match[str]) -> str:
    # "二十一点".
    return str(han(list(found[0]), 0)[0].value)


@cache
def _tens() -> re.Pattern[str]:
    return re.compile(r"[一二]?十[一二三四五六七八九]?(?=[点點时時])")


@cache
def _day() -> re.Pattern[str]:
    return re.compile(r"\d\s*[月日号號]")


def _in_digits(word: str, spelled: Mapping[str, int]) -> str:
    return str(spelled[stem(word)]) if stem(word) in spelled else word


def _glued(words: Sequence[str]) -> list[str]:
    return [re.sub(r"^(\d+)([hap]m?)$", r"\1 \2", word) for word in words]


@cache
def _clock() -> re.Pattern[str]:
    return re.compile(r"(\d{1,2})\s*(?:[:.hч时時点點]\s*(\d{2})?|heures?|horas?)?")
