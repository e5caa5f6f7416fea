"""A meeting put into the calendar is planned, and its group asked for, where none is said; one with somebody is a
reminder of one's own."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

PLANNED = (
    ("en", "schedule a meeting of the coordination group on 10 June at 3 pm"),
    ("en", "put a meeting on 10 June at 15:00"),
    ("en", "plan the next coordination meeting for 10 June 3 pm"),
    ("fr", "planifie une réunion du groupe de coordination le 10 juin à 15 h"),
    ("fr", "mets une réunion le 10 juin à 15 h"),
    ("es", "programa una reunión del grupo de coordinación el 10 de junio a las 15:00"),
    ("es", "pon una reunión el 10 de junio a las 15:00"),
    ("ru", "запланируй заседание координационной группы на 10 июня в 15:00"),
    ("ru", "поставь встречу на 10 июня в 15:00"),
    ("ru", "запланируй следующее координационное совещание на 10 июня на 3 часа дня"),
    ("ar", "حدد اجتماع فريق التنسيق يوم 10 يونيو الساعة 3 العصر"),
    ("ar", "ضع اجتماعا يوم 10 يونيو الساعة 15:00"),
    ("ar", "خطط لاجتماع التنسيق المقبل يوم 10 يونيو الساعة 3 العصر"),
    ("zh", "安排工作组会议在6月10日下午3点"),
    ("zh", "安排6月10日15点开会"),
)
OWN = (
    ("en", "schedule a meeting with Ann on 10 June at 3 pm"),
    ("en", "put a meeting in my calendar on 10 June at 15:00"),
    ("en", "remind me of the meeting on 10 June at 15:00"),
    ("en", "schedule a dentist appointment on 10 June at 15:00"),
    ("fr", "planifie une réunion avec Anne le 10 juin à 15 h"),
    ("fr", "ne me laissez pas oublier la réunion budget le 10 juin à 15 h"),
    ("ar", "لا تدعني أنسى اجتماع الميزانية يوم 10 يونيو الساعة 15:00"),
    ("es", "programa una reunión con Ana el 10 de junio a las 15:00"),
    ("ru", "запланируй встречу с Анной на 10 июня в 15:00"),
    ("ar", "حدد اجتماع مع سارة يوم 10 يونيو الساعة 3 العصر"),
    ("zh", "6月10日15点提醒我开会"),
)


def reminders(beyond: Beyond) -> int:
    with beyond.focal.database.reading() as session:
        return len(list(session.scalars(select(Item).where(Item.kind == "personal", ~Item.example))))


@pytest.mark.parametrize(("lang", "words"), PLANNED)
def test_its_group_is_asked_for(beyond: Beyond, lang: str, words: str) -> None:
    asked = beyond.says(DESK, words, lang=lang)
    assert (asked.title.key, reminders(beyond)) == ("form-schedule-meeting", 0)
    planned = beyond.says(DESK, "ISCG", lang=lang)
    assert (planned.title.key, reminders(beyond)) == ("meeting-scheduled", 0)
    assert "2024-06-10 15:00" in str(planned.answer.rows) or "10, 15, 0" in str(planned.answer.rows)


@pytest.mark.parametrize(("lang", "words"), OWN)
def test_ones_own_is_a_reminder(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert reminders(beyond) == 1
