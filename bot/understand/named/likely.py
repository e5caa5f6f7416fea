"""Whether words that read as a name are meant as one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from bot.understand.data import LANGS, talk_of
from bot.understand.text.small import is_small
from bot.understand.text.words import Words, words_of
from bot.understand.types import NameEntry


def is_verb(words: Words, at: int) -> bool:
    # "J'ai une question" is not about artificial intelligence.
    return words.words[at] == "ai" and at > 0 and words.words[at - 1] == "j"


def is_no_end(words: Words, at: int) -> bool:
    """Whether a word is no name's last one, whatever its name: it goes on as a day or as another word."""
    word = words.words[at]
    # "with TDAG on 2024-06-17" names a day, not the TDAG of 2024; "协调组织" names no "协调组".
    dated = word.isdecimal() and bool(_goes_on().match(words.text, words.ends[at]))
    return dated or word + "".join(words.words[at + 1 : at + 2]) in _in_words()


@cache
def _goes_on() -> re.Pattern[str]:
    return re.compile(r"\s?[-./年]\s?\d")


@cache
def _in_words() -> frozenset[str]:
    return frozenset(word for lang in LANGS for word in talk_of(lang)["lists"]["in_words"])


def plausible(entry: NameEntry, said: str) -> bool:
    # "mark", "may" and "will" are words before they are people: a person's single name wants its capital.
    if entry.kind != "person" or " " in entry.text or not said[0].islower():
        return True
    return said == entry.text


def lacks_head(entries: Sequence[NameEntry], words: Words, at: int, last: int) -> bool:
    """Whether words from ``at`` to ``last`` name an office only without the word that it begins with, and may as well
    be a topic in a body: "النفاذ في BDT" is called "مكتب النفاذ في BDT"."""
    if not entries or not is_small(words.words[last - 1]) or any(each.kind != "office" for each in entries):
        return False
    heads = {words_of(each.text).words[0] for each in entries}
    before = words.words[at - 1] if at else ""
    return all(map(is_small, heads)) and not any(before.endswith(head) for head in heads)
