"""What stands behind an item's number and a colon and is nothing but a day is its deadline, and shown first."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


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
def test_a_day_alone_is_the_deadline_and_shown_first(beyond: Beyond, lang: str, words: str) -> None:
    shown = beyond.says(DESK, words, lang=lang)
    assert (beyond.item(2).due_date, beyond.item(2).status) == (date(2024, 7, 18), "open")
    beyond.chooses(DESK, shown)
    assert (beyond.item(2).due_date, beyond.item(2).status) == (date(2024, 8, 20), "open")


@pytest.mark.parametrize("words", ["2: 20 August, 3: 25 August", "2: 20.08, 3: 25.08"])
def test_two_items_days_are_no_news_of_the_first(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words)
    assert [(beyond.item(number).due_date, beyond.item(number).status) for number in (2, 3)] == [
        (date(2024, 7, 18), "open"),
        (date(2024, 7, 22), "open"),
    ]


@pytest.mark.parametrize("words", ["2: meeting on 20 August"])
def test_more_than_a_day_is_news(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words)
    assert (beyond.item(2).due_date, beyond.item(2).status) == (date(2024, 7, 18), "in_progress")
