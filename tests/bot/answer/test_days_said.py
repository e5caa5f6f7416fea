"""A day, or how much later, said of an item in a conversation: it counts from what was settled, or is asked about."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import ACTION, BDT, DESK, Beyond, told


def test_a_length_of_time_is_not_forgotten_while_the_item_is_asked_for(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    # Somebody else's words: to the desk "it" is no item yet.
    beyond.says(BDT, ACTION)
    beyond.says(DESK, "отложи на неделю")
    beyond.says(DESK, "1")
    assert beyond.item(1).due_date == date(2024, 5, 31)


def test_the_item_is_named_with_the_question_and_the_answer_is_carried_out(beyond: Beyond) -> None:
    asked = told(beyond, "item 1 needs a new date")
    assert "Item 1" in asked
    assert "By when?" in asked
    told(beyond, "7 June")
    assert beyond.item(1).due_date == date(2024, 6, 7)


def test_the_same_for_another_is_shown_first_after_a_length_of_time(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to check the captions by 30 May")
    told(beyond, "extend 1 by a week")
    assert "Nothing has been changed yet" in told(beyond, "and 2 too")
    assert beyond.item(2).due_date == date(2024, 5, 30)


@pytest.mark.parametrize(
    ("text", "day"),
    [("and 2 to the same day", 7), ("et le 2 au même jour", 7), ("и 2 на тот же день", 7), ("2号也推到同一天", 7)],
)
def test_the_same_day_is_the_one_just_settled(beyond: Beyond, text: str, day: int) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    told(beyond, "move 1 to 7 June")
    told(beyond, text)
    assert beyond.item(2).due_date == date(2024, 6, day)


@pytest.mark.parametrize(
    ("text", "day"), [("make it the 29th", date(2024, 6, 29)), ("no, the 30th", date(2024, 6, 30))]
)
def test_the_last_days_of_a_month_are_of_the_month_settled(beyond: Beyond, text: str, day: date) -> None:
    told(beyond, "move 1 to 7 June")
    told(beyond, text)
    assert beyond.item(1).due_date == day


def test_each_of_several_lengths_counts_from_its_own_deadline(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    told(beyond, "1推迟一周，2推迟两周")
    assert [beyond.item(each).due_date for each in (1, 2)] == [date(2024, 5, 31), date(2024, 6, 14)]


@pytest.mark.parametrize("text", ["对不起，6月20日有会", "不，6月20日开会"])
def test_a_date_with_more_behind_it_moves_nothing(beyond: Beyond, text: str) -> None:
    told(beyond, text)
    assert beyond.item(1).due_date == date(2024, 5, 24)
