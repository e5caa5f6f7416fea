"""On a part of the day before an item's deadline one is reminded of it then, never on the day after today."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond


def reminders(three: Beyond) -> list[tuple[str, str]]:
    with three.focal.database.reading() as session:
        found = session.scalars(select(Item).where(Item.kind == "personal", ~Item.example))
        return [(each.text, str(each.due_local)[:16]) for each in found]


# Item 3 is due on 22 July.
@pytest.mark.parametrize(
    ("lang", "words", "hour"),
    [
        ("en", "remind me the morning before about 3", "09:00"),
        ("en", "remind me about 3 the evening before", "18:00"),
        ("fr", "rappelle-moi le matin d'avant pour le 3", "09:00"),
        ("es", "recuérdame la mañana anterior lo del 3", "09:00"),
        ("ru", "напомни мне утром накануне про 3", "09:00"),
        ("zh", "前一天早上提醒我3", "09:00"),
        ("ar", "ذكرني صباح اليوم السابق بخصوص 3", "09:00"),
    ],
)
def test_it_is_on_the_day_before_its_deadline(three: Beyond, lang: str, words: str, hour: str) -> None:
    three.says(DESK, words, lang=lang)
    assert reminders(three) == [("run the virtual meetings survey", f"2024-07-21T{hour}")]


def test_it_is_of_the_item_named_behind_talk_of_another(three: Beyond) -> None:
    three.says(DESK, "show item 1")
    three.says(DESK, "ذكرني صباح اليوم السابق بخصوص 3", lang="ar")
    assert reminders(three) == [("run the virtual meetings survey", "2024-07-21T09:00")]


def test_it_is_of_the_item_spoken_of(three: Beyond) -> None:
    three.says(DESK, "show item 3")
    three.says(DESK, "remind me the morning before")
    assert reminders(three) == [("run the virtual meetings survey", "2024-07-21T09:00")]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "remind me the morning before"),
        ("en", "remind me the morning before to call 3 people"),
        ("en", "remind me the morning before about 9"),
        ("en", "don't remind me the morning before about 3"),
        ("en", "the morning before about 3"),
        ("fr", "rappelle-moi le matin d'avant"),
        ("es", "recuérdame la mañana anterior"),
        ("ru", "напомни мне утром накануне"),
        ("zh", "前一天早上提醒我"),
        ("ar", "ذكرني صباح اليوم السابق"),
    ],
)
def test_of_what_is_not_known_nothing_is_set(focal: Focal, now: datetime, lang: str, words: str) -> None:
    three = Beyond(focal, now)
    three.says(DESK, words, lang=lang)
    assert reminders(three) == []
