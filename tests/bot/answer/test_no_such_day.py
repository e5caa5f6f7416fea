"""A day that there isn't is asked for again, and the request with it is kept: the next day said belongs to it."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "move 2 to 31 February", "28 February"),
        ("en", "move 2 to 32 May", "28 February"),
        ("fr", "reporte le 2 au 31 février", "28 février"),
        ("es", "aplaza la 2 al 31 de febrero", "28 de febrero"),
        ("ru", "перенеси 2 на 31 февраля", "28 февраля"),
        ("ar", "أجل البند 2 إلى 31 فبراير", "28 فبراير"),
        ("zh", "把2改到2月31日", "2月28日"),
        ("zh", "把2改到5月32日", "2月28日"),
    ],
)
def test_another_day_is_the_deadline_of_the_same_item(three: Beyond, lang: str, words: str, then: str) -> None:
    before = three.item(2).due_date
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == before
    three.says(DESK, then, lang=lang)
    assert three.item(2).due_date == date(2025, 2, 28)


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "action: TSB to send a letter by 31 June", "3 June"),
        ("en", "action: TSB to send a letter by 45 June", "3 June"),
        ("fr", "mesure : le TSB envoie la lettre d'ici au 31 juin", "3 juin"),
        ("es", "medida: la TSB envía la carta antes del 31 de junio", "3 de junio"),
        ("ru", "мера: БСЭ направит письмо до 31 июня", "3 июня"),
        ("ar", "بند عمل: يرسل TSB الرسالة بحلول 31 يونيو", "3 يونيو"),
        ("zh", "行动：TSB在6月31日前发信", "6月3日"),
    ],
)
def test_another_day_is_the_deadline_of_what_is_recorded(three: Beyond, lang: str, words: str, then: str) -> None:
    asked = three.says(DESK, words, lang=lang)
    assert asked.form is not None
    three.says(DESK, then, lang=lang)
    item = three.item(4)
    assert (item.kind, item.due_date) == ("action", date(2024, 6, 3))
    assert [party.body_id for party in item.parties] == ["tsb"]
