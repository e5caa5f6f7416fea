"""The day behind "instead of" is the one that a deadline leaves, wherever it stands."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

LEFT = (
    ("fr", "déplacez 2 au 20 juillet au lieu du 10 juillet"),
    ("es", "mueve 2 al 20 de julio en lugar del 10 de julio"),
    ("ru", "срок 2 вместо 10 июля 20 июля"),
    ("ru", "перенеси 2 на 20 июля вместо 10 июля"),
    ("ar", "موعد 2 بدل 10 يوليو يصير 20 يوليو"),
    ("zh", "2的期限改为7月20日，不是7月10日"),
)
ASKED = (
    ("en", "instead of 10 July make 2 due 20 July"),
    ("en", "move 2 to the 20th instead of 10 July"),
    ("ru", "перенеси 2 на 20 вместо 10 июля"),
    ("ar", "أجل 2 ليوم 20 بدل 10 يوليو"),
)


@pytest.mark.parametrize(("lang", "words"), LEFT)
def test_the_other_day_is_meant(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    if reply.choices:
        three.chooses(DESK, reply)
    assert three.item(2).due_date == date(2024, 7, 20)


@pytest.mark.parametrize(("lang", "words"), ASKED)
def test_it_is_never_moved_to_the_day_that_it_leaves(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == date(2024, 7, 18)
