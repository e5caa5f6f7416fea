"""How much later or sooner: in days, or in months, which have no number of days of their own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType

from bot.understand.dates.calendar import DAYS, MONTHS as OF_MONTHS, add_months
from bot.understand.dates.lasting import spans_in
from bot.understand.dates.spans import MONTH_DAYS, Span
from bot.understand.fields.leads import apart, begun_at, is_broken, lengths_in, units_of
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.plain import is_number, numbers_of
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.words import is_han

# What is put off for longer is asked about as a date.
MOST_DAYS, MOST_MONTHS = 3_660, 120
# What is counted in these is no plain length of days, weeks or months.
YEARLY = frozenset(OF_MONTHS) - {"month"}
# Words of a number in letters: «двадцать пять».
MOST_COUNTING = 2
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

    def sooner(self) -> Length:
        """As much, and sooner."""
        return Length(-abs(self.days), -abs(self.months))

    def after(self, day: date) -> date:
        """The day so much later; where its month is too short, the last of it. Raises ``NotADay`` for one too far."""
        return add_months(day, self.months) + timedelta(days=self.days)


def length_in(text: str, scene: Scene) -> Length:
    """By how much something is moved; nothing where no one length of time is said, or one from now on."""
    said = ways_in(scene.reading(text))
    length = counted_behind(scene.reading(text)) or _compound(text, scene.lang) or _plain(text, scene)
    if "from_today" in said or _day_of_month().search(text) or _is_of_week(scene.reading(text)):
        return Length()
    if length.days > MOST_DAYS or length.months > MOST_MONTHS:
        return Length()
    return length.sooner() if "sooner" in said else length


def ways_in(reading: Reading) -> set[str]:
    """Which ways a deadline is said to move. "Earlier" within "not earlier than" is none of them."""
    found = anywhere(reading, "moved")
    later = [(at, match.end) for at, match in found if match.value == "later"]

    def denied(at: int, match: Match) -> bool:
        inside = any(first <= at and match.end <= end and end - first > match.end - at for first, end in later)
        return match.value == "sooner" and inside

    return {match.value for at, match in found if not denied(at, match)}


def counted_behind(reading: Reading) -> Length:
    """Of a length of time whose number stands behind its unit, «дня на три», «на дней пять»."""
    units = [(at, match.end) for name in ("unit", "month_unit") for at, match in anywhere(reading, name)]
    found = [length for at, end in units if (length := _inverted(reading, at, end))]
    return found[0] if len(found) == 1 else Length()


def _inverted(reading: Reading, at: int, end: int) -> Length:
    words, linking = reading.words, reading.phrases.lists["count_behind"]
    linked = end < reading.length and words.words[end] in linking
    # «Дня три» and nothing else is one too.
    alone = bool(linking) and at == 0
    if not alone and linked == (at > 0 and words.words[at - 1] in linking):
        return Length()
    first = end + linked
    last = next((each for each in range(first + 1, reading.length + 1) if _ends_clause(reading, each)), reading.length)
    if not 0 < last - first <= MOST_COUNTING or words.words[first].isdecimal():
        return Length()
    # Counted as it is in the usual order, so that nothing but a number fits: «три дня».
    spans = spans_in(f"{words.said(first, last)} {words.said(at, end)}", reading.phrases.lang)
    counts = len(spans) == 1 and len(spans[0]) == 1 and spans[0][0][1] in (*DAYS, *OF_MONTHS)
    return _length_of(spans[0]) if counts else Length()


def _ends_clause(reading: Reading, at: int) -> bool:
    ended = at >= reading.length or bool(reading.words.gap(at).strip())
    return ended or bool(begins(reading, reading.phrases.values["moved"], at))


def _plain(text: str, scene: Scene) -> Length:
    days, months = lengths_in(text, scene), months_in(text, scene)
    return Length(sum(days), sum(months)) if len(days) + len(months) == 1 else Length()


def _compound(text: str, lang: str) -> Length:
    """Of one length of time that is said in years, in several units or with a half; those of the others are plain."""
    spans = spans_in(text, lang)
    if len(spans) != 1 or any(unit not in DAYS and unit not in OF_MONTHS for _, unit in spans[0]):
        return Length()
    odd = len(spans[0]) > 1 or any(count % 1 or unit in YEARLY for count, unit in spans[0])
    return _length_of(spans[0]) if odd else Length()


def _length_of(span: Span) -> Length:
    """As ``dates.spans`` counts it on from a day."""
    months = [count * OF_MONTHS[unit] for count, unit in span if unit in OF_MONTHS]
    parts = sum(round(count % 1 * MONTH_DAYS) for count in months)
    return Length(parts + sum(round(count * DAYS[unit]) for count, unit in span if unit in DAYS), sum(map(int, months)))


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
    numbers = [number for number, begun, _ in numbers_of(reading) if first <= begun < at]
    if (
        not numbers
        and value == "month"
        and (is_han(words[at]) or (at and words[at - 1] in reading.phrases.lists["pointing"]))
    ):
        # "That month", "上个月" are no lengths.
        return 0
    return MONTHS[value] * (numbers[0] if numbers else 1)
