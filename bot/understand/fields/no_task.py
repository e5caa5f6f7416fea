"""What stands where an action would stand and is none: "same as above", "TBD", "run the survey – done", "BDT presented
its report", "nobody volunteered"."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import LANGS, empty_words, numbered_words
from bot.understand.dates.text import fold
from bot.understand.fields.cells import is_done, said_of_cells
from bot.understand.named.names import Names
from bot.understand.patterns.present import PARTIES
from bot.understand.prose.tenses import asks_nobody, tells_before
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang

# More words behind "same as above" say more than for whom.
MOST_FOR = 3


def says_nothing(words: str) -> bool:
    """Whether words that stand for what is to be done only refer to what stands above, "idem for BR", or say that it is
    not known yet."""
    said = words_of(words).words
    refers = any(said[: len(each)] == each and len(said) <= len(each) + MOST_FOR for each in said_of_cells("same"))
    return refers or said in said_of_cells("unknown")


def tells_of(line: str, names: Names, lang: Lang) -> bool:
    """Whether a line of a list only tells what somebody who is named did, or hopes: "BDT presented its report"."""
    named = next((each for each in names.mentions(line) if each.ids(PARTIES)), None)
    if named is None:
        return False
    before, behind = line[: named.start], line[named.end :].strip()
    first = all(map(is_small, words_of(before).words))
    return (first and asks_nobody(behind, lang)) or tells_before(before, lang)


def is_nobodys(line: str, names: Names) -> bool:
    """Whether a line of a list only tells that nobody takes it up, and names none that may: "Nobody volunteered"."""
    said = words_of(line).words
    led = any(said[: len(each)] == each for each in _nobody())
    return led and not any(each.ids(PARTIES) for each in names.mentions(line))


def ends_done(words: str) -> bool:
    """Whether what stands last, behind a dash, a colon or in brackets, says that it is done: "run it – done"."""
    found = _last().search(words.rstrip(" .。"))
    return found is not None and is_done(found[1])


def has_none(line: str) -> bool:
    """Whether a line says of somebody that there is nothing to do: "BR – no action"."""
    return words_of(_parting().split(line, maxsplit=1)[-1]).words in _none()


def prolongs(line: str, lang: Lang) -> bool:
    """Whether a line tells until when a thing goes on, or that its day is another now: "BDT survey extended until 12
    December"."""
    found = _lasting(lang).search(folded := fold(line).text)
    # "BDT to have it extended" is for BDT to do.
    return found is not None and _orders(lang).isdisjoint(words_of(folded[: found.start()]).words)


@cache
def _lasting(lang: Lang) -> re.Pattern[str]:
    every = "|".join(fold(each).text for each in empty_words(lang)["lasting"])
    return re.compile(every if lang == "zh" else rf"(?<!\w)(?:{every})(?!\w)")


@cache
def _orders(lang: Lang) -> frozenset[str]:
    return frozenset(each.lstrip("^") for each in numbered_words(lang)["orders"] if each.isalpha())


@cache
def _parting() -> re.Pattern[str]:
    return re.compile(r"[:：]|\s[-–—]\s")


@cache
def _none() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words for lang in LANGS for each in empty_words(lang)["said"])


@cache
def _nobody() -> frozenset[tuple[str, ...]]:
    return frozenset(words_of(each).words for lang in LANGS for each in empty_words(lang)["nobody"])


@cache
def _last() -> re.Pattern[str]:
    return re.compile(r"(?:\s[-–—]\s+|[–—:：(（\[]\s*)([^-–—:：()（）\[\]]{2,40})[)）\]]?$")
