"""The meeting that was just spoken of is moved in a few words: its own month, its own day and its hours are meant."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.meetings import Meeting
from tests.bot.answer.beyond import DESK, Beyond

# Said on 14 May.
PLANNED = "put a RAG meeting in for 20 June 2024 at 10:00"


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    beyond.says(DESK, PLANNED)
    return beyond


def opens(beyond: Beyond) -> str:
    """The day of the meeting, and the hour at which it opens as clocks show it there."""
    with beyond.focal.database.reading() as session:
        found = session.scalars(select(Meeting).where(Meeting.id == "rag-2024-06-20")).one()
        return (found.opens or found.start.isoformat())[:16]


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "let's shift the meeting to the 25th", "2024-06-25"),
        ("en", "move the RAG meeting to the 25th", "2024-06-25"),
        ("en", "push it back a month", "2024-07-20"),
        ("en", "push it back a week", "2024-06-27"),
        ("fr", "décale-la au 25", "2024-06-25"),
        ("es", "muévela al 25", "2024-06-25"),
        ("ru", "перенеси на 25-е", "2024-06-25"),
        ("ar", "انقله إلى يوم 25", "2024-06-25"),
        ("zh", "改到25号", "2024-06-25"),
    ],
)
def test_a_day_alone_is_one_of_its_own_month(beyond: Beyond, lang: str, words: str, day: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert opens(beyond).startswith(day)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "better at three o'clock"),
        ("en", "move it to 3"),
        ("fr", "plutôt à 3 heures"),
        ("es", "mejor a las 3"),
        ("ru", "лучше в три часа"),
        ("ar", "الأفضل الساعة 3"),
        ("zh", "改到三点"),
    ],
)
def test_no_meeting_is_held_at_night(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert opens(beyond) == "2024-06-20T15:00"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "could we start at 9:30 instead?"),
        ("fr", "une heure plus tard"),
        ("zh", "下午两点吧"),
    ],
)
def test_what_is_said_in_other_words_is_shown_first(beyond: Beyond, lang: str, words: str) -> None:
    before = opens(beyond)
    reply = beyond.says(DESK, words, lang=lang)
    assert opens(beyond) == before
    beyond.chooses(DESK, reply)
    assert opens(beyond) != before
