"""A part of the day before an item's deadline: "remind me the morning before about 3"."""

from __future__ import annotations

from dataclasses import dataclass

from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.small import is_small


@dataclass(frozen=True)
class EvePart:
    """The part, as it is said of a day, and the number of the item, where one is named."""

    said: str
    item: int | None


def says_part(reading: Reading) -> bool:
    """Whether a request to be reminded says a part of the day before."""
    return _part(reading) is not None


def part_alone(reading: Reading) -> EvePart | None:
    """What a request to be reminded says of an item where it says nothing else; None for any other."""
    part = _part(reading)
    if part is None:
        return None
    at, match = part
    words, lists = reading.words.words, reading.phrases.lists
    others = [*words[:at], *words[match.end :]]
    numbers = [word for word in others if word.isdecimal()]
    beside = lists["reminds"] | lists["reminds_beside"]
    if len(numbers) > 1 or not all(word.isdecimal() or is_small(word) or word in beside for word in others):
        return None
    return EvePart(match.value, int(numbers[0]) if numbers else None)


def _part(reading: Reading) -> tuple[int, Match] | None:
    # The longest.
    asks = not reading.phrases.lists["reminds"].isdisjoint(reading.words.words)
    return max(anywhere(reading, "eve_part") if asks else (), key=lambda each: each[1].end - each[0], default=None)
