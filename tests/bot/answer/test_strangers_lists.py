"""Whoever is not in the register and asks for what is theirs is told so, rather than that nothing fits."""

from __future__ import annotations

import pytest

from handlers.answer import Line
from tests.bot.answer.beyond import BDT, STRANGER, Beyond

SAID = {
    "ar": "بنودي",
    "en": "my actions",
    "es": "mis acciones",
    "fr": "mes actions",
    "ru": "мои поручения",
    "zh": "我的行动项",
}


@pytest.mark.parametrize("lang", SAID)
def test_a_stranger_is_told_why_there_is_nothing(beyond: Beyond, lang: str) -> None:
    assert Line(key="home-visitor") in beyond.says(STRANGER, SAID[lang], lang=lang).parts


def test_nobody_else_is_told_so_nor_a_stranger_who_asks_for_all(beyond: Beyond) -> None:
    assert Line(key="home-visitor") not in beyond.says(BDT, "my actions").parts
    assert Line(key="home-visitor") not in beyond.says(STRANGER, "all open items").parts
