"""How many months later or sooner: a month has no number of days of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from bot.understand.fields.leads import apart, begun_at, is_broken
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Reading
from bot.understand.text.numerals import numbers_at
from bot.understand.text.words import is_han

# Arabic has a word for two months.
MONTHS: Mapping[str, int] = MappingProxyType({"month": 1, "two_months": 2})


def months_in(text: str, scene: Scene) -> list[int]:
    """Each length of time in a text that is said in months; none where one is said in parts of months."""
    reading = scene.reading(apart(text))
    if is_broken(text):
        return []
    # "半个月" is so many days.
    days = {place for at, match in anywhere(reading, "unit") for place in range(at, match.end)}
    ends = {match.end: (at, match.value) for at, match in sorted(anywhere(reading, "month_unit"), key=lambda m: -m[0])}
    told = (_months(reading, at, value) for at, value in ends.values() if at not in days)
    return [months for months in told if months]


def _months(reading: Reading, at: int, value: str) -> int:
    first, words = begun_at(reading, at), reading.words.words
    numbers = [number for number, _, _ in numbers_at(words[first:at], reading.phrases.numbers)]
    if not numbers and (is_han(words[at]) or (at and words[at - 1] in reading.phrases.lists["pointing"])):
        # "That month", "上个月" are no lengths.
        return 0
    return MONTHS[value] * (1 if _is_dual(reading, numbers) else numbers[0])


def _is_dual(reading: Reading, numbers: Sequence[int]) -> bool:
    # Arabic says one and two of a thing by its form: a number 1 or 2 before it is that of an item.
    return not numbers or (reading.phrases.lang == "ar" and numbers[0] <= max(MONTHS.values()))
