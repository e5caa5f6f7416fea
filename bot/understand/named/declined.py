"""The stems under which a name is found, and a person's of Cyrillic letters in each of its cases: "Соколов" and
"Соколову", "Лев" and "Льву", "Сергей" and "Сергею"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import islice, product

from bot.understand.named.near import NAMES
from bot.understand.text.small import is_small
from bot.understand.text.words import stem, words_of

# A name of many parts has more stems than anybody writes, and a register has many names.
MOST_WAYS = 24


@cache
def _classes() -> tuple[tuple[re.Pattern[str], tuple[str, ...]], ...]:
    """By what ends a word, which its cases lack, the endings that they have instead: the first that is found."""
    every = (
        ("(?:ый|ой|(?<=[кгхжшщн])ий)$", "ого ому ым им ом его ему ем ий ый"),
        ("й$", "я ю ем е и"),
        ("[ая]$", "ы и е у ю ой ей"),
        ("ь$", "я ю ем е и ью"),
        ("(?<=[^аеиоуыэю])$", "а у ом ем ым е"),
    )
    return tuple((re.compile(end), tuple(said.split())) for end, said in every)


@lru_cache(maxsize=NAMES)
def stems_of(word: str) -> tuple[str, ...]:
    """The stems of a folded word of a name and of its cases, its own first, and alone where its letters are not
    Cyrillic."""
    if not re.fullmatch("[а-я]{2,}", word):
        return (stem(word),)
    forms = (
        base + ending
        for base, endings in (_cut(word), (_without_vowel(word), ("а", "у", "ом", "ем", "е")))
        if base
        for ending in endings
    )
    return tuple(dict.fromkeys((stem(word), *map(stem, forms))))


def _cut(word: str) -> tuple[str, tuple[str, ...]]:
    found = ((end.search(word), endings) for end, endings in _classes())
    return next(((word[: match.start()], endings) for match, endings in found if match), (word, ()))


def _without_vowel(word: str) -> str:
    if word == "лев":
        return "льв"
    return word[:-2] + word[-1] if word.endswith(("ел", "ец", "ек", "ок")) else ""


@lru_cache(maxsize=NAMES)
def steps(text: str) -> tuple[str, ...]:
    """The stems of a name's words; small words count only where there are no others."""
    return path(text)


def path(text: str) -> tuple[str, ...]:
    """As ``steps``, of what somebody said: it is not kept."""
    return tuple(map(stem, _telling(text)))


def ways(text: str) -> Iterator[tuple[str, ...]]:
    """All the ways in which the words of a person's name may be declined together, the name as it is first."""
    return islice(product(*map(stems_of, _telling(text))), MOST_WAYS)


@cache
def _lettered() -> re.Pattern[str]:
    return re.compile(r"\b([^\W\d_])-(?=[^\W\d_]{3})")


def _telling(text: str) -> list[str]:
    # "E-meetings" are no meetings of any kind: the letter is part of the word.
    every = words_of(_lettered().sub(r"\1", text)).words
    return [word for word in every if not is_small(word)] or list(every)
