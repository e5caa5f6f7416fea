"""A reminder is put off until the day on which its item is due, or another is, without a day being named."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond


def put_off(three: Beyond) -> list[str]:
    """Until which day reminders of item 2 were put off."""
    return [each[:10] for key, each in three.item(2).snoozes.items() if key.isdecimal()]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "snooze 2 until the day of the deadline"),
        ("en", "snooze 2 till the day it is due, please"),
        ("fr", "reporte le rappel de 2 au jour de l'échéance"),
        ("es", "aplaza el recordatorio de 2 hasta el día del vencimiento"),
        ("ru", "отложи 2 до дня срока"),
        ("zh", "把2推迟到截止当天提醒"),
        ("ar", "أجّل تذكير 2 إلى يوم الموعد النهائي"),
    ],
)
def test_until_the_day_of_the_deadline_is_that_day(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert put_off(three) == ["2024-07-18"]
    assert three.item(2).due_date == date(2024, 7, 18)


def test_until_the_deadline_of_another_is_that_of_the_other_and_what_is_late_is_said(three: Beyond) -> None:
    said = three.says(DESK, "snooze 2 until the deadline of 3")
    assert put_off(three) == ["2024-07-22"]
    assert "snooze-after-deadline" in str(said.parts)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "don't snooze 2 until the deadline"),
        ("en", "we snoozed 2 until the deadline"),
        ("en", "snooze 2 until the deadline of the report"),
        ("ru", "не откладывай 2 до срока"),
        ("ar", "أجّل 2 حتى يوم الاستحقاق"),
    ],
)
def test_what_is_not_asked_or_not_clear_puts_nothing_off_and_moves_nothing(
    three: Beyond, lang: str, words: str
) -> None:
    three.says(DESK, words, lang=lang)
    assert put_off(three) == []
    assert three.item(2).due_date == date(2024, 7, 18)
