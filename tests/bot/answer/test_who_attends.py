"""Lists of participants as people keep them: a name with its house is one, and a line for each will do."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.meetings import Attendance
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

PLANNED = ("schedule an ISCG meeting on 14 May 2024 at 15:00", "start the meeting")


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = with_recorded(focal, now)
    for words in PLANNED:
        beyond.says(DESK, words)
    return beyond


def attending(beyond: Beyond) -> list[tuple[str, str | None]]:
    with beyond.focal.database.reading() as session:
        rows = session.scalars(select(Attendance).order_by(Attendance.id)).all()
        return [(row.kind, row.words or row.body_id) for row in rows]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Present: Ann Lee (TSB, Geneva), Bob (BR)"),
        ("en", "Present: Ann Lee (TSB, Geneva) and Bob (BR)"),
        ("en", "Participants\n- Ann Lee (TSB, Geneva)\n- Bob (BR)\n\nThanks!"),
        ("en", "Attendees:\n1. Ann Lee (TSB, Geneva)\n2. Bob (BR)"),
        ("fr", "Liste des participants :\n- Ann Lee (TSB, Geneva)\n- Bob (BR)"),
        ("es", "Participantes:\n- Ann Lee (TSB, Geneva)\n- Bob (BR)"),
        ("ru", "Список участников:\n- Ann Lee (TSB, Geneva)\n- Bob (BR)"),
        ("ar", "الحاضرون:\n- Ann Lee (TSB, Geneva)\n- Bob (BR)"),
        ("zh", "出席人员：\n- Ann Lee (TSB, Geneva)\n- Bob (BR)"),
    ],
)
def test_each_is_present_with_their_house(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert attending(beyond) == [("present", "Ann Lee (TSB, Geneva)"), ("present", "Bob (BR)")]


def test_the_bracket_that_ends_a_text_is_kept_in_chinese_too(beyond: Beyond) -> None:
    beyond.says(DESK, "出席：王伟（TSB）、李明（BR）", lang="zh")
    assert attending(beyond) == [("present", "王伟（TSB）"), ("present", "李明（BR）")]


def test_those_present_and_those_who_sent_regrets_are_two_lists(beyond: Beyond) -> None:
    beyond.says(DESK, "Attendees\n- Ann Lee (TSB)\n- Bob (BR)\n\nApologies:\n- Omar (BDT)\n- TSB")
    assert attending(beyond) == [
        ("present", "Ann Lee (TSB)"),
        ("present", "Bob (BR)"),
        ("regrets", "Omar (BDT)"),
        ("regrets", "tsb"),
    ]


def test_nobody_is_present_before_the_meeting_begins(focal: Focal, now: datetime) -> None:
    beyond = with_recorded(focal, now)
    beyond.says(DESK, "schedule an ISCG meeting on 3 December 2024 at 10:00")
    assert beyond.says(DESK, "Present: Ann, Bob").title.key == "present-not-begun"
    assert attending(beyond) == []
