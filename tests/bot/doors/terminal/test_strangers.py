"""A terminal opened as somebody whom the register lacks says so, and as whom one may speak."""

from __future__ import annotations

import pytest

from bot.app import Focal
from bot.cli.strangers import tell_stranger
from bot.settings import Settings
from bot.words.texts import LANGS
from storage.database import Database

YOU, DESK = "you@example.org", "secretariat@example.org"


@pytest.mark.parametrize("lang", LANGS)
def test_it_is_said_as_whom_one_may_speak(focal: Focal, capsys: pytest.CaptureFixture[str], lang: str) -> None:
    tell_stranger(focal, YOU, lang)
    said = capsys.readouterr().out
    assert YOU in said
    assert f"--as {DESK}" in said


def test_where_there_is_nobody_it_is_said_how_to_bring_a_list(
    filled: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    tell_stranger(Focal(Settings(database_url=str(filled.url)), filled), YOU, "en")
    said = capsys.readouterr().out
    for words in ("is not in the register", "focal import register", "focal example load"):
        assert words in said


def test_somebody_of_the_register_is_told_nothing_of_the_kind(focal: Focal, capsys: pytest.CaptureFixture[str]) -> None:
    tell_stranger(focal, DESK, "en")
    assert capsys.readouterr().out == ""
