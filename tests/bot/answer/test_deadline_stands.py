"""A deadline that stands already is not moved: nothing is recorded, and nobody is told."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import func, select

from bot.app import Focal
from bot.render.plain import plain
from storage.tables.notices import Notice
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

FAR = date(2024, 7, 19)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


def planned(beyond: Beyond) -> int:
    with beyond.focal.database.reading() as session:
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
def test_nothing_is_changed_and_nobody_is_told(beyond: Beyond, lang: str, words: str) -> None:
    version, notices = beyond.item(2).version, planned(beyond)
    reply = beyond.says(DESK, words, lang=lang)
    assert reply.title.key == "item-stands-already"
    assert (beyond.item(2).version, planned(beyond)) == (version, notices)
    assert not reply.buttons


def test_taking_back_then_takes_back_what_was_done_before_and_shows_it_first(beyond: Beyond) -> None:
    beyond.says(DESK, "move 2 to 19 July")
    beyond.says(DESK, "move 2 to 19 July")
    assert beyond.item(2).due_date == FAR
    reply = beyond.says(DESK, "undo")
    assert beyond.item(2).due_date == FAR
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
def test_the_weekday_that_stands_already_is_the_coming_one(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "move 2 to 19 July")
    beyond.says(DESK, words, lang=lang)
    due = beyond.item(2).due_date
    assert due is not None
    assert (due.weekday(), 0 < (due - beyond.now.date()).days <= 7) == (4, True)


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
def test_another_weekday_is_one_of_the_week_that_was_settled(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "move 2 to 19 July")
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(2).due_date == date(2024, 7, 18)


def test_whoever_does_it_is_told_that_nothing_changed(beyond: Beyond) -> None:
    said = plain(beyond.says(DESK, "move 2 to 18 July and give 1 to BR"), "en", ZONE)
    assert "already" in said
    assert beyond.item(1).parties[0].body_id == "br"
