"""Items and lists of them as people type them: signs, states told, slips in a text, who gets it and who loses it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, get_args

import pytest

from bot.understand.types import Talked, Understood
from handlers.commands.fields import Lang
from tests.understanding.test_sentences import hear, is_right, known_names, read


def said(lang: str) -> Any:
    return tomllib.loads((Path(__file__).parent / "items.toml").read_text(encoding="utf-8"))[lang]


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_is_typed_of_items_is_understood(lang: str) -> None:
    names = known_names()
    rows = [(words, read(words, names), command, fields) for words, command, fields in said(lang)["say"]]
    wrong = [f"{words} -> {row}" for words, row, command, fields in rows if not is_right(row, command, fields)]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_only_sounds_like_it_changes_nothing_unshown(lang: str) -> None:
    names = known_names()
    heard = [(words, hear(words, names, Talked())) for words in said(lang)["left"]]
    done = [
        f"{words} -> {meant.command}"
        for words, meant in heard
        if isinstance(meant, Understood) and meant.command.changes and not meant.guess
    ]
    assert not done, "\n".join(done)
