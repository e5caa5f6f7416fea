"""The headings of a table of actions: what each says that its column holds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from bot.understand.data import LANGS, column_words
from bot.understand.fields.cells import cells_of, is_parted
from bot.understand.text.words import words_of
from handlers.commands.fields import Lang

# A longer cell is no heading; fewer columns are no table.
LONGEST, FEWEST = 40, 2
ROLES = ("task", "what", "owner", "by", "helps", "reports", "status", "other")


@lru_cache(maxsize=4_096)
def role_of(heading: str) -> tuple[str, tuple[Lang, ...]] | None:
    """What a heading says that its column holds, with the languages that say it so; "Action / Mesure" says it twice."""
    if len(heading) > LONGEST:
        return None
    bare = _plural().sub("", heading.strip(" *_`|"))
    # "Action / Mesure", "Decision/Action", "Deadline (2026)".
    parts = dict.fromkeys((bare, *_either().split(bare)))
    return next((found for each in parts if (found := _roles().get(words_of(each).words))), None)


def are_headings(line: str) -> bool:
    """Whether a line holds nothing but the headings of a table, or the rule below them."""
    cells = [each for each in cells_of(line) if each] if is_parted(line) else []
    ruled = all(is_rule(each) for each in cells)
    return len(cells) >= FEWEST and (ruled or sum(map(bool, map(role_of, cells))) >= max(FEWEST, len(cells) - 1))


def is_rule(cell: str) -> bool:
    """Whether a cell is no more than the line below the headings."""
    return _rule().fullmatch(cell) is not None


@cache
def _either() -> re.Pattern[str]:
    return re.compile(r"[/;(（]")


@cache
def _plural() -> re.Pattern[str]:
    # "Action(s)".
    return re.compile(r"\([a-zà-ÿ]{1,3}\)", re.IGNORECASE)


@cache
def _rule() -> re.Pattern[str]:
    return re.compile(r":?[-=]*+:?")


@cache
def _roles() -> Mapping[tuple[str, ...], tuple[str, tuple[Lang, ...]]]:
    found: dict[tuple[str, ...], tuple[str, tuple[Lang, ...]]] = {}
    for lang in LANGS:
        for role in ROLES:
            for heading in column_words(lang)[role]:
                words = words_of(heading).words
                _, langs = found.get(words, (role, ()))
                found[words] = (role, (*langs, lang))
    return found
