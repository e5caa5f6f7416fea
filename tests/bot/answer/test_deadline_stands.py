"""A deadline that stands already is not moved: nothing is recorded, and nobody is told."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select

from bot.render.plain import plain
from storage.tables.notices import Notice
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond

FAR = date(2024, 7, 19)


def planned(three: Beyond) -> int:
    with three.focal.database.reading() as session:
        return session.scalar(select(func.count()).select_from(Notice)) or 0


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move 2 to 18 July"),
        ("fr", "déplace la 2 au 18 juillet"),
        ("es", "mueve el 2 al 18 de julio"),
        ("ru", "перенеси 2 на 18 июля"),
        ("ar", "انقل 2 إلى 18 يوليو"),
        ("zh", "把2改到7月18日"),
    ],
)
def test_nothing_is_changed_and_nobody_is_told(three: Beyond, lang: str, words: str) -> None:
    version, notices = three.item(2).version, planned(three)
    reply = three.says(DESK, words, lang=lang)
    assert reply.title.key == "item-stands-already"
    assert (three.item(2).version, planned(three)) == (version, notices)
    assert not reply.buttons


def test_taking_back_then_takes_back_what_was_done_before_and_shows_it_first(three: Beyond) -> None:
    three.says(DESK, "move 2 to 19 July")
    three.says(DESK, "move 2 to 19 July")
    assert three.item(2).due_date == FAR
    reply = three.says(DESK, "undo")
    assert three.item(2).due_date == FAR
    assert reply.choices


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "make that Friday"),
        ("fr", "non, vendredi"),
        ("es", "no, el viernes"),
        ("ru", "нет, в пятницу"),
        ("ar", "لا، يوم الجمعة"),
        ("zh", "不，星期五"),
    ],
)
def test_the_weekday_that_stands_already_is_the_coming_one(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "move 2 to 19 July")
    three.says(DESK, words, lang=lang)
    due = three.item(2).due_date
    assert due is not None
    assert (due.weekday(), 0 < (due - three.now.date()).days <= 7) == (4, True)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "make that Thursday"),
        ("fr", "non, jeudi"),
        ("es", "no, el jueves"),
        ("ru", "нет, в четверг"),
        ("ar", "لا، يوم الخميس"),
        ("zh", "不，星期四"),
    ],
)
def test_another_weekday_is_one_of_the_week_that_was_settled(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "move 2 to 19 July")
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == date(2024, 7, 18)


def test_whoever_does_it_is_told_that_nothing_changed(three: Beyond) -> None:
    said = plain(three.says(DESK, "move 2 to 18 July and give 1 to BR"), "en", ZONE)
    assert "already" in said
    assert three.item(1).parties[0].body_id == "br"
