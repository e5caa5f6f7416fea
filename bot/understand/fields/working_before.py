"""So many working days before an item's deadline, of one's own reminder: "two working days before 3 is due"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from bot.understand.dates.lasting import working_days_in
from bot.understand.fields.eve import OF_CLOCK
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.plain import numbers_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import is_han, stem
from handlers.commands.fields import Lang

# Days of a week on which people work, and on which they don't.
WEEK, WEEKEND = 5, 2


@dataclass(frozen=True)
class WorkingBefore:
    """How many days, the number of the item, where one is named, and the hour or part of the day as it is said."""

    count: int
    item: int | None
    half: str


def working_before(reading: Reading, lang: Lang) -> WorkingBefore | None:
    """What a request to be reminded says of working days before a deadline where it says nothing else; None for any
    other."""
    words, lists = reading.words.words, reading.phrases.lists
    if lists["reminds"].isdisjoint(words) or lists["working_before"].isdisjoint(words):
        return None
    counted = working_days_in(reading.words.text, lang)
    eve = {at for first, match in anywhere(reading, "working_eve") for at in range(first, match.end)}
    count = counted or (1 if counted == 0 and eve else 0)
    if not count:
        return None
    days = eve | _of_days(reading, count)
    left = [at for at in range(reading.length) if at not in days]
    clock = _clock(reading, left)
    numbers = [at for at in left if at not in clock and words[at].isdecimal()]
    plain = (words[at] for at in left if at not in clock and at not in numbers)
    if len(numbers) > 1 or not all(_beside(reading, word) for word in plain):
        return None
    half = reading.words.said(min(clock), max(clock) + 1) if clock else ""
    return WorkingBefore(count, int(words[numbers[0]]) if numbers else None, half)


def _of_days(reading: Reading, count: int) -> frozenset[int]:
    """The places of the words that say how many working days."""
    words, working = reading.words.words, reading.phrases.lists["counts_working"]
    found = {at for at, word in enumerate(words) if word in working}
    found |= {place for at, match in anywhere(reading, "unit") for place in range(at, match.end)}
    # "Two full working days", "两个工作日"; of "2 deux jours ouvrables" the nearer.
    near = [
        (at, end) for value, at, end in numbers_of(reading) if value == count and {end, end + 1}.intersection(found)
    ]
    return frozenset(found).union(range(*max(near, default=(0, 0))))


def _clock(reading: Reading, left: Iterable[int]) -> frozenset[int]:
    """The places of the words that say an hour or a part of the day, in one row; none where there are several."""
    words, lists = reading.words.words, reading.phrases.lists
    halves, beside = lists["half_said"], lists["reminds_beside"]
    hours = {at for at in left if words[at].isdecimal() and _is_hour(reading, at)}
    core = hours | {at for at in left if words[at] in halves and words[at] not in beside}
    if not core:
        return frozenset()
    first, last = min(core), max(core)
    of_clock = halves | OF_CLOCK | lists["hour_lead"]
    while last + 1 < reading.length and (words[last + 1] in halves | OF_CLOCK or words[last + 1].isdecimal()):
        last += 1
    while first and (words[first - 1] in of_clock - beside or words[first - 1] in halves):
        first -= 1
    # "À 15 h" and "in the evening".
    if first in hours and first and words[first - 1] in lists["hour_lead"] and not is_han(words[first - 1]):
        first -= 1
    led = [
        at
        for at in (first - 1, first - 2)
        if at >= 0 and is_small(words[at]) and words[at] not in lists["working_before"]
    ]
    first = min(led, default=first) if led[:1] == [first - 1] and words[first] in halves else first
    row = range(first, last + 1)
    said = all(words[at] in of_clock or words[at].isdecimal() or is_small(words[at]) for at in row)
    return frozenset(row) if said else frozenset()


def _is_hour(reading: Reading, at: int) -> bool:
    lists, words = reading.phrases.lists, reading.words
    # «Recuérdame la 2» is no hour.
    led = at > 0 and words.words[at - 1] in lists["hour_lead"] - lists["reminds_beside"]
    return words.is_hour(at) or led


def _beside(reading: Reading, word: str) -> bool:
    lists = reading.phrases.lists
    known = lists["reminds"] | lists["reminds_beside"] | lists["working_before"] | lists["working_beside"]
    return is_small(word) or word in known or word in OF_CLOCK or stem(word) in lists["item_words"]


def calendar_days_ahead(text: str, lang: Lang) -> int | None:
    """So many days of the calendar, in which lead times are counted, that they hold the working days a text says on
    whatever day the last one falls; 0 where it says no one number of them, None where it says nothing of them."""
    working = working_days_in(text, lang)
    return working and working + WEEKEND * ceil(working / WEEK)
