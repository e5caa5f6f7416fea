"""What stands behind an item's number and a colon and is nothing but a day is its deadline, and shown first."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2: 20 August"),
        ("fr", "2 : 20 août"),
        ("es", "2: 20 de agosto"),
        ("ru", "2: 20 августа"),
        ("ar", "2: 20 أغسطس"),
        ("zh", "2：8月20日"),
    ],
)
def test_a_day_alone_is_the_deadline_and_shown_first(three: Beyond, lang: str, words: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert (three.item(2).due_date, three.item(2).status) == (date(2024, 7, 18), "open")
    three.chooses(DESK, shown)
    assert (three.item(2).due_date, three.item(2).status) == (date(2024, 8, 20), "open")


@pytest.mark.parametrize("words", ["2: 20 August, 3: 25 August", "2: 20.08, 3: 25.08"])
def test_two_items_days_are_no_news_of_the_first(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert [(three.item(number).due_date, three.item(number).status) for number in (2, 3)] == [
        (date(2024, 7, 18), "open"),
        (date(2024, 7, 22), "open"),
    ]


@pytest.mark.parametrize("words", ["2: meeting on 20 August"])
def test_more_than_a_day_is_news(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert (three.item(2).due_date, three.item(2).status) == (date(2024, 7, 18), "in_progress")
