"""A meeting "for Tuesday, 10 to 12" begins at 10 and ends at 12, and not at ten to twelve."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.meetings import Meeting
from tests.bot.answer.beyond import DESK, Beyond


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def hours(beyond: Beyond) -> tuple[str, str]:
    with beyond.focal.database.reading() as session:
        meeting = session.scalars(select(Meeting).where(Meeting.group_id == "isc_tf", Meeting.opens.is_not(None))).one()
        return str(meeting.opens)[11:16], str(meeting.closes)[11:16]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "set up ISC-TF for Tuesday, 10 to 12"),
        ("en", "set up ISC-TF on Tuesday, from 10 to 12"),
        ("es", "programa ISC-TF para el martes, de 10 a 12"),
        ("fr", "prévois ISC-TF mardi, 10 à 12"),
        ("ru", "назначь ISC-TF на вторник, с 10 до 12"),
        ("ar", "حدد ISC-TF يوم الثلاثاء، من 10 إلى 12"),
    ],
)
def test_both_are_hours(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert hours(beyond) == ("10:00", "12:00")


def test_ten_to_twelve_is_ten_to_twelve(beyond: Beyond) -> None:
    beyond.says(DESK, "set up ISC-TF on Tuesday at 10 to 12")
    assert hours(beyond)[0] == "11:50"
