"""A deadline is taken away where that is asked for, in six languages; what only tells of it is shown first."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, told


@pytest.mark.parametrize(
    "words",
    [
        "no more deadline on 1, take it off",
        "enlève l'échéance de la 1",
        "quítale la fecha límite a la 1, todavía no se sabe cuándo",
        "убери срок у 1, пока непонятно когда",
        "1号的期限取消吧",
        "احذف الموعد النهائي للبند 1",
    ],
)
def test_it_is_taken_away(beyond: Beyond, words: str) -> None:
    told(beyond, words)
    assert beyond.item(1).due_kind == "none"
    told(beyond, "undo")
    assert beyond.item(1).due_date == date(2024, 5, 24)


@pytest.mark.parametrize("words", ["1 has no deadline any more", "la 1 ya no tiene plazo", "у 1 срок больше не нужен"])
def test_what_may_only_be_told_is_not_done_at_once(beyond: Beyond, words: str) -> None:
    told(beyond, words)
    assert beyond.item(1).due_kind == "date"


@pytest.mark.parametrize("words", ["no deadline", "sans échéance", "sin plazo", "без срока", "不设期限", "بدون موعد"])
def test_none_answers_until_when(beyond: Beyond, words: str) -> None:
    assert "By when?" in told(beyond, "move the deadline of 1")
    told(beyond, words)
    assert beyond.item(1).due_kind == "none"


def test_no_is_no_answer_to_until_when(beyond: Beyond) -> None:
    told(beyond, "move the deadline of 1")
    assert "does not fit the question" in told(beyond, "no")
    assert beyond.item(1).due_kind == "date"


@pytest.mark.parametrize("words", ["move the deadline of 1 to TSB", "put 1 off until BR", "by BDT"])
def test_a_bureau_is_no_meeting_to_wait_for(beyond: Beyond, words: str) -> None:
    told(beyond, words)
    assert beyond.item(1).due_date == date(2024, 5, 24)


def test_a_group_is(beyond: Beyond) -> None:
    told(beyond, "move the deadline of 1 to the next TSAG meeting")
    assert (beyond.item(1).due_kind, beyond.item(1).due_group_id) == ("meeting", "tsag")


def test_two_lengths_of_one_plan_move_no_deadline(beyond: Beyond) -> None:
    told(beyond, "第1项提前一周和前一天提醒我")
    assert beyond.item(1).due_date == date(2024, 5, 24)
    assert beyond.item(1).leads == [7, 1]


def test_whoever_cannot_is_not_whom_it_goes_to(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, "action: BR to check the captions by 24 May")
    told(beyond, "запиши 1 на БСЭ, БР не может")
    assert [each.body_id for each in beyond.item(1).parties] == ["tsb"]
    assert beyond.numbers() == [1]
