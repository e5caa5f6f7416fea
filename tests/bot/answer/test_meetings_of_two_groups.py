"""A meeting of two groups is the one that they hold jointly; it is not asked which of them is meant."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from handlers.answer import Day, Row
from storage.meetings import list_meetings
from tests.bot.answer.beyond import DESK, Beyond

ASKED = [
    ("en", "when is the joint meeting of ISCG and TDAG?"),
    ("en", "when do ISCG and TDAG meet?"),
    ("fr", "quand a lieu la réunion conjointe de l'ISCG et du GCDT ?"),
    ("es", "¿cuándo es la reunión conjunta del ISCG y el GADT?"),
    ("ru", "когда совместное собрание ISCG и КГРЭ?"),
    ("ar", "متى الاجتماع المشترك بين ISCG وTDAG؟"),
    ("zh", "ISCG和TDAG的联席会议是什么时候？"),
]


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "words"), ASKED)
def test_the_next_that_both_hold_is_shown(beyond: Beyond, lang: str, words: str) -> None:
    for meeting in ("ISCG meets on 15 May", "ISCG meets jointly with TSAG on 16 May", "TDAG meets on 17 May"):
        beyond.says(DESK, meeting)
    told = beyond.says(DESK, words, lang=lang)
    assert told.title.key == "next-meeting"
    assert "2024-05-21" in str(told.answer.rows)
    assert len(told.answer.rows) == 1


@pytest.mark.parametrize(("lang", "words"), ASKED)
def test_where_none_is_planned_that_is_said_with_the_next_of_either(beyond: Beyond, lang: str, words: str) -> None:
    group = {"fr": ("GCDT", "GCR"), "es": ("GADT", "GAR"), "ru": ("КГРЭ", "КГР")}.get(lang, ("TDAG", "RAG"))
    beyond.says(DESK, "RAG meets on 13 June")
    told = beyond.says(DESK, words.replace(*group), lang=lang)
    assert told.title.key == "next-meeting-none-joint"
    assert [row.facts["start"] for row in told.answer.rows if isinstance(row, Row)] == [
        Day(date=date(2024, 5, 21)),
        Day(date=date(2024, 6, 13)),
    ]


def test_one_or_the_other_is_asked(beyond: Beyond) -> None:
    assert len(beyond.says(DESK, "when is the meeting of ISCG or TDAG?").choices) >= 2


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "ISCG will meet with TDAG on 21 June"),
        ("fr", "la prochaine réunion de l'ISCG aura lieu le 21 juin à 14h30 conjointement avec le GCDT"),
        ("fr", "planifie une réunion de l'ISCG avec le GCDT le 21 juin"),
        ("es", "programa una reunión del ISCG con el GADT el 21 de junio"),
        ("ru", "запланируй собрание МСКГ вместе с КГРЭ на 21 июня"),
        ("ar", "حدد موعد اجتماع ISCG مع TDAG يوم 21 يونيو"),
        ("zh", "ISCG与TDAG联合定于6月21日开会"),
    ],
)
def test_it_is_planned_as_a_meeting_of_both(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    with beyond.focal.database.reading() as session:
        held = list_meetings(session, group_id="iscg", after=date(2024, 6, 1), before=None, staff=True)
        assert [(each.start, each.joint_id) for each in held] == [(date(2024, 6, 21), "tdag")]
