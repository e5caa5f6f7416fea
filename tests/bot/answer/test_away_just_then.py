"""Who is away "on Friday" is away that Friday, and not from today until then."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

FRIDAY, TOMORROW = "2024-05-17", "2024-05-15"


def days(three: Beyond, lang: str, words: str) -> tuple[str, str]:
    ((command, fields),) = offered(three.says(DESK, words, lang=lang))
    assert command == "SetAway"
    return str(fields.get("since")), str(fields["until"])


@pytest.mark.parametrize(
    ("lang", "words", "since", "until"),
    [
        ("en", "I'm away on Friday", FRIDAY, FRIDAY),
        ("en", "I am away tomorrow", TOMORROW, TOMORROW),
        ("en", "I'm away Monday and Tuesday", "2024-05-20", "2024-05-21"),
        ("en", "I'm away from tomorrow, back on 30 May", TOMORROW, "2024-05-30"),
        ("fr", "je suis absent vendredi", FRIDAY, FRIDAY),
        ("fr", "je suis absente demain", TOMORROW, TOMORROW),
        ("fr", "je suis absente lundi et mardi", "2024-05-20", "2024-05-21"),
        ("es", "estoy fuera el viernes", FRIDAY, FRIDAY),
        ("es", "estoy ausente el lunes y el martes", "2024-05-20", "2024-05-21"),
        ("es", "vuelvo el 30 de mayo, estoy fuera desde mañana", TOMORROW, "2024-05-30"),
        ("ru", "меня не будет в пятницу", FRIDAY, FRIDAY),
        ("ru", "меня не будет завтра", TOMORROW, TOMORROW),
        ("ru", "меня не будет в понедельник и вторник", "2024-05-20", "2024-05-21"),
        ("zh", "我周五不在", FRIDAY, FRIDAY),
        ("zh", "我明天不在", TOMORROW, TOMORROW),
        ("zh", "我下周一和下周二不在", "2024-05-20", "2024-05-21"),
        ("ar", "سأكون غائبا يوم الجمعة", FRIDAY, FRIDAY),
        ("ar", "سأكون غائبا غدا", TOMORROW, TOMORROW),
        ("ar", "أنا غائب من الغد وأعود في 30 مايو", TOMORROW, "2024-05-30"),
    ],
)
def test_it_is_on_the_days_that_are_said(three: Beyond, lang: str, words: str, since: str, until: str) -> None:
    assert days(three, lang, words) == (since, until)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "I'm away until Friday"),
        ("en", "I'm away until Friday, back on Monday"),
        ("fr", "je suis absent jusqu'à vendredi"),
        ("es", "estoy fuera hasta el viernes"),
        ("ru", "меня не будет до пятницы"),
        ("zh", "我休假到5月17号，请记录"),
        ("ar", "أنا غائب حتى يوم الجمعة"),
    ],
)
def test_until_a_day_begins_today(three: Beyond, lang: str, words: str) -> None:
    command: Any = three.asks(DESK, words, lang=lang)
    assert (command.since, command.until.isoformat()) == (None, FRIDAY)


def test_neither_a_length_nor_a_month_is_a_day(three: Beyond) -> None:
    assert days(three, "en", "I'm away for three days")[0] == "None"
    assert days(three, "en", "I'm away in June")[0] == "None"
