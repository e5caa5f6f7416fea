"""The last words of a request are part of it: "today" and "from now" are no courtesies, and 9:30 is no nine o'clock."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

TODAY = date(2024, 5, 14)


@pytest.mark.parametrize(
    ("lang", "words", "text", "day"),
    [
        ("en", "TSB to send the list today", "send the list", TODAY),
        ("en", "action: BR to publish the report two weeks from now, please", "publish the report", date(2024, 5, 28)),
        ("en", "action: BR to publish the report right away", "publish the report right away", None),
        ("fr", "mesure : le TSB enverra la liste aujourd'hui", "enverra la liste", TODAY),
        ("fr", "mesure : le TSB enverra la liste dès que possible, merci", "enverra la liste dès que possible", None),
        ("es", "medida: la TSB enviará la lista hoy", "enviará la lista", TODAY),
        ("ru", "мера: БСЭ направит список сегодня", "направит список", TODAY),
        ("ar", "بند عمل: يرسل TSB القائمة اليوم", "يرسل القائمة", TODAY),
        ("zh", "行动：TSB发清单，今天", "发清单", TODAY),
    ],
)
def test_what_is_recorded_keeps_them(three: Beyond, lang: str, words: str, text: str, day: date | None) -> None:
    three.says(DESK, words, lang=lang)
    item = three.item(4)
    assert (item.text, item.due_date) == (text, day)


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "move item 2 to two weeks from today", date(2024, 5, 28)),
        ("en", "move item 2 to Friday please", date(2024, 5, 17)),
        ("en", "move item 2 to Friday instead", date(2024, 5, 17)),
        ("fr", "déplace le 2 à aujourd'hui", TODAY),
    ],
)
def test_a_deadline_is_read_to_its_end(three: Beyond, lang: str, words: str, day: date) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move item 2 to tomorrow at 9:30"),
        ("en", "move item 2 to 9:30 tomorrow"),
        ("fr", "déplace le 2 à 9:30 demain"),
        ("es", "mueve el 2 a las 9:30 de mañana"),
        ("ru", "перенеси 2 на 9:30 завтра"),
        ("ar", "انقل البند 2 إلى 9:30 غدا"),
        ("zh", "把2改到明天9：30"),
    ],
)
def test_minutes_are_no_reason(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    item = three.item(2)
    assert item.due_local == "2024-05-15T09:30:00"
