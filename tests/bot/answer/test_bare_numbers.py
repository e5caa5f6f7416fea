"""A number by itself, said of what was settled: an hour near the hour, a day near the day, a length of time behind one,
and nothing done where it may be an item."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.bot.answer.beyond import DESK, Beyond, told


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("give item 1 one more week", "no, two"),
        ("donne une semaine de plus à la 1", "non, deux"),
        ("dale a la 1 una semana más", "no, dos"),
    ],
)
def test_behind_a_length_of_time_it_is_neither_an_hour_nor_a_day(beyond: Beyond, first: str, then: str) -> None:
    beyond.says(DESK, first)
    settled = beyond.item(1).due_date
    assert settled is not None
    beyond.says(DESK, then)
    assert beyond.item(1).due_date == settled + timedelta(weeks=1)


@pytest.mark.parametrize(
    ("first", "then"), [("avísame 5 y 3 días antes", "quita el de 1"), ("напоминай за 5 и 3 дня", "убери за 1")]
)
def test_behind_lead_times_no_item_is_withdrawn_at_once(beyond: Beyond, first: str, then: str) -> None:
    beyond.says(DESK, first)
    beyond.says(DESK, then)
    assert beyond.item(1).status == "open"


@pytest.mark.parametrize(
    ("then", "says"),
    [("make that 10", "14 January 2027 at 10:00"), ("no, 15", "15 January 2027 at 09:00"), ("plutôt 10", "10:00")],
)
def test_of_a_meeting_it_is_an_hour_or_a_day_by_what_is_nearer(beyond: Beyond, then: str, says: str) -> None:
    beyond.says(DESK, "schedule an ISCG meeting on 14 January 2027 at 9")
    assert says in told(beyond, then)


def test_a_day_behind_a_day_is_one(beyond: Beyond) -> None:
    beyond.says(DESK, "move item 1 to 25 May")
    beyond.says(DESK, "no, 27")
    assert beyond.item(1).due_date == date(2024, 5, 27)
