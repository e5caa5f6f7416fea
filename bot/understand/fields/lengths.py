"""How much later or sooner: in days, or in months, which have no number of days of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from bot.understand.dates.calendar import add_months
from bot.understand.fields.leads import apart, begun_at, is_broken, lengths_in, units_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import is_number
from bot.understand.patterns.reading import Reading
from bot.understand.text.numerals import numbers_at
from bot.understand.text.words import is_han

# What is put off for longer is asked about as a date.
MOST_DAYS, MOST_MONTHS = 3_660, 120
# So many words may stand between a weekday and the week that it is of.
NEAR = 3
# And between a word that counts vaguely and what it counts: "几个星期".
BEFORE = 2
# Arabic has a word for two months.
MONTHS: Mapping[str, int] = MappingProxyType({"month": 1, "two_months": 2})


@dataclass(frozen=True)
class Length:
    """How much later, below 0: sooner. It is none of both where no one length of time is said."""

    days: int = 0
    months: int = 0

    def __bool__(self) -> bool:
        return bool(self.days or self.months)

    def later(self) -> Length:
        """As much, and later."""
        return Length(abs(self.days), abs(self.months))

    def after(self, day: date) -> date:
        """The day so much later; where its month is too short, the last of it. Raises ``NotADay`` for one too far."""
        return add_months(day, self.months) + timedelta(days=self.days)


def length_in(text: str, scene: Scene) -> Length:
    """By how much something is moved; nothing where no one length of time is said, or one from now on."""
    days, months = lengths_in(text, scene), months_in(text, scene)
    said = {match.value for _, match in anywhere(scene.reading(text), "moved")}
    if len(days) + len(months) != 1 or "from_today" in said or _day_of_month().search(text):
        return Length()
    if sum(days) > MOST_DAYS or sum(months) > MOST_MONTHS or _is_of_week(scene.reading(text)):
        return Length()
    way = -1 if "sooner" in said else 1
    return Length(way * sum(days), way * sum(months))


def is_vague(reading: Reading) -> bool:
    """Whether a length of time is said without how long it is: "a few days"."""
    vague, words = reading.phrases.lists["vague"], reading.words.words
    units = (at for name in ("unit", "month_unit") for at, _ in anywhere(reading, name))
    return any(word in vague for at in units for word in words[max(0, at - BEFORE) : at])


def _is_of_week(reading: Reading) -> bool:
    # "The Friday of the other week" is no length of a week; "the Friday one by a week" has its number.
    units = [at for at, _ in anywhere(reading, "unit")]
    behind = (
        (day.end, at) for _, day in anywhere(reading, "weekday") for at in units if day.end < at <= day.end + NEAR
    )
    return any(not any(is_number(reading, each) for each in reading.words.words[end:at]) for end, at in behind)


@cache
def _day_of_month() -> re.Pattern[str]:
    # "12月23日" is no length of 23 days.
    return re.compile(r"\d月\s*\d{1,2}\s*[日号號]")


def months_in(text: str, scene: Scene) -> list[int]:
    """Each length of time in a text that is said in months; none where one is said in parts of months."""
    reading = scene.reading(apart(text))
    if is_broken(text):
        return []
    # "半个月" is so many days.
    days = {place for at, match in units_of(reading, "unit") for place in range(at, match.end)}
    told = (_months(reading, at, match.value) for at, match in units_of(reading, "month_unit") if at not in days)
    return [months for months in told if months]


def _months(reading: Reading, at: int, value: str) -> int:
    first, words = begun_at(reading, at), reading.words.words
    numbers = [number for number, _, _ in numbers_at(words[first:at], reading.phrases.numbers)]
    if not numbers and (is_han(words[at]) or (at and words[at - 1] in reading.phrases.lists["pointing"])):
        # "That month", "上个月" are no lengths.
        return 0
    return MONTHS[value] * (numbers[0] if numbers else 1)
