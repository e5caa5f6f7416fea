"""Another day, and behind it that the first was a mistake; one more item for the same day, behind a "no"."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

IN_JUNE = [
    ("en", "June, sorry"),
    ("fr", "juin, pardon"),
    ("es", "junio, perdón"),
    ("ru", "июнь, извини"),
    ("ru", "июня, извините"),
    ("ar", "يونيو، عذرا"),
    ("zh", "六月，抱歉"),
]


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(("lang", "words"), IN_JUNE)
def test_a_month_put_right_keeps_the_day(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "move 3 to 22 August")
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(3).due_date == date(2024, 6, 22)


def test_a_day_put_right(beyond: Beyond) -> None:
    beyond.says(DESK, "move 3 to 22 August")
    beyond.says(DESK, "23 August, sorry")
    assert beyond.item(3).due_date == date(2024, 8, 23)


@pytest.mark.parametrize("words", ["BDT, sorry", "sorry", "June was lovely, sorry", "I missed June, sorry"])
def test_what_is_no_day_moves_nothing(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, "move 3 to 22 August")
    beyond.says(DESK, words)
    assert beyond.item(3).due_date == date(2024, 8, 22)


@pytest.mark.parametrize(("lang", "words"), [("ru", "нет, 2 тоже 20-го"), ("zh", "不，2也是20号")])
def test_another_item_too_on_that_day(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "move 1 to 20 May")
    beyond.says(DESK, words, lang=lang)
    assert [beyond.item(number).due_date for number in (1, 2)] == [date(2024, 5, 20)] * 2
