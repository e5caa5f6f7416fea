"""A day said for a reminder of an item is one more reminder; only who puts one off hears nothing before."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from sqlalchemy import select

from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond

OWN = "action: me to send the checklist by 24 May"
ON_DAY = (
    ("en", "remind me of it on 20 May"),
    ("en", "remind me about it on 20 May at 9"),
    ("en", "remind me of item {number} on 20 May"),
    ("fr", "rappelle-le-moi le 20 mai"),
    ("es", "recuérdamelo el 20 de mayo"),
    ("ru", "напомни мне о нём 20 мая"),
    ("ar", "ذكرني به في 20 مايو"),
    ("zh", "5月20日提醒我这件事"),
)
PUT_OFF = (
    ("en", "remind me about it on 20 May instead"),
    ("en", "remind me again on 20 May"),
    ("en", "snooze it until 20 May"),
    ("fr", "rappelle-le-moi plutôt le 20 mai"),
    ("es", "recuérdamelo mejor el 20 de mayo"),
    ("ru", "напомни о нём лучше 20 мая"),
    ("ar", "ذكرني به مرة أخرى في 20 مايو"),
    ("zh", "5月20日再提醒我这件事"),
)


def reminders(beyond: Beyond) -> Sequence[tuple[str, str | None]]:
    with beyond.focal.database.reading() as session:
        every = session.scalars(select(Item).where(Item.kind == "personal", ~Item.example))
        return [(each.text, each.due_local and str(each.due_local)[:16]) for each in every]


def recorded(beyond: Beyond) -> int:
    beyond.says(DESK, OWN)
    number = beyond.numbers()[-1]
    assert beyond.says(DESK, f"show {number}").title.key == "item-shown"
    return number


@pytest.mark.parametrize(("lang", "words"), ON_DAY)
def test_it_comes_beside_those_of_the_item(beyond: Beyond, lang: str, words: str) -> None:
    number = recorded(beyond)
    beyond.says(DESK, words.format(number=number), lang=lang)
    assert reminders(beyond) == [("send the checklist", "2024-05-20T09:00")]
    assert beyond.item(number).snoozes == {}


@pytest.mark.parametrize(("lang", "words"), PUT_OFF)
def test_put_off_it_is_no_other_reminder(beyond: Beyond, lang: str, words: str) -> None:
    recorded(beyond)
    assert beyond.says(DESK, words, lang=lang).title.key == "reminder-snoozed"
    assert reminders(beyond) == []


def test_a_reminder_of_ones_own_goes_to_the_other_day(beyond: Beyond) -> None:
    beyond.says(DESK, "remind me tomorrow at 9 to call BR")
    assert beyond.says(DESK, "remind me of it on 20 May").title.key == "reminder-snoozed"
    assert len(reminders(beyond)) == 1
