"""A number that no item can have, in the place of an item's: it is said or asked, and nothing is done to the item that
was spoken of last."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    spoken_of = with_recorded(focal, now)
    spoken_of.says(DESK, "show item 3")
    return spoken_of


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "22222222222 is done"),
        ("en", "withdraw 99999999999999999999"),
        ("en", "show 99999999999999999999"),
        ("en", "move 12345678901 to 2 August"),
        ("en", "-12 is done"),
        ("en", "close -2"),
        ("fr", "22222222222 est fait"),
        ("es", "retira 99999999999999999999"),
        ("ru", "22222222222 готово"),
        ("ar", "22222222222 منجز"),
        ("zh", "关闭22222222222"),
    ],
)
def test_there_is_no_such_item(beyond: Beyond, lang: str, words: str) -> None:
    assert beyond.says(DESK, words, lang=lang).title.key == "item-not-found"
    assert beyond.statuses() == ["open"] * 3


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "12.5 is done"),
        ("en", "close 2.5"),
        ("en", "withdraw 12.75"),
        ("fr", "12.5 est fait"),
        ("es", "12.5 está hecho"),
        ("ru", "12.5 готово"),
        ("ar", "أغلق 12.5"),
        ("zh", "关闭12.5"),
    ],
)
def test_of_a_fraction_it_is_asked_which_item(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert "field-item" in [getattr(part, "key", "") for part in reply.parts] or reply.form is not None
    assert not reply.choices
    assert beyond.statuses() == ["open"] * 3
    beyond.says(DESK, "2", lang=lang)
    assert beyond.item(2).status != "open"


def test_a_day_or_a_length_of_time_is_none(beyond: Beyond) -> None:
    beyond.says(DESK, "move 2 to 20240803")
    assert beyond.item(2).due_date == date(2024, 8, 3)
    beyond.says(DESK, "extend item 3 by 1.5 weeks")
    assert beyond.item(3).due_date == date(2024, 8, 1)
