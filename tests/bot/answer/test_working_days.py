"""By so many working days a deadline is moved as it stands, weekends and days off not counted, and shown first."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# Item 2 is due on Thursday 18 July; today is 14 May.
STANDS = date(2024, 7, 18)


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "extend item 2 by five working days", date(2024, 7, 25)),
        ("en", "give item 2 five more working days", date(2024, 7, 25)),
        ("en", "bring item 2 forward by four business days", date(2024, 7, 12)),
        ("fr", "prolonge le 2 de cinq jours ouvrés", date(2024, 7, 25)),
        ("fr", "avance le 2 de quatre jours ouvrables", date(2024, 7, 12)),
        ("es", "aplaza el 2 cinco días hábiles", date(2024, 7, 25)),
        ("ru", "отложи 2 на пять рабочих дней", date(2024, 7, 25)),
        ("zh", "把2推迟五个工作日", date(2024, 7, 25)),
        ("ar", "أجل البند 2 خمسة أيام عمل", date(2024, 7, 25)),
        ("ar", "أجل البند 2 يومي عمل", date(2024, 7, 22)),
    ],
)
def test_they_count_from_the_deadline(three: Beyond, lang: str, words: str, day: date) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == STANDS
    three.chooses(DESK, shown)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "first", "second"),
    [
        ("en", "extend item 2 by ten days", "no, ten working days"),
        ("fr", "prolonge le 2 de dix jours", "non, de dix jours ouvrables"),
        ("es", "prorroga el 2 diez días", "no, diez días hábiles"),
        ("ru", "отложи 2 на десять дней", "нет, на десять рабочих дней"),
        ("zh", "把2推迟十天", "不，十个工作日"),
        ("ar", "أجل البند 2 عشرة أيام", "لا، عشرة أيام عمل"),
    ],
)
def test_days_are_put_right_by_them(three: Beyond, lang: str, first: str, second: str) -> None:
    three.says(DESK, first, lang=lang)
    three.chooses(DESK, three.says(DESK, second, lang=lang))
    assert three.item(2).due_date == date(2024, 8, 1)


def test_one_more_is_asked_about(three: Beyond) -> None:
    assert three.says(DESK, "give item 2 another working day").form is not None
    assert three.item(2).due_date == STANDS


def test_the_working_day_of_a_month_is_a_day(three: Beyond) -> None:
    three.says(DESK, "move item 2 to the last working day of August")
    assert three.item(2).due_date == date(2024, 8, 30)
