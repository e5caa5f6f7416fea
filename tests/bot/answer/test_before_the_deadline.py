"""So long before the deadline of an item, at an hour, is that day, whether the item is named or was spoken of."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from storage.tables.items import Item
from tests.bot.answer.beyond import DESK, Beyond


def reminders(three: Beyond) -> list[str]:
    with three.focal.database.reading() as session:
        found = session.scalars(select(Item).where(Item.kind == "personal", ~Item.example))
        return [str(each.due_local)[:16] for each in found]


# Item 3 is due on 22 July, item 2 on 18 July.
@pytest.mark.parametrize(
    ("lang", "words", "at"),
    [
        ("en", "remind me of it the day before at 5 pm", "2024-07-21T17:00"),
        ("en", "remind me of it five days before at 8:30", "2024-07-17T08:30"),
        ("en", "remind me of item 2 the day before at 5 pm", "2024-07-17T17:00"),
        ("fr", "rappelle-le moi la veille à 17h", "2024-07-21T17:00"),
        ("fr", "rappelle-le moi deux jours avant à 8h30", "2024-07-20T08:30"),
        ("fr", "rappelle-le moi la veille au soir", "2024-07-21T18:00"),
        ("fr", "rappelle-moi le 2 la veille à 17h", "2024-07-17T17:00"),
        ("es", "recuérdamelo el día antes a las 17:00", "2024-07-21T17:00"),
        ("ru", "напомни об этом накануне в 17:00", "2024-07-21T17:00"),
        ("ar", "ذكرني به قبله بيومين الساعة 9", "2024-07-20T09:00"),
    ],
)
def test_it_is_that_day(three: Beyond, lang: str, words: str, at: str) -> None:
    three.says(DESK, "show item 3")
    three.says(DESK, words, lang=lang)
    assert reminders(three) == [at]


def test_it_is_before_the_day_it_was_moved_to(three: Beyond) -> None:
    three.says(DESK, "move item 3 to 5 August")
    three.says(DESK, "remind me of it the day before at 5 pm")
    assert reminders(three) == ["2024-08-04T17:00"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "remind me to call 2 people the day before at 5 pm"),
        ("en", "remind me of item 9 the day before at 5 pm"),
        ("zh", "前一天下午5点提醒我"),
        ("en", "what was said the day before at 5 pm"),
    ],
)
def test_of_what_is_not_known_nothing_is_set(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert reminders(three) == []
