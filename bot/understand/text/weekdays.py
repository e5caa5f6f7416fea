"""The days of the week by their names, whole or short, and today and tomorrow, as the dates of a language have them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from bot.understand.data import area_of
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang


@cache
def weekdays(lang: Lang) -> frozenset[str]:
    """The first word of each name."""
    return _first_words(each for patterns in area_of(lang, "dates")["words"]["wd"].values() for each in patterns)


@cache
def days_at_hand(lang: Lang) -> frozenset[str]:
    """The first word of each, and of what is said for today and tomorrow."""
    shifts = area_of(lang, "dates")["words"]["shift"]
    return weekdays(lang) | _first_words(each for days in ("0", "1") for each in shifts[days] if " " not in each)


def _first_words(patterns: Iterable[str]) -> frozenset[str]:
    said = (words_of(re.sub(r"[\[\]().|*]", " ", each)).words for each in patterns)
    return frozenset(words[0] for words in said if words)
