"""A reminder that is to come again and again: that it comes once is said, and its next day is asked for."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

AGAIN_AND_AGAIN = (
    ("en", "remind me every Monday to check the mail", "check the mail"),
    ("en", "remind me every morning to check the mail", "check the mail"),
    ("en", "remind me every evening at 8 to check the mail", "check the mail"),
    ("fr", "rappelle-moi tous les lundis de lire le courrier", "lire le courrier"),
    ("fr", "rappelle-moi chaque matin à 9 h de lire le courrier", "lire le courrier"),
    ("fr", "rappelle-moi tous les matins de lire le courrier", "lire le courrier"),
    ("es", "recuérdame todos los lunes revisar el correo", "revisar el correo"),
    ("es", "recuérdame cada mañana revisar el correo", "revisar el correo"),
    ("ru", "напоминай мне каждый понедельник проверять почту", "проверять почту"),
    ("ru", "напоминай мне каждое утро проверять почту", "проверять почту"),
    ("ru", "напоминай мне по утрам проверять почту", "проверять почту"),
    ("ar", "ذكرني كل يوم اثنين بمراجعة البريد", "مراجعة البريد"),
    ("ar", "ذكرني كل صباح بمراجعة البريد", "مراجعة البريد"),
    ("zh", "每周一上午提醒我看邮件", "看邮件"),
    ("zh", "每天早上提醒我看邮件", "看邮件"),
    ("zh", "每天九点提醒我看邮件", "看邮件"),
)
ONCE = (
    ("en", "remind me on Monday to check the mail", "check the mail"),
    ("fr", "rappelle-moi lundi matin de lire le courrier", "lire le courrier"),
    ("es", "recuérdame mañana por la mañana revisar el correo", "revisar el correo"),
    ("ru", "напомни мне завтра утром проверить почту", "проверить почту"),
    ("ar", "ذكرني غدا صباحا بمراجعة البريد", "مراجعة البريد"),
    ("zh", "周一上午提醒我看邮件", "看邮件"),
    ("zh", "周一上午提醒我交周报", "交周报"),
)


def reminders(beyond: Beyond) -> list[str]:
    with beyond.focal.database.reading() as session:
        return [each.text for each in session.scalars(select(Item).where(Item.kind == "personal", ~Item.example))]


@pytest.mark.parametrize(("lang", "words", "text"), AGAIN_AND_AGAIN)
def test_that_it_comes_once_is_said(beyond: Beyond, lang: str, words: str, text: str) -> None:
    asked = beyond.says(DESK, words, lang=lang)
    assert "reminder-once" in str(asked)
    assert reminders(beyond) == []
    assert beyond.says(DESK, "2024-05-20", lang=lang).title.key == "reminder-set"
    assert reminders(beyond) == [text]


@pytest.mark.parametrize(("lang", "words", "text"), ONCE)
def test_a_single_one_is_set(beyond: Beyond, lang: str, words: str, text: str) -> None:
    assert "reminder-once" not in str(beyond.says(DESK, words, lang=lang))
    assert reminders(beyond) == [text]
