"""The number of an item in letters, where a message holds none in digits: "по седьмому", "الخامس جاهز", "第五项"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from bot.understand.patterns.counted import number_of
from bot.understand.patterns.cues import pieces
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Reading
from bot.understand.sense.gist import VALUES, telling_cues
from bot.understand.text.words import stem
from handlers.commands.fields import Lang

# The first is said of anything.
LEAST, TEN = 2, 10


@cache
def _ordinal() -> re.Pattern[str]:
    # Arabic tells the hour in the feminine, and a second time without the article: neither is an item.
    return re.compile(
        r"[\u0400-\u04ff]+(?:ый|ой|ий|ого|его|ому|ему|ом|ым|им|ая|ую|ое)|(?:و?ال|لل|بال)[\u0600-\u06ff]*[^ة]"
    )


def item_in_letters(reading: Reading, lang: Lang) -> str | None:
    """A number beside a word for an item, else the only ordinal of a message that counts no days or hours."""
    found = number_of(reading, pieces(reading, telling_cues(lang), VALUES))
    if found is not None and found.values["item"]:
        return found.values["item"]
    told = list(_told(reading, lang))
    return str(told[0]) if len(told) == 1 and told[0] >= LEAST else None


def _told(reading: Reading, lang: Lang) -> Iterator[int]:
    words, numbers, at = reading.words.words, reading.phrases.numbers, 0
    while at < len(words):
        value, last = _number(words, at, numbers)
        if last > at and _ordinal().fullmatch(words[last - 1]) and not _counts(reading, lang, last):
            yield value
        at = max(last, at + 1)


def _number(words: Sequence[str], at: int, numbers: Mapping[str, int]) -> tuple[int, int]:
    """A number and where it ends: that of "twenty third" is one; nothing ends where it begins."""
    value = numbers.get(stem(words[at]), 0)
    behind = numbers.get(stem(words[at + 1]), 0) if at + 1 < len(words) else 0
    tens = value > TEN and value % TEN == 0 and 0 < behind < TEN
    if tens or (0 < value < TEN and behind == TEN):
        return value + behind, at + 2
    return value, at + (value > 0)


def _counts(reading: Reading, lang: Lang, at: int) -> bool:
    nodes = (reading.phrases.values[name] for name in ("unit", "month"))
    hours = any(each.value == "unit" for each in begins(reading, telling_cues(lang), at))
    return hours or any(begins(reading, node, at) for node in nodes)
