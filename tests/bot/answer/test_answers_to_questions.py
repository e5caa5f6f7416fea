"""What Focal asks is answered as people answer: in a sentence, with courtesies, thinking aloud, or not at all.

The conversations are those of ``answers/LANG.toml`` beside this file. Each begins with the register and the three items
of the talks in ``benchmarks``; of each the last turn answers.
"""

from __future__ import annotations

import tomllib
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks.conversations import holds
from bot.words.texts import LANGS
from tests.bot.answer.held import hold, is_shown

HERE = Path(__file__).parent / "answers"
# ``make test`` holds one conversation of so many, by their words, and ``make test-slow`` all others.
EACH = 60


def rows(lang: str) -> Iterator[Any]:
    for row in tomllib.loads((HERE / f"{lang}.toml").read_text(encoding="utf-8"))["row"]:
        name = f"{lang}-{' | '.join(row['turns'])}"
        slow = zlib.crc32(name.encode()) % EACH
        yield pytest.param(lang, row, id=name, marks=[pytest.mark.slow] if slow else [])


@pytest.mark.parametrize(("lang", "wanted"), [row for lang in LANGS for row in rows(lang)])
def test_an_answer_is_taken_as_it_is_meant(
    lang: str, wanted: Mapping[str, Any], recorded: Path, tmp_path: Path
) -> None:
    *_, asked, last = hold(recorded, tmp_path / "talk.db", lang, wanted["turns"])
    # The turn before asks, or the last would answer nothing.
    assert not asked["command"], asked
    if wanted.get("shown"):
        assert is_shown(last, wanted), last
        return
    assert (last["command"] or "") == wanted["command"], last
    assert holds(wanted.get("fields", {}), last["fields"]), last
