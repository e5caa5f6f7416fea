"""The files of ``prompts/LANG/phrases``, read when first needed."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, get_args

from handlers.commands.fields import Lang

LANGS: tuple[Lang, ...] = get_args(Lang)
AREAS = (
    "talk",
    "focal_points",
    "upkeep",
    "posts",
    "reports",
    "resolutions",
    "items",
    "given",
    "calls",
    "notices",
    "reminders",
    "lead_times",
    "turns",
    "which_item",
    "either",
    "remarks",
    "answering",
    "in_order",
    "not_asked",
    "by_body",
    "recounted",
    "desk",
    "meetings",
    "agenda",
    "objections",
    "proposals",
    "people",
    "accounts",
    "places",
    "pages",
    "help",
    "begun",
)


def _read(*path: str) -> Mapping[str, Any]:
    return tomllib.loads(files("prompts").joinpath(*path).read_text(encoding="utf-8"))


@cache
def area_of(lang: str, area: str) -> Mapping[str, Any]:
    """One area's phrases in one language; a fault in the file is raised with the first use."""
    return _read(lang, "phrases", f"{area}.toml")


def talk_of(lang: str) -> Mapping[str, Any]:
    """The words of conversation in one language: yes and no, ordinals, small words, groups of words."""
    return area_of(lang, "talk")


@cache
def language_words() -> Mapping[str, Any]:
    """By what a language is told: letters and frequent words, of the six and of others that are refused."""
    return _read("languages.toml")


@cache
def things(lang: str) -> Mapping[str, list[str]]:
    """The patterns by which things that items are about are called in one language, by what they stand for."""
    return _read(lang, "things.toml")


def marks_of(lang: str) -> Mapping[str, Any]:
    """The words that mark a line to be recorded in one language, by the command that they stand for."""
    marks: Mapping[str, Any] = area_of(lang, "marks")["marks"]
    return marks


def headings_of(lang: str) -> Mapping[str, Sequence[str]]:
    """What heads a list of lines to be recorded and is no mark by itself, by the command that it stands for."""
    headings: Mapping[str, Sequence[str]] = area_of(lang, "marks")["headings"]
    return headings


def line_heads(lang: str) -> Mapping[str, Sequence[str]]:
    """The words that count the lines of a list in one language: with a number ("#"), and by themselves."""
    words: Mapping[str, Sequence[str]] = area_of(lang, "marks")["heads"]
    return words


def owner_words(lang: str) -> Mapping[str, Any]:
    """By what the owner of a marked line is told where no name of the register stands: links, subjects, verbs."""
    words: Mapping[str, Any] = area_of(lang, "marks")["owner"]
    return words


def empty_words(lang: str) -> Mapping[str, Sequence[str]]:
    """What says behind a mark that there is nothing to record (``said``), or begins to say that nobody does it
    (``nobody``); patterns of what tells until when a thing goes on (``lasting``)."""
    words: Mapping[str, Sequence[str]] = area_of(lang, "marks")["empty"]
    return words


def column_words(lang: str) -> Mapping[str, Sequence[str]]:
    """What heads the columns of a table of actions, by what they hold, and what a cell says that is not known."""
    words: Mapping[str, Sequence[str]] = area_of(lang, "marks")["columns"]
    return words


def minuted_words(lang: str) -> Mapping[str, Sequence[str]]:
    """What may stand beside a mark: words that say that a line is for the minutes, and under which item."""
    words: Mapping[str, Sequence[str]] = area_of(lang, "marks")["minuted"]
    return words


def jest_words(lang: str) -> Mapping[str, Any]:
    """What behind a line says that it is a joke: whole words, and what a laugh repeats."""
    words: Mapping[str, Any] = area_of(lang, "marks")["jest"]
    return words


def letters_of(lang: str) -> Mapping[str, Sequence[str]]:
    """By what the frame of a letter is told in one language: words that close and open it, and what devices add."""
    words: Mapping[str, Sequence[str]] = area_of(lang, "letters")["letter"]
    return words


def away_words(lang: str) -> Mapping[str, Sequence[str]]:
    """By what a letter is told that a mail program has written for somebody who is away: how its ``subjects`` begin,
    and ``words`` that it begins with or soon comes to."""
    words: Mapping[str, Sequence[str]] = area_of(lang, "letters")["away"]
    return words


def numbered_words(lang: str) -> Mapping[str, Any]:
    """What behind a mark with a number says that something is to be done, and what tells how it stands."""
    words: Mapping[str, Any] = area_of(lang, "marks")["numbered"]
    return words


@cache
def letter_counts() -> Mapping[str, Any]:
    """By script and language, how often three letters follow one another."""
    return _read("letters.toml")


@cache
def simplified() -> Mapping[str, str]:
    """The simplified character as which each traditional one is read."""
    return {pair[0]: pair[1] for row in _read("traditional.toml")["pairs"] for pair in row.split()}
