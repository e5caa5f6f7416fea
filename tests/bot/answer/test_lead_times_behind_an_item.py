"""Lead times of a class of people, or of another item, are what they are said of, whatever was spoken of before."""

from __future__ import annotations

import pytest

from storage.tables.people import Plan
from tests.bot.answer.beyond import DESK, Beyond

OF_CLASS = (
    ("en", "remind delegates 5 days before"),
    ("en", "lead times of delegates: 5 days"),
    ("fr", "rappeler aux délégués 5 jours avant"),
    ("es", "recordar a los delegados 5 días antes"),
    ("ru", "напоминать делегатам за 5 дней"),
    ("ar", "ذكر المندوبين قبل 5 أيام"),
    ("zh", "提前5天提醒代表"),
)
OF_ITEM = (
    ("en", "remind of 2 4 and 3 days before", "lead times of 2: 6 and 3 days"),
    ("en", "remind me 10 and 4 days before", "lead times for 2: 6 and 3 days"),
    ("fr", "rappels du point 2 : 4 et 3 jours avant", "délais de rappel de 2 : 6 et 3 jours"),
    ("es", "recordatorios de la 2: 4 y 3 días antes", "plazos de aviso de 2: 6 y 3 días"),
    ("ru", "напоминать о 2 за 4 и 3 дня", "сроки напоминаний для 2: 6 и 3 дня"),
)


@pytest.mark.parametrize(("lang", "words"), OF_CLASS)
def test_those_of_a_class_are_not_said_of_the_item_spoken_of(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "show 2")
    reply = three.says(DESK, words, lang=lang)
    if reply.choices:
        three.chooses(DESK, reply)
    with three.focal.database.reading() as session:
        assert session.get_one(Plan, ("kind", "delegate")).leads == [5]
    assert three.item(2).leads is None


@pytest.mark.parametrize(("lang", "before", "words"), OF_ITEM)
def test_the_number_of_the_item_is_none_of_the_days(three: Beyond, lang: str, before: str, words: str) -> None:
    three.says(DESK, before, lang=lang)
    reply = three.says(DESK, words, lang=lang)
    if reply.choices:
        three.chooses(DESK, reply)
    assert three.item(2).leads == [6, 3]
