"""The day behind "instead of" is the one that a deadline leaves, wherever it stands."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

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


@pytest.fixture
def talk(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(("lang", "words"), LEFT)
def test_the_other_day_is_meant(talk: Beyond, lang: str, words: str) -> None:
    reply = talk.says(DESK, words, lang=lang)
    if reply.choices:
        talk.chooses(DESK, reply)
    assert talk.item(2).due_date == date(2024, 7, 20)


@pytest.mark.parametrize(("lang", "words"), ASKED)
def test_it_is_never_moved_to_the_day_that_it_leaves(talk: Beyond, lang: str, words: str) -> None:
    talk.says(DESK, words, lang=lang)
    assert talk.item(2).due_date == date(2024, 7, 18)
