"""The day before a meeting that was spoken of, with an hour beside it, is that day; of no meeting it is asked when."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.message import Said, Sender, Spot
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


def says(beyond: Beyond, words: str, lang: str = "en") -> None:
    sender, spot = Sender(platform="terminal", installation="local", user=DESK), Spot(place=DESK, audience="direct")
    beyond.takes(Said(sender=sender, spot=spot, event=words, at=beyond.now, text=words, lang=lang))


def reminders(beyond: Beyond) -> list[str | None]:
    with beyond.focal.database.reading() as session:
        return [each.due_local for each in session.scalars(select(Item).where(Item.kind == "personal", ~Item.example))]


@pytest.mark.parametrize(("lang", "words", "at"), DAY_BEFORE)
def test_it_is_the_day_before_that_meeting(beyond: Beyond, lang: str, words: str, at: str) -> None:
    says(beyond, PLANNED)
    says(beyond, words, lang)
    assert [str(each)[:16] for each in reminders(beyond)] == [at]


@pytest.mark.parametrize(("lang", "words", "at"), DAY_BEFORE)
def test_of_nothing_that_was_said_it_is_asked_when(beyond: Beyond, lang: str, words: str, at: str) -> None:
    says(beyond, words, lang)
    assert reminders(beyond) == []
