"""The days of the week by their names, whole or short, as the dates of a language have them."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import area_of
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang


@cache
def weekdays(lang: Lang) -> frozenset[str]:
    """The first word of each name."""
    patterns = (each for patterns in area_of(lang, "dates")["words"]["wd"].values() for each in patterns)
    said = (words_of(re.sub(r"[\[\]().|*]", " ", each)).words for each in patterns)
    return frozenset(words[0] for words in said if words)
