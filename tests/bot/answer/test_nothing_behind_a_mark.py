"""A mark behind which it is said that there is nothing records nothing: "Action: none"."""

from __future__ import annotations

import pytest

from bot.understand.marked import marked_lines
from tests.bot.answer.beyond import DESK, Beyond, listening


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "Action: none"),
        ("en", "Action items: n/a"),
        ("en", "Decision: none."),
        ("fr", "Action : néant"),
        ("fr", "Action : aucune"),
        ("es", "Acción: ninguna"),
        ("ru", "Действие: нет"),
        ("zh", "行动：没有"),
        ("zh", "待办：无"),
        ("ar", "إجراء: لا يوجد"),
    ],
)
def test_it_is_talk(three: Beyond, lang: str, words: str) -> None:
    assert three.asks(DESK, words, lang=lang) is None
    assert list(three.numbers()) == [1, 2, 3]
    assert not marked_lines(words)


def test_nothing_is_recorded_where_it_is_overheard(three: Beyond) -> None:
    listening(three.focal, "room")
    three.hears(DESK, "Action: none", "room")
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize(
    "words",
    ["Action: BR to check that none is missing", "Action: none of the bureaux to send papers before Friday"],
)
def test_more_is_recorded(three: Beyond, words: str) -> None:
    three.asks(DESK, words)
    assert list(three.numbers()) == [1, 2, 3, 4]


def test_what_stands_beside_it_is_recorded_by_itself(three: Beyond) -> None:
    three.says(DESK, "Action: none\nDecision: the list stays open\nAction: BR to send the list by Friday")
    assert list(three.numbers()) == [1, 2, 3, 4, 5]
