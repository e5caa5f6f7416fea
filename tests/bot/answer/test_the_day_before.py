"""The day before a meeting that was spoken of, with an hour beside it, is that day; of no meeting it is asked when."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

PLANNED = "put an ISCG meeting in for 20 June 2024 at 14:00"
DAY_BEFORE = (
    ("en", "remind me the day before at 9 to print the badges", "2024-06-19T09:00"),
    ("en", "remind me two days before that at 9:30 to print the badges", "2024-06-18T09:30"),
    ("fr", "rappelle-moi la veille à 9h d'imprimer les badges", "2024-06-19T09:00"),
    ("es", "el día antes, a las 9, recuérdame imprimir las credenciales", "2024-06-19T09:00"),
    ("ru", "напомни накануне в 9 утра распечатать документы", "2024-06-19T09:00"),
    ("ru", "напомни мне за день до этого, в 9 утра, распечатать документы", "2024-06-19T09:00"),
    ("ar", "ذكرني قبله بيوم الساعة 9 بطباعة الشارات", "2024-06-19T09:00"),
    ("zh", "前一天上午9点提醒我打印胸牌", "2024-06-19T09:00"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def reminders(beyond: Beyond) -> list[str | None]:
    with beyond.focal.database.reading() as session:
        return [each.due_local for each in session.scalars(select(Item).where(Item.kind == "personal", ~Item.example))]


@pytest.mark.parametrize(("lang", "words", "at"), DAY_BEFORE)
def test_it_is_the_day_before_that_meeting(beyond: Beyond, lang: str, words: str, at: str) -> None:
    beyond.says(DESK, PLANNED)
    beyond.says(DESK, words, lang=lang)
    assert [str(each)[:16] for each in reminders(beyond)] == [at]


@pytest.mark.parametrize(("lang", "words", "at"), DAY_BEFORE)
def test_of_nothing_that_was_said_it_is_asked_when(beyond: Beyond, lang: str, words: str, at: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert reminders(beyond) == []


def test_one_that_was_called_off_is_not_the_next(beyond: Beyond) -> None:
    for day in ("20", "27"):
        beyond.says(DESK, f"put an ISC-TF meeting in for {day} June 2024 at 14:00")
    beyond.says(DESK, "cancel the ISC-TF meeting of 20 June 2024")
    beyond.says(DESK, "when is the next meeting of ISC-TF?")
    beyond.says(DESK, "remind me the day before at 9 to print the badges")
    assert [str(each)[:16] for each in reminders(beyond)] == ["2024-06-26T09:00"]
