"""What comes about on a day and is nobody's task: "BDT arrives on 8 January", "TSB is away on the 15th"."""

from __future__ import annotations

from collections.abc import Iterable

from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.weekdays import weekdays
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang


def befalls(said: str, task: str, langs: Iterable[Lang]) -> bool:
    """Whether the words of a task say no more than that, in what was said."""
    return any(_befalls(said, task, lang) for lang in langs)


def only_befalls(said: str, names: Names, lang: Lang) -> bool:
    """Whether a message says nothing but who does that on which day."""
    reading = Reading(words_of(said), phrases_of(lang), names)
    told = {at for first, match in anywhere(reading, "befalls") for at in range(first, match.end)}
    who = {at for each in reading.at.values() for at in range(each.first, each.last)}
    months = {at for first, match in anywhere(reading, "month") for at in range(first, match.end)}
    days = weekdays(lang)
    words = enumerate(reading.words.words)
    rest = [word for at, word in words if at not in told | who | months and not (is_small(word) or word in days)]
    signs = reading.phrases.lists["day_sign"]
    return bool(told) and bool(who) and all(word.isdecimal() or word in signs for word in rest)


def _befalls(said: str, task: str, lang: Lang) -> bool:
    reading = Reading(words_of(said), phrases_of(lang), Names(()))
    told = {word for at, match in anywhere(reading, "befalls") for word in reading.words.words[at : match.end]}
    words = words_of(task).words
    first = next((at for at, word in enumerate(words) if word not in told), len(words))
    # "Leaves comments", "speaks to the hosts" are done to something; "arrives in Geneva", "speaks at the seminar" not.
    rest = words[first:]
    alone = all(is_small(word) or word in told for word in rest)
    return bool(told) and (alone or (first > 0 and rest[0] in reading.phrases.lists["befalls_where"]))
