"""A number behind "on", "sobre el" or "sur le" may be an item's: where one has it, no action is recorded unshown."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [("en", "BR will speak on 3"), ("es", "BR hablará sobre el 3"), ("fr", "BR parlera sur le 3")],
)
def test_nothing_is_recorded_unshown(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize("words", ["BR will send it on 17", "BR will send it on 3 June", "BR will send the list by 3"])
def test_a_day_is_a_day(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert list(three.numbers()) == [1, 2, 3, 4]
