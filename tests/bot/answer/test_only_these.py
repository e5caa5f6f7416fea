"""Of several items just changed some were meant alone: "no, only 1" gives back the others, and those alone."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

BOTH = {"en": "close 1 and 2", "fr": "clos 1 et 2", "es": "cierra 1 y 2", "ru": "закрой 1 и 2", "ar": "أغلق 1 و2"}
BOTH |= {"zh": "关闭1和2"}
ONLY_ONE = [
    ("en", "no, only 1"),
    ("en", "no, 1 only"),
    ("en", "no, not 2"),
    ("fr", "non, seulement 1"),
    ("fr", "non, pas la 2"),
    ("es", "no, solo 1"),
    ("es", "no, la 2 no"),
    ("ru", "нет, только 1"),
    ("ru", "нет, 2 не надо"),
    ("ar", "لا، 1 فقط"),
    ("zh", "不，只关1"),
]
BARE = [("en", "only 1"), ("fr", "seulement 1"), ("es", "solo 1"), ("ru", "только 1"), ("ar", "فقط 1"), ("zh", "只要1")]


@pytest.mark.parametrize(("lang", "words"), ONLY_ONE)
def test_the_other_is_open_again(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, BOTH[lang], lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["closed", "open", "open"]


@pytest.mark.parametrize(("lang", "words"), BARE)
def test_without_a_no_it_is_shown_first(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, BOTH[lang], lang=lang)
    reply = three.says(DESK, words, lang=lang)
    assert offered(reply) == [("Undo", {"item": 2})]
    assert three.statuses() == ["closed", "closed", "open"]


def test_two_others_of_three(three: Beyond) -> None:
    three.says(DESK, "close 1, 2 and 3")
    three.says(DESK, "no, only 3")
    assert three.statuses() == ["open", "open", "closed"]


def test_changes_made_one_by_one(three: Beyond) -> None:
    three.says(DESK, "close 1")
    three.says(DESK, "close 2")
    three.says(DESK, "no, only 1")
    assert three.statuses() == ["closed", "open", "open"]


@pytest.mark.parametrize("words", ["only 3", "no, only 3", "only 1?", "only 1 is left", "no, only 1 and 2"])
def test_others_than_those_just_changed_give_nothing_back(three: Beyond, words: str) -> None:
    three.says(DESK, BOTH["en"])
    three.says(DESK, words)
    assert three.statuses() == ["closed", "closed", "open"]


def test_once_something_else_was_done_nothing_is_given_back(three: Beyond) -> None:
    three.says(DESK, BOTH["en"])
    three.says(DESK, "show 3")
    three.says(DESK, "no, only 1")
    assert three.statuses() == ["closed", "closed", "open"]
