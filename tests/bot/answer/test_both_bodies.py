"""The two bodies between which an item was handed on are shown as both responsible where both are asked for."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, owners

BOTH = (
    ("en", "actually, put both of them on it"),
    ("en", "both of them should do it"),
    ("fr", "en fait, mets les deux dessus"),
    ("es", "no, mejor que lo hagan las dos"),
    ("ru", "пусть лучше оба"),
    ("ar", "ضع الاثنين عليه"),
    ("zh", "让他们两个一起做"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    beyond.says(DESK, "action: BR to prepare the accessibility checklist by 18 July")
    return beyond


@pytest.mark.parametrize(("lang", "words"), BOTH)
@pytest.mark.parametrize("before", ["give 1 to TSB", "they are swamped over there, let TSB do it"])
def test_both_are_shown_responsible(beyond: Beyond, before: str, lang: str, words: str) -> None:
    beyond.says(DESK, "show 1")
    beyond.says(DESK, before)
    had = owners(beyond.item(1))
    ((name, fields),) = offered(beyond.says(DESK, words, lang=lang))
    assert (name, [each["id"] for each in fields["responsible"]]) == ("ReassignItem", ["br", "tsb"])
    assert owners(beyond.item(1)) == had


def test_where_no_two_were_spoken_of_nothing_is_guessed(beyond: Beyond) -> None:
    beyond.says(DESK, "show 1")
    assert offered(beyond.says(DESK, "put both of them on it")) == []
    beyond.says(DESK, "give 1 to BR and BDT")
    assert offered(beyond.says(DESK, "put both of them on it")) == []
    assert owners(beyond.item(1)) == ["br", "bdt"]


def test_a_question_is_none(beyond: Beyond) -> None:
    beyond.says(DESK, "give 1 to TSB")
    assert [name for name, _ in offered(beyond.says(DESK, "both of them?"))] == []
    assert owners(beyond.item(1)) == ["tsb"]
