"""The cells of a line of a table: parted by tabs, by bars, or by several blanks, as mails have them; what they say."""

from __future__ import annotations

import re
from functools import cache

from bot.understand.data import LANGS, column_words
from bot.understand.text.words import words_of

SIGNS = "\t|｜"
# Two columns that blanks alone part are no table.
FEWEST = 2
# What carries a tick was done already.
TICKS = "✓✔✅☑"


def is_parted(line: str) -> bool:
    """Whether a line may be one of a table."""
    return any(sign in line for sign in SIGNS) or len(_apart().split(line.strip())) > FEWEST


def cells_of(line: str) -> list[str]:
    """What stands in each column."""
    if not any(sign in line for sign in SIGNS):
        return [each.strip(" *_`") for each in _apart().split(line.strip())]
    if "\t" in line:
        return [each.strip(" *_`") for each in line.split("\t")]
    return [
        each.strip(" *_`") for each in line.strip().replace("｜", "|").removeprefix("|").removesuffix("|").split("|")
    ]


def is_done(status: str) -> bool:
    """Whether words say of an action that it is done."""
    return words_of(status).words in said_of_cells("done") or not set(TICKS).isdisjoint(status)


def is_known(cell: str) -> bool:
    """Whether words say who or by when, rather than that it is not known yet."""
    said = words_of(cell).words
    return any(each.isalnum() for word in said for each in word) and said not in said_of_cells("unknown")


def is_number(cell: str) -> bool:
    """Whether a cell is no more than the number of its row, "A1"."""
    return _code().fullmatch(cell) is not None


@cache
def said_of_cells(name: str) -> frozenset[tuple[str, ...]]:
    """What cells say of one kind in any of the languages: "done", "unknown", "same"."""
    return frozenset(words_of(each).words for lang in LANGS for each in column_words(lang)[name])


@cache
def _code() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{0,4}[\s./#-]?\d{1,4}(?:[./-]\d{1,4})*[.)]?")


@cache
def _apart() -> re.Pattern[str]:
    return re.compile(r"(?<=\S)[ \u3000]{2,}(?=\S)")
