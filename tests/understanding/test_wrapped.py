"""Requests wrapped in what leads up to them and what is remarked behind, and those that leave open which of two acts is
meant: what would change anything is never done unshown."""

from __future__ import annotations

import tomllib
from typing import Any, get_args

import pytest

from bot.understand.jsonl import understand_row
from handlers.commands.catalogue import COMMANDS
from handlers.commands.fields import Lang
from tests.understanding.test_sentences import FOLDER, holds, known_names

DATA = tomllib.loads((FOLDER / "wrapped.toml").read_text(encoding="utf-8"))


def read(words: str) -> dict[str, Any]:
    return understand_row({"text": words, "at": "2024-05-14T10:00:00+02:00"}, known_names())


@pytest.mark.parametrize("lang", get_args(Lang))
def test_the_request_is_found_in_what_is_said_around_it(lang: str) -> None:
    for words, wanted, fields in DATA[lang]["say"]:
        row = read(words)
        assert row["command"] == wanted, (words, row)
        assert holds(fields, row["fields"]), (words, row)
        assert "shown_first" in row or not COMMANDS[wanted].changes, words


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_hangs_on_something_is_no_request(lang: str) -> None:
    rows = [(words, read(words)) for words in DATA[lang]["none"]]
    assert [row for row in rows if row[1]["fields"].get("responsible")] == []


@pytest.mark.parametrize("lang", get_args(Lang))
def test_which_of_two_acts_is_meant_is_asked(lang: str) -> None:
    for words, *wanted in DATA[lang]["either"]:
        row = read(words)
        assert (row["command"], [each["command"] for each in row["choices"]]) == (None, wanted), (words, row)
