"""Where no list was shown, "the third: move it" never moves the item spoken of, and it is asked which."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

# How the first item is shown, and the third of no list moved.
TALKS = (
    ("en", "show 1", "the third: move it to 29 August"),
    ("fr", "montre 1", "le troisième : déplace-le au 29 août"),
    ("es", "muestra la 1", "la tercera: muévela al 29 de agosto"),
    ("ru", "покажи 1", "третий: перенеси на 29 августа"),
    ("zh", "看1", "第三个：改到8月29日"),
    ("ar", "اعرض 1", "الثالث: انقله إلى 29 أغسطس"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


# Items 1 and 3 are due on 15 and 22 July.
@pytest.mark.parametrize(("lang", "shown", "words"), TALKS)
def test_the_item_spoken_of_stays(beyond: Beyond, lang: str, shown: str, words: str) -> None:
    beyond.says(DESK, shown, lang=lang)
    beyond.says(DESK, words, lang=lang)
    assert [beyond.item(each).due_date for each in (1, 3)] == [date(2024, 7, 15), date(2024, 7, 22)]


@pytest.mark.parametrize(("lang", "shown", "words"), TALKS[1:])
def test_which_is_asked_and_answered(beyond: Beyond, lang: str, shown: str, words: str) -> None:
    beyond.says(DESK, shown, lang=lang)
    beyond.says(DESK, words, lang=lang)
    beyond.says(DESK, "3", lang=lang)
    assert [beyond.item(each).due_date for each in (1, 3)] == [date(2024, 7, 15), date(2024, 8, 29)]


@pytest.mark.parametrize(
    ("lang", "listed", "words"),
    [
        ("en", "list items", "the third: move it to 29 August"),
        ("ru", "покажи все поручения", "третий: перенеси на 29 августа"),
    ],
)
def test_of_a_list_it_is_moved(beyond: Beyond, lang: str, listed: str, words: str) -> None:
    beyond.says(DESK, listed, lang=lang)
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(3).due_date == date(2024, 8, 29)


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "move it to 29 August"), ("fr", "le premier : déplace-le au 29 août")]
)
def test_the_item_spoken_of_is_moved(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, "show 1")
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(1).due_date == date(2024, 8, 29)
