"""A deadline moved to today's day of the month is in the next; a month said alone keeps the day just said."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# Today is the 14th of May.
PUT_OFF = (
    ("en", "move 2 to the 14th", "no, January"),
    ("es", "pasa el 2 al 14", "no, enero"),
    ("ru", "перенеси 2 на 14-е", "нет, января"),
    ("zh", "把2推迟到14号", "不,一月"),
)
TO_TODAY = (
    ("en", "move 2 to 14 May"),
    ("en", "move 2 to today"),
    ("ru", "перенеси 2 на 14 мая"),
    ("ru", "перенеси 2 на сегодня"),
)


@pytest.mark.parametrize(("lang", "words", "then"), PUT_OFF)
def test_today_s_number_is_that_of_next_month(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date != date(2024, 5, 14)
    three.says(DESK, then, lang=lang)
    assert three.item(2).due_date == date(2025, 1, 14)


@pytest.mark.parametrize(("lang", "words"), TO_TODAY)
def test_who_says_today_means_it(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == date(2024, 5, 14)


def test_a_month_behind_a_month_is_due_at_its_end(three: Beyond) -> None:
    three.says(DESK, "move 2 to January")
    three.says(DESK, "no, February")
    assert three.item(2).due_date == date(2025, 2, 28)
