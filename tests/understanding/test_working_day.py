"""What the secretariat, the chair and the focal points type on a working day, and what must be understood of it."""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Mapping
from typing import Any, get_args

import pytest

from bot.understand.named.names import Names
from handlers.commands.fields import Lang
from tests.understanding.test_sentences import FOLDER, holds, known_names, read

DATA = tomllib.loads((FOLDER / "working_day.toml").read_text(encoding="utf-8"))


def understood(row: Mapping[str, Any], wanted: str, fields: Mapping[str, Any]) -> bool:
    """Whether it is one of the commands, parted by a bar; with "?" one that is asked about before anything is done."""
    if wanted.endswith("?"):
        offered = {each["command"] for each in row["choices"]}
        return wanted[:-1] in (offered if row["command"] is None else {row["command"]} if "missing" in row else ())
    return row["command"] in wanted.split("|") and "missing" not in row and holds(fields, row["fields"])


def misread(lang: str, names: Names) -> list[str]:
    rows = [(words, read(words, names), wanted, fields) for words, wanted, fields in DATA[lang]["say"]]
    return [f"{words} -> {row}" for words, row, wanted, fields in rows if not understood(row, wanted, fields)]


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_a_working_day_brings_is_understood(lang: str, record_property: Any) -> None:
    wrong, total = misread(lang, known_names()), len(DATA[lang]["say"])
    score = 1 - len(wrong) / total
    record_property("score", score)
    sys.stdout.write("\n".join([f"{lang}: {total - len(wrong)} of {total}", *wrong, ""]))
    assert total >= 30
    assert score >= 0.97


@pytest.mark.parametrize("lang", get_args(Lang))
def test_what_is_told_or_cannot_be_done_is_no_command(lang: str) -> None:
    names = known_names()
    rows = [read(words, names) for words in DATA[lang]["none"]]
    assert len(rows) >= 2
    assert [row for row in rows if row["command"] or row["choices"]] == []
