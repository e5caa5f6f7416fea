"""What a translator writes in dates.toml is checked: every action, slot and group is one that exists."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from datetime import date, datetime
from importlib.resources import files
from typing import Any

import pytest

from bot.understand.dates.choose import Chooser, best
from bot.understand.dates.context import Context
from bot.understand.dates.data import SECTIONS, grammar_from
from bot.understand.dates.days import ACTIONS
from bot.understand.dates.names import COUNTED, SPECIAL
from bot.understand.dates.patterns import expand
from bot.understand.dates.read import monday_to_friday
from bot.understand.dates.resolve import resolve
from bot.understand.dates.scan import Scan
from bot.understand.dates.slots import SLOTS
from bot.understand.dates.text import fold
from bot.understand.dates.tokens import tokenise
from handlers.commands.fields import DueDate

LANGS = ("ar", "en", "es", "fr", "ru", "zh")
TIMES = {"hm", "hdot", "hhmm", "clock", "past", "to", "toward", "five", "named"}
OTHERS = {"part", "part_today", "zone", "before_meeting", "after_meeting", "meeting_end", "meeting"}
CUES = {
    "strict",
    "deadline",
    "weak",
    "past",
    "filler",
    "glue",
    "stop",
    "trap_before",
    "title_before",
    "trap_after",
    "range_to",
}


def load(lang: str) -> dict[str, Any]:
    return tomllib.loads(files("prompts").joinpath(lang, "phrases", "dates.toml").read_text(encoding="utf-8"))


def test_a_phrase_that_a_translator_adds_is_read_without_code() -> None:
    data = load("en")
    data["dates"]["weekday_plus"].append("{wd} sennight")
    data["words"]["weeks"]["1"].append("sennight")
    tokens = tokenise(fold("The list is due Friday sennight").text, None, {})
    chosen = best(list(Chooser(Scan(grammar_from("en", data), tokens), cued=False, moment=False).candidates()))
    assert chosen is not None
    context = Context(datetime.fromisoformat("2024-05-21T10:00"), "UTC", True, monday_to_friday, "en", False)
    assert resolve(chosen.said, context, strict=False, zone=None).readings == (DueDate(date=date(2024, 5, 31)),)


def patterns(data: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    for section in SECTIONS:
        for action, listed in data.get(section, {}).items():
            for pattern in listed:
                yield section, action, pattern


def test_the_names_of_computed_slots_are_the_slots_that_are_computed() -> None:
    assert SLOTS.keys() | {"date", "period", "stretch"} == COUNTED | SPECIAL


@pytest.mark.parametrize("lang", LANGS)
def test_every_action_of_the_file_is_one_that_the_engine_knows(lang: str) -> None:
    known = {"dates": ACTIONS.keys(), "times": TIMES, "others": OTHERS}
    for section, action, _ in patterns(load(lang)):
        assert action in known[section.removeprefix("cued_").removeprefix("inner_")], (section, action)


@pytest.mark.parametrize("lang", LANGS)
def test_every_slot_of_a_pattern_can_be_filled(lang: str) -> None:
    data = load(lang)
    words = data["words"].keys() | data["groups"].keys() | COUNTED | SPECIAL
    for _, _, pattern in patterns(data):
        for sequence in expand(pattern):
            assert {name for name, is_slot in sequence if is_slot} <= words, pattern


@pytest.mark.parametrize("lang", LANGS)
def test_every_language_has_the_same_kinds_of_cues_and_words(lang: str) -> None:
    data, english = load(lang), load("en")
    assert data["groups"].keys() >= CUES
    for kind in ("shift", "month", "wd", "unit", "part", "named", "zone", "holiday", "near_year", "after_cue"):
        assert data["words"].get(kind), kind
    for kind in ("month", "wd"):
        assert data["words"][kind].keys() == english["words"][kind].keys()


@pytest.mark.parametrize("lang", LANGS)
def test_brackets_of_patterns_are_balanced(lang: str) -> None:
    data = load(lang)
    listed = [forms for kind in data["words"].values() for forms in kind.values()] + list(data["groups"].values())
    for pattern in [p for forms in listed for p in forms] + [p for _, _, p in patterns(data)]:
        for opening, closing in ("()", "[]", "{}", "<>"):
            assert pattern.count(opening) == pattern.count(closing), pattern
