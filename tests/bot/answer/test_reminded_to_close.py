"""A number behind what is to be done to it is an item's, and no day: "remind me to close 2 in January"."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.held import hold


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "remind me to close 2 in January"),
        ("fr", "rappelle-moi de clore le 2 en janvier"),
        ("es", "recuérdame cerrar la 2 en enero"),
        ("ru", "напомни мне закрыть 2 в январе"),
        ("ar", "ذكرني بإغلاق 2 في يناير"),
        ("en", "remind me to do 2 in January"),
        ("fr", "rappelle-moi de m'occuper de 2 en janvier"),
        ("es", "recuérdame ocuparme de la 2 en enero"),
        ("ru", "напомни мне сделать 2 в январе"),
        ("ar", "ذكرني بعمل 2 في يناير"),
    ],
)
def test_the_day_is_asked_for(recorded: Path, tmp_path: Path, lang: str, words: str) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", lang, [words])
    assert (last["command"], last["choices"]) == (None, [])


def test_in_chinese_the_number_is_no_day(recorded: Path, tmp_path: Path) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", "zh", ["提醒我一月关闭2"])
    assert (last["fields"]["text"], last["fields"]["due"]["date"][-2:]) == ("关闭2", "31")


@pytest.mark.parametrize(
    ("lang", "words", "text", "day"),
    [
        ("en", "remind me to close 2 on 5 January", "close 2", "01-05"),
        ("en", "remind me on 2 January to close 3", "close 3", "01-02"),
        ("en", "remind me on 5 January 2027 to call BR", "call BR", "01-05"),
        ("en", "remind me to pay on 2 January", "pay", "01-02"),
        ("en", "remind me on the 2nd in January to call BR", "call BR", "01-02"),
        ("en", "remind me to check the list 2 January", "check the list", "01-02"),
    ],
)
def test_a_day_that_is_said_is_kept(recorded: Path, tmp_path: Path, lang: str, words: str, text: str, day: str) -> None:
    (last,) = hold(recorded, tmp_path / "talk.db", lang, [words])
    assert (last["fields"]["text"], last["fields"]["due"]["date"][-5:]) == (text, day)
