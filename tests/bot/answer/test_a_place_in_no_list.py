"""Where no list was shown, "the third: move it" never moves the item spoken of, and it is asked which; in Russian an
ordinal by itself is the number of an item."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# How the first item is shown, and the third of no list moved.
TALKS = (
    ("en", "show 1", "the third: move it to 29 August"),
    ("fr", "montre 1", "le troisième : déplace-le au 29 août"),
    ("es", "muestra la 1", "la tercera: muévela al 29 de agosto"),
    ("ru", "покажи 1", "третий: перенеси на 29 августа"),
    ("zh", "看1", "第三个：改到8月29日"),
    ("ar", "اعرض 1", "الثالث: انقله إلى 29 أغسطس"),
)


# Items 1 and 3 are due on 15 and 22 July.
@pytest.mark.parametrize(("lang", "shown", "words"), TALKS)
def test_the_item_spoken_of_stays(three: Beyond, lang: str, shown: str, words: str) -> None:
    three.says(DESK, shown, lang=lang)
    three.says(DESK, words, lang=lang)
    third = date(2024, 8, 29) if lang == "ru" else date(2024, 7, 22)
    assert [three.item(each).due_date for each in (1, 3)] == [date(2024, 7, 15), third]


@pytest.mark.parametrize(("lang", "shown", "words"), TALKS[1:])
def test_which_is_asked_and_answered(three: Beyond, lang: str, shown: str, words: str) -> None:
    three.says(DESK, shown, lang=lang)
    three.says(DESK, words, lang=lang)
    three.says(DESK, "3", lang=lang)
    assert [three.item(each).due_date for each in (1, 3)] == [date(2024, 7, 15), date(2024, 8, 29)]


@pytest.mark.parametrize(
    ("lang", "listed", "words"),
    [
        ("en", "list items", "the third: move it to 29 August"),
        ("ru", "покажи все поручения", "третий: перенеси на 29 августа"),
    ],
)
def test_of_a_list_it_is_moved(three: Beyond, lang: str, listed: str, words: str) -> None:
    three.says(DESK, listed, lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.item(3).due_date == date(2024, 8, 29)


def test_the_first_of_a_list_of_one_is_not_item_one(three: Beyond) -> None:
    three.says(DESK, "покажи поручения БРЭ", lang="ru")
    three.says(DESK, "первый: перенеси на 29 августа", lang="ru")
    assert three.item(1).due_date == date(2024, 7, 15)


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "move it to 29 August"), ("fr", "le premier : déplace-le au 29 août")]
)
def test_the_item_spoken_of_is_moved(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "show 1")
    three.says(DESK, words, lang=lang)
    assert three.item(1).due_date == date(2024, 8, 29)
