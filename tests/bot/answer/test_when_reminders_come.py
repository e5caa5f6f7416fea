"""The day and the hour before what one is to be reminded of, told from it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

COMES = (
    ("en", "remind me on 20 May in the evening at 9 to call BDT", "call BDT", "2024-05-20 21:00"),
    ("en", "remind me tomorrow morning 3 people come", "3 people come", ""),
    ("en", "remind me on 20 May at 9 to call BDT or BR", "call BDT or BR", "2024-05-20 09:00"),
    ("fr", "rappelle-moi le 20 mai au matin à 10 h d'appeler BDT", "appeler BDT", "2024-05-20 10:00"),
    ("es", "recuérdame el 20 de mayo por la tarde a las 4 llamar a BDT", "llamar a BDT", "2024-05-20 16:00"),
    ("ru", "напомни мне 20 мая утром в десять позвонить в БРЭ", "позвонить в БРЭ", "2024-05-20 10:00"),
    ("ru", "напомни мне 20 мая вечером в 9 позвонить в БРЭ", "позвонить в БРЭ", "2024-05-20 21:00"),
    ("ar", "ذكرني يوم 20 مايو مساء الساعة 9 بالاتصال بسارة", "الاتصال بسارة", "2024-05-20 21:00"),
    ("zh", "5月20日上午10时提醒我给BDT打电话", "给BDT打电话", "2024-05-20 10:00"),
    ("zh", "2024年12月4日17时提醒我给BDT打电话", "给BDT打电话", "2024-12-04 17:00"),
)
WHICH = (
    ("en", "remind me at 03:00 or 15:00 tomorrow to call BDT"),
    ("fr", "rappelle-moi demain à 3 h ou 15 h d'appeler BDT"),
    ("es", "recuérdame mañana a las 3:00 o a las 15:00 llamar a BDT"),
    ("ru", "напомни мне завтра в 3:00 или 15:00 позвонить в БРЭ"),
    ("ar", "ذكرني غدا الساعة 3:00 أو 15:00 بالاتصال بسارة"),
    ("zh", "明天3点或15点提醒我给BDT打电话"),
)


def reminders(beyond: Beyond) -> list[tuple[str, str]]:
    with beyond.focal.database.reading() as session:
        every = list(session.scalars(select(Item).where(Item.kind == "personal", ~Item.example)))
        return [(each.text, str(each.due_local or each.due_date).replace("T", " ")[:16]) for each in every]


@pytest.mark.parametrize(("lang", "words", "text", "at"), COMES)
def test_it_comes_then(beyond: Beyond, lang: str, words: str, text: str, at: str) -> None:
    beyond.says(DESK, words, lang=lang)
    ((said, when),) = reminders(beyond)
    assert (said, when if at else "") == (text, at)


@pytest.mark.parametrize(("lang", "words"), WHICH)
def test_of_two_hours_it_is_asked_which(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert reminders(beyond) == []
