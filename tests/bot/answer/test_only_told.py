"""What others are told, or what is only heard, hoped or complained of, asks nothing of Focal."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

RECALLED = (
    ("en", "I remind you that the meeting is on Friday"),
    ("en", "colleagues, we remind everybody that the meeting is on Friday"),
    ("fr", "je vous rappelle que la réunion est vendredi"),
    ("es", "les recuerdo que la reunión es el viernes"),
    ("ru", "напоминаю, что собрание в пятницу"),
    ("ru", "Коллеги, напоминаю, что собрание в пятницу"),
    ("ar", "أذكركم بأن الاجتماع يوم الجمعة"),
    ("zh", "提醒大家周五开会"),
    ("zh", "提醒各位,会议在周五"),
    ("zh", "我提醒各位周五开会"),
)
REMIND_ME = (
    ("en", "remind me that the meeting is on Friday"),
    ("fr", "rappelle-moi vendredi que la réunion a lieu"),
    ("es", "recuérdame el viernes la reunión"),
    ("ru", "напомни, что собрание в пятницу"),
    ("ar", "ذكرني بأن الاجتماع يوم الجمعة"),
    ("zh", "提醒我周五开会"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


def state(beyond: Beyond) -> list[tuple[int, str, int]]:
    with beyond.focal.database.reading() as session:
        return [(each.number, each.status, each.version) for each in session.scalars(select(Item))]


@pytest.mark.parametrize(("lang", "words"), RECALLED)
def test_what_others_are_reminded_of_is_no_reminder(beyond: Beyond, lang: str, words: str) -> None:
    assert beyond.asks(DESK, words, lang=lang) is None


@pytest.mark.parametrize(("lang", "words"), REMIND_ME)
def test_a_reminder_for_oneself_is_set(beyond: Beyond, lang: str, words: str) -> None:
    assert type(beyond.asks(DESK, words, lang=lang)).__name__ == "RemindMe"
