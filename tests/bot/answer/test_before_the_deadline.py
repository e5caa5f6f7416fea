"""So long before the deadline of an item, at an hour, is that day, whether the item is named or was spoken of."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from storage.calendars import put_year, set_weekend
from storage.people import find_person
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
        # By working days: the 20th and 21st are a weekend.
        ("en", "remind me two working days before the deadline", "2024-07-18T09:00"),
        ("en", "please remind me of 2 the working day before it is due, at 4 pm", "2024-07-17T16:00"),
        ("en", "remind me of 2 two working days before", "2024-07-16T09:00"),
        ("fr", "rappelez-moi le 2 deux jours ouvrables avant l’échéance", "2024-07-16T09:00"),
        ("fr", "rappelle-moi le point 3 le dernier jour ouvrable avant l’échéance à 15 h", "2024-07-19T15:00"),
        ("es", "recuérdeme la 3 dos días hábiles antes del plazo", "2024-07-18T09:00"),
        ("es", "recuérdame el punto 3 el último día hábil antes del vencimiento a las 9", "2024-07-19T09:00"),
        ("ru", "напомните по 3 за два рабочих дня до срока", "2024-07-18T09:00"),
        ("ru", "напомните о пункте 3 в последний рабочий день перед сроком в 16:00", "2024-07-19T16:00"),
        ("ar", "ذكرني بالبند 3 قبل الموعد النهائي بيومي عمل", "2024-07-18T09:00"),
        ("ar", "ذكرني بالبند 3 في آخر يوم عمل قبل الموعد النهائي", "2024-07-19T09:00"),
        ("zh", "在3的截止日期前两个工作日提醒我", "2024-07-18T09:00"),
        ("zh", "截止日期前最后一个工作日下午3点提醒我第3项", "2024-07-19T15:00"),
    ],
)
def test_it_is_that_day(three: Beyond, lang: str, words: str, at: str) -> None:
    three.says(DESK, "show item 3")
    three.says(DESK, words, lang=lang)
    assert reminders(three) == [at]


def test_working_days_are_those_of_the_own_duty_station(three: Beyond) -> None:
    with three.focal.database.writing() as session:
        desk = find_person(session, DESK)
        assert desk is not None
        desk.station = "Cairo"
        set_weekend(session, "Cairo", [5, 6])
        put_year(session, "Cairo", 2024, {date(2024, 7, 18): "holiday"}, "circular", three.now)
    # The 19th and 20th are the weekend, the 18th is a holiday.
    three.says(DESK, "remind me of item 3 three working days before the deadline")
    assert reminders(three) == ["2024-07-16T09:00"]
    told = three.says(DESK, "remind me of item 3 60 working days before the deadline")
    assert told.title.key == "date-past"
    assert reminders(three) == ["2024-07-16T09:00"]


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
        ("en", "don't remind me two working days before the deadline of 3"),
        ("en", "remind me two or three working days before the deadline of 3"),
        ("en", "remind me two working days before the meeting of 3"),
        ("en", "remind me to call 3 people two working days before the deadline"),
    ],
)
def test_of_what_is_not_known_nothing_is_set(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert reminders(three) == []
