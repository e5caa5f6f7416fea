"""The phrase files: each pattern is well formed, needs something to be said, and reaches a command there is."""

from __future__ import annotations

from typing import get_args

import pytest

from bot.understand.data import AREAS, area_of, talk_of
from bot.understand.grammar import Compiler
from bot.understand.phrases import phrases_of
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang

PARTS = {"role", "task", "task-unknown", "cooperating", "report-to", "follow"}
DATA = {"groups", "lists", "numbers", "values", "cities"}


@pytest.mark.parametrize("lang", get_args(Lang))
def test_each_command_has_phrases_in_each_language(lang: str) -> None:
    named = {name for area in AREAS for name in area_of(lang, area)}
    assert named - DATA - PARTS == {command.key() for command in COMMANDS.values()}
    assert named >= PARTS


@pytest.mark.parametrize("lang", get_args(Lang))
def test_no_phrase_fits_whatever_is_said(lang: str) -> None:
    loose = [
        p.pattern for p in phrases_of(lang).always if any(not s.known and s.name not in KNOWN for s, _ in p.node.slots)
    ]
    assert loose == []


KNOWN = {"item", "language", "capacity", "status", "kind", "numbers", "month", "year", "held", "which", "_"}


def test_all_languages_have_the_same_lists() -> None:
    shape = {lang: {k: sorted(talk_of(lang)[k]) for k in ("groups", "lists", "values")} for lang in get_args(Lang)}
    assert all(each == shape["en"] for each in shape.values())


@pytest.mark.parametrize("pattern", ["who (leads", "who leads) it", "{topic", "<nowhere>"])
def test_a_broken_pattern_is_a_fault(pattern: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        Compiler({}).compile(pattern, "")
