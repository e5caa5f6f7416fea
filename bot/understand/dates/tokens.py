"""Cuts a folded text into words, runs of digits, single characters and marks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache

from bot.understand.dates.types import Mention

_PREFIXES = "وفبلك"
ARTICLE = "ال"
MEETING = "\x00meeting"


@cache
def _pattern() -> re.Pattern[str]:
    # One branch per first letter and no nesting of repeats over the same letters: time grows with length only. Hours
    # of a day (14:00-16:00) and a date glued to its time (2024-05-31.14:15) are cut in two.
    return re.compile(
        r"\d{1,2}:\d\d(?=-\d{1,2}:\d\d(?![\d:]))|\d{1,4}([./\-])\d{1,2}\1\d{1,4}(?=[.:\-]\d{1,2}:\d\d(?![\d:]))|"
        r"\d+(?:(?:[./:\-]| [/\-] )\d+)*|[\u3400-\u9fff\u3007]|[^\W\d_\u3400-\u9fff\u3007]+|[^\s\w]|_"
    )


@dataclass
class Tokens:
    """Words with the place of each in the folded text; ``mentions`` by the token that stands for them."""

    words: list[str] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    mentions: dict[int, Mention] = field(default_factory=dict)

    def add(self, word: str, start: int, end: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)


def split_article(word: str) -> list[str]:
    """The Arabic article apart from its noun, so that a noun is written once in the data."""
    if word.startswith(ARTICLE) and len(word) >= 5:
        return [ARTICLE, word[2:]]
    return [word]


def split_arabic(word: str, known: Callable[[str], bool], depth: int = 2) -> list[str]:
    """An Arabic word without its one-letter prefixes and article, where what remains is a word of the data."""
    if known(word):
        return [word]
    if word.startswith(ARTICLE) and len(word) >= 5 and known(word[2:]):
        return [ARTICLE, word[2:]]
    if depth and word.startswith("لل") and known(word[2:]):
        return ["ل", ARTICLE, word[2:]]
    if depth and word[0] in _PREFIXES and len(word) > 2:
        rest = split_arabic(word[1:], known, depth - 1)
        if len(rest) > 1 or known(rest[0]):
            return [word[0], *rest]
    return [word]


def _add_arabic(tokens: Tokens, word: str, start: int, known: Callable[[str], bool]) -> None:
    at = start
    parts = split_arabic(word, known)
    for part in parts[:-1]:
        # The article melts into a prefix ("لل"), so a part may be longer than what stands there.
        step = 1 if len(part) == 1 or word.startswith("لل", at - start) else 2
        tokens.add(part, at, at + step)
        at += step
    tokens.add(parts[-1], at, start + len(word))


def words_of(text: str) -> list[str]:
    """The words of a phrase of the data."""
    return [part for match in _pattern().finditer(text) for part in split_article(match.group())]


def tokenise(text: str, known: Callable[[str], bool] | None, mentions: dict[int, Mention]) -> Tokens:
    """Tokens of a folded text; ``known`` is given for Arabic alone; a mention (by folded start) is one token."""
    tokens = Tokens()
    until = 0
    for match in _pattern().finditer(text):
        start, end = match.span()
        if start < until:
            continue
        inside = next((at for at in mentions if start < at < end), None) if mentions else None
        if inside is not None:
            # A prefix is written together with the name ("لل" and a group): the name begins within the word.
            tokens.add(text[start:inside], start, inside)
            start = inside
        mention = mentions.get(start)
        if mention is not None:
            tokens.mentions[len(tokens.words)] = mention
            tokens.add(MEETING, start, mention.end)
            until = mention.end
        elif known is not None and "\u0600" <= text[start] <= "\u06ff":
            _add_arabic(tokens, match.group(), start, known)
        else:
            tokens.add(match.group(), start, end)
    return tokens
