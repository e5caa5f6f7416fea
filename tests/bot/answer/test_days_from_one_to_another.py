"""Days from one to another, "les 2 au 8 janvier", move no item of the first number."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, numbers_offered


# Item 2 is due on 18 July.
@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the 2 to 8 January"),
        ("en", "2-8 January"),
        ("fr", "les 2 au 8 janvier"),
        ("fr", "du 2 au 8 janvier"),
        ("es", "del 2 al 8 de enero"),
        ("ru", "2-8 января"),
        ("zh", "从2至8日"),
        ("ar", "من 2 إلى 8 يناير"),
    ],
)
def test_they_are_no_item(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == date(2024, 7, 18)
    assert 2 not in numbers_offered(reply)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2 to 8 January"),
        ("en", "2 to 8 January please"),
        ("fr", "le 2 au 8 janvier"),
        ("es", "el 2 al 8 de enero"),
        ("ru", "2 по 8 января"),
        ("zh", "2至1月8日"),
        ("ar", "2 إلى 8 يناير"),
    ],
)
def test_where_an_item_may_be_meant_it_is_shown_first(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == date(2024, 7, 18)
    assert numbers_offered(reply) == [2]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move 2 to 8 January"),
        ("fr", "déplace le 2 au 8 janvier"),
        ("es", "mueve la 2 al 8 de enero"),
        ("ru", "перенеси 2 на 8 января"),
        ("zh", "把2改到1月8日"),
        ("ar", "انقل 2 إلى 8 يناير"),
    ],
)
def test_an_item_that_is_moved_is_moved(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == date(2025, 1, 8)


def test_another_item_is_moved_behind_one(three: Beyond) -> None:
    three.says(DESK, "move 1 to 5 January")
    three.says(DESK, "and 2 to 8 January")
    assert three.item(2).due_date == date(2025, 1, 8)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "from 2 to 8 January"),
        ("fr", "du 2 au 8 janvier, merci"),
        ("es", "del 2 al 8 de enero"),
        ("ru", "с 2 по 8 января"),
        ("ar", "من 2 إلى 8 يناير"),
    ],
)
def test_they_move_no_item_spoken_of(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "show 3")
    assert numbers_offered(three.says(DESK, words, lang=lang)) == []
    assert three.item(3).due_date == date(2024, 7, 22)
