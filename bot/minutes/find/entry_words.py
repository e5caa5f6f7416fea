"""The words by which an entry of a report says who is to do what, from ``prompts/LANG/phrases/entries.toml``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache

from bot.understand.data import LANGS, area_of, marks_of
from bot.understand.dates.text import fold
from handlers.commands.fields import Lang


@dataclass(frozen=True)
class EntryWords:
    """The patterns of one language, matched on folded text, each at its beginning but for ``told_last`` and ``speaks``.

    ``bare``: a verb needs nothing between itself and the name; ``future``: endings that a verb's infinitive takes.
    """

    links: re.Pattern[str]
    verbs: re.Pattern[str]
    nouns: re.Pattern[str]
    said: re.Pattern[str]
    future: re.Pattern[str]
    told: re.Pattern[str]
    told_last: re.Pattern[str]
    speaks: re.Pattern[str]
    bare: bool


@cache
def words_in(lang: Lang) -> EntryWords:
    """The patterns of a language, compiled when the first entry is read in it."""
    data = area_of(lang, "entries")["entry"]
    firm, told = _any(data["firm"]), _any(data["told"])
    return EntryWords(
        links=_first(filter(None, data["links"]), lang),
        verbs=_first(data["verbs"], lang),
        nouns=re.compile(rf"{_any(data['nouns'])}\s+(?={firm}\s)"),
        said=_first([*data["said"], *data["nouns"]], lang),
        future=re.compile(rf"{_any(_in_future(data['verbs'], data['future']))}(?!\w)"),
        told=re.compile(rf"{told}(?:\W|$)"),
        told_last=re.compile(rf"(?:[-:|,;([]|\s)\s*{told}\W*$"),
        speaks=re.compile(rf"(?<!\w){_any(data['speaks'])}(?:(?<=')|(?!\w))" if lang != "zh" else _any(data["speaks"])),
        bare="" in data["links"],
    )


@cache
def before_names() -> re.Pattern[str]:
    """What stands before the first name so that what follows is to be done, in any language."""
    return re.compile("|".join(_end(each) for each in _every("before")))


@cache
def articles() -> re.Pattern[str]:
    """An article before a name, or nothing."""
    return re.compile(rf"(?:{'|'.join(_end(each) for each in _every('article'))})?")


@cache
def joined() -> re.Pattern[str]:
    """All that may stand between two names that are to do the same."""
    return re.compile(rf"\s*(?:,|/|\+|{_any(_every('joins'))}|,\s*{_any(_every('joins'))})\s*{articles().pattern}")


@cache
def marks() -> re.Pattern[str]:
    """What marks an action, with its number: "Action 3 -"."""
    every = _any(each for lang in LANGS for each in marks_of(lang)["RecordAction"])
    return re.compile(rf"{every}(?!\w)\s*(?:(?:n[°o.]|[#№])?\s*\d{{1,3}}[.)]?)?\s*[-:]?\s*")


@cache
def stays_open() -> frozenset[str]:
    """What a column says of an action that is open, or has no day yet."""
    return frozenset(fold(each).text for each in _every("open"))


def without_with(task: str, lang: Lang) -> str:
    """What is to be done without the preposition that Arabic writes with it."""
    folded = fold(task).text
    words = words_in(lang)
    return task[1:] if lang == "ar" and folded[:1] == "ب" and words.verbs.match(folded[1:]) else task


def _every(name: str) -> list[str]:
    return [each for lang in LANGS for each in area_of(lang, "entries")["entry"][name]]


def _any(words: Iterable[str]) -> str:
    every = sorted({fold(each).text for each in words}, key=len, reverse=True)
    return f"(?:{'|'.join(map(re.escape, every))})" if every else "(?!)"


def _first(words: Iterable[str], lang: Lang) -> re.Pattern[str]:
    if lang == "zh":
        # These two tell that it was done.
        return re.compile(f"{_any(words)}(?![了过])")
    # Arabic writes "with" as one word with what is to be done.
    return re.compile(rf"{'ب?' if lang == 'ar' else ''}{_any(words)}(?:(?<=')|(?!\w))")


def _end(word: str) -> str:
    folded = fold(word).text
    whole = folded[-1] == "'" or folded[0] >= "\u3400"
    return re.escape(folded) + ("" if whole else r"\s+")


def _in_future(verbs: Sequence[str], endings: Sequence[str]) -> list[str]:
    # French drops the last letter of "transmettre" before the ending.
    return [verb.removesuffix("e") + end for verb in verbs for end in endings if " " not in verb]
