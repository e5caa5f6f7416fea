"""Of the days that are offered one is picked by its number in the month."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

STANDS = date(2024, 7, 22)


@pytest.mark.parametrize(
    ("lang", "asked", "picked"),
    [
        ("en", "move item 3 to 5 or 6 August", "the 5th"),
        ("en", "move item 3 to 5 or 6 August", "5"),
        ("fr", "décale le 3 au 5 ou 6 août", "le 5"),
        ("es", "pasa el 3 al 5 o 6 de agosto", "el 5"),
        ("ru", "перенеси 3 на 5 или 6 августа", "5-го"),
        ("zh", "把3改到8月5号或6号", "5号"),
        ("ar", "انقل البند 3 إلى 5 أو 6 أغسطس", "5"),
    ],
)
def test_it_is_that_day(three: Beyond, lang: str, asked: str, picked: str) -> None:
    three.says(DESK, asked, lang=lang)
    assert three.item(3).due_date == STANDS
    three.says(DESK, picked, lang=lang)
    assert three.item(3).due_date == date(2024, 8, 5)


@pytest.mark.parametrize("words", ["show item 1", "the 7th", "show 5"])
def test_other_words_pick_none(three: Beyond, words: str) -> None:
    three.says(DESK, "move item 3 to 5 or 6 August")
    three.says(DESK, words)
    assert three.item(3).due_date == STANDS


def test_a_place_in_the_list_is_that(three: Beyond) -> None:
    three.says(DESK, "move item 3 to 5 or 6 August")
    three.says(DESK, "2")
    assert three.item(3).due_date == date(2024, 8, 6)
