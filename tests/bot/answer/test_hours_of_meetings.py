"""From which hour to which a group meets, in hours without a mark, and by whose clock."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from storage.tables.meetings import Meeting
from tests.bot.answer.beyond import DESK, Beyond

FROM_TEN = (
    ("en", "ISCG meets on 3 June from 10 to 12"),
    ("en", "ISCG meets from 10 to 12 on 3 June"),
    ("fr", "l'ISCG se réunit le 3 juin de 10 à 12"),
    ("fr", "l'ISCG se réunit le 3 juin de 10 h à 12 h"),
    ("es", "ISCG se reúne el 3 de junio de 10 a 12"),
    ("ru", "ISCG собирается 3 июня с 10 до 12"),
    ("zh", "ISCG 6月3日10点到12点开会"),
    ("ar", "اجتماع ISCG يوم 3 يونيو من 10 إلى 12"),
    ("ar", "اجتماع ISCG يوم 3 يونيو من الساعة 10 إلى الساعة 12"),
)
BY_CLOCK = (
    ("en", "ISCG meets on 3 June at 10 Cairo time"),
    ("fr", "l'ISCG se réunit le 3 juin à 10 h heure du Caire"),
    ("es", "ISCG se reúne el 3 de junio a las 10 hora de El Cairo"),
    ("ru", "ISCG собирается 3 июня в 10:00 по времени Каира"),
    ("ru", "ISCG собирается 3 июня в 10:00 по каирскому времени"),
    ("zh", "ISCG将于6月3日开罗时间10点召开会议"),
    ("ar", "اجتماع ISCG يوم 3 يونيو الساعة 10 بتوقيت القاهرة"),
)
DAYS = (
    ("en", "ISCG meets from 10 to 12 June"),
    ("fr", "l'ISCG se réunit du 10 au 12 juin"),
    ("es", "ISCG se reúne del 10 al 12 de junio"),
    ("ru", "ISCG собирается с 10 по 12 июня"),
    ("zh", "ISCG 6月10日到12日开会"),
)


def planned(beyond: Beyond, words: str, lang: str) -> Meeting:
    reply = beyond.says(DESK, words, lang=lang)
    if reply.choices:
        beyond.chooses(DESK, reply)
    with beyond.focal.database.reading() as session:
        return session.scalars(
            select(Meeting).where(Meeting.group_id == "iscg", ~Meeting.example, Meeting.start > date(2024, 6, 1))
        ).one()


@pytest.mark.parametrize(("lang", "words"), FROM_TEN)
def test_it_opens_at_the_first_hour_and_closes_at_the_other(beyond: Beyond, lang: str, words: str) -> None:
    meeting = planned(beyond, words, lang)
    assert (meeting.opens, meeting.closes) == ("2024-06-03T10:00:00", "2024-06-03T12:00:00")


@pytest.mark.parametrize(("lang", "words"), DAYS)
def test_days_of_a_month_are_no_hours(beyond: Beyond, lang: str, words: str) -> None:
    meeting = planned(beyond, words, lang)
    assert (meeting.opens, meeting.start.day, meeting.end.day) == (None, 10, 12)


def test_which_half_of_the_day_is_meant_is_asked(beyond: Beyond) -> None:
    reply = beyond.says(DESK, "ISCG meets on 3 June from 2 to 4")
    assert [each.command["fields"]["start"]["at"][-8:-3] for each in reply.choices if each.command] == [
        "02:00",
        "14:00",
    ]


@pytest.mark.parametrize(("lang", "words"), BY_CLOCK)
def test_a_city_by_whose_clock_the_hour_is_said_is_no_place(beyond: Beyond, lang: str, words: str) -> None:
    meeting = planned(beyond, words, lang)
    assert (meeting.opens, meeting.zone, meeting.place) == ("2024-06-03T10:00:00", "Africa/Cairo", None)
