"""In Arabic a number beside a length of time of its own is the item's: "أجل 3 شهر" is by a month, "قبل 2 بيومين" is two
days before item 2."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from sqlalchemy import select

from bot.app import Focal
from storage.tables.people import Person
from tests.bot.answer.beyond import DESK, Beyond


# Items 1, 2 and 3 are due on 15, 18 and 22 July.
@pytest.mark.parametrize(
    ("words", "number", "day"),
    [
        ("أجل 3 شهر", 3, date(2024, 8, 22)),
        ("مدد 2 شهر", 2, date(2024, 8, 18)),
        ("أجل ٢ أسبوع", 2, date(2024, 7, 25)),
        ("أجل البند 2 3 شهر", 2, date(2024, 10, 18)),
        ("أجل البند 2 ثلاثة أشهر", 2, date(2024, 10, 18)),
    ],
)
def test_it_is_put_off_by_that(three: Beyond, words: str, number: int, day: date) -> None:
    three.says(DESK, words, lang="ar")
    assert three.item(number).due_date == day


@pytest.mark.parametrize(
    ("words", "leads", "item"),
    [
        ("نبهني قبل 2 بيومين", 2, 2),
        ("ذكرني قبل 1 بأسبوع", 7, 1),
        ("ذكرني قبل البند 2 بيومين", 2, 2),
    ],
)
def test_they_are_reminders_of_that_item(three: Beyond, words: str, leads: int, item: int) -> None:
    three.says(DESK, words, lang="ar")
    assert [three.item(each).leads for each in (1, 2)] == [[leads] if each == item else None for each in (1, 2)]
    assert own_leads(three) == []


@pytest.mark.parametrize(
    ("words", "leads"),
    [("ذكرني قبل الموعد بيومين", [2]), ("ذكرني قبل 5 أيام", [5]), ("ذكرني قبل 10 و 3 أيام", [10, 3])],
)
def test_where_no_item_is_named_they_are_all_of_ones_own(
    focal: Focal, now: datetime, words: str, leads: list[int]
) -> None:
    three = Beyond(focal, now)
    three.says(DESK, words, lang="ar")
    assert own_leads(three) == [leads]


def own_leads(three: Beyond) -> list[list[int]]:
    with three.focal.database.reading() as session:
        return [list(each) for each in session.scalars(select(Person.leads)) if each]
