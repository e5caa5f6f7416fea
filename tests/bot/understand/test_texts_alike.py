"""Texts about the same thing are told from those that only sound like it, across six languages."""

from __future__ import annotations

import tomllib
from importlib.resources import files
from typing import get_args

from benchmarks.overlaps import count, read
from bot.understand.sense.alike import Alike, concepts_in
from handlers.commands.fields import Lang


def test_most_that_is_done_twice_is_found_and_little_else() -> None:
    rows = read()
    assert (len(rows), len({row["same"] for row in rows if "same" in row})) == (60, 15)
    right, wrong, missed = count(rows, Alike())
    assert right + missed == 15
    assert right >= 14
    assert wrong <= 2


def test_all_languages_have_words_for_the_same_things() -> None:
    known = [
        tomllib.loads(files("prompts").joinpath(lang, "concepts.toml").read_text(encoding="utf-8")).keys()
        for lang in get_args(Lang)
    ]
    assert all(each == known[0] for each in known)


def test_abbreviations_and_numbers_count_in_any_language() -> None:
    assert {"WRC", "27"} <= concepts_in("ru", "Подготовка к WRC 27")
    assert Alike()([("en", ""), ("ar", "")])(0, 1, True) < 0
