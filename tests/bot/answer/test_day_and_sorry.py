"""Another day, and behind it that the first was a mistake; one more item for the same day, behind a "no"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

IN_JUNE = [
    ("en", "June, sorry"),
    ("fr", "juin, pardon"),
    ("es", "junio, perdón"),
    ("ru", "июнь, извини"),
    ("ru", "июня, извините"),
    ("ar", "يونيو، عذرا"),
    ("zh", "六月，抱歉"),
]


@pytest.mark.parametrize(("lang", "words"), IN_JUNE)
def test_a_month_put_right_keeps_the_day(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "move 3 to 22 August")
    three.says(DESK, words, lang=lang)
    assert three.item(3).due_date == date(2024, 6, 22)


def test_a_day_put_right(three: Beyond) -> None:
    three.says(DESK, "move 3 to 22 August")
    three.says(DESK, "23 August, sorry")
    assert three.item(3).due_date == date(2024, 8, 23)


@pytest.mark.parametrize("words", ["BDT, sorry", "sorry", "June was lovely, sorry", "I missed June, sorry"])
def test_what_is_no_day_moves_nothing(three: Beyond, words: str) -> None:
    three.says(DESK, "move 3 to 22 August")
    three.says(DESK, words)
    assert three.item(3).due_date == date(2024, 8, 22)


@pytest.mark.parametrize(("lang", "words"), [("ru", "нет, 2 тоже 20-го"), ("zh", "不，2也是20号")])
def test_another_item_too_on_that_day(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "move 1 to 20 May")
    three.says(DESK, words, lang=lang)
    assert [three.item(number).due_date for number in (1, 2)] == [date(2024, 5, 20)] * 2
