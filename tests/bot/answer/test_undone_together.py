"""Several changes taken back at once, "undo both": all of them, and never one in silence."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond

CLOSE = {"en": "close {}", "fr": "clos {}", "es": "cierra {}", "ru": "закрой {}", "ar": "أغلق {}", "zh": "关闭{}"}
BOTH = [
    ("en", "undo both"),
    ("en", "undo the last two"),
    ("fr", "annule les deux"),
    ("fr", "annule les deux derniers changements"),
    ("es", "deshaz los dos"),
    ("es", "anula ambos cambios"),
    ("ru", "отмени оба"),
    ("ru", "отмени последние два изменения"),
    ("ar", "تراجع عن كليهما"),
    ("zh", "两个都撤销"),
    ("zh", "撤销这两个"),
]


@pytest.mark.parametrize(("lang", "words"), BOTH)
def test_both_changes_are_taken_back(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, CLOSE[lang].format(1), lang=lang)
    three.says(DESK, CLOSE[lang].format(2), lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]


def test_the_last_two_of_three(three: Beyond) -> None:
    for number in (1, 2, 3):
        three.says(DESK, f"close {number}")
    three.says(DESK, "undo the last two")
    assert three.statuses() == ["closed", "open", "open"]


def test_behind_a_list_changes_are_meant(three: Beyond) -> None:
    three.says(DESK, "list items")
    three.says(DESK, "close 1")
    three.says(DESK, "close 2")
    three.says(DESK, "undo the last two")
    assert three.statuses() == ["open", "open", "open"]


@pytest.mark.parametrize("words", ["close 1 and 2", "close 1 and withdraw 2"])
def test_what_one_message_changed_is_taken_back_as_a_whole(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    three.says(DESK, "undo both")
    assert three.statuses() == ["open", "open", "open"]


@pytest.mark.parametrize("words", ["undo the first of those", "undo 1"])
def test_one_that_is_not_the_last_is_refused(three: Beyond, words: str) -> None:
    three.says(DESK, "close 1")
    three.says(DESK, "close 2")
    answered = three.says(DESK, words)
    assert three.statuses() == ["closed", "closed", "open"]
    assert answered.title.key == "undo-nothing"


def test_where_one_was_changed_it_is_shown_first(three: Beyond) -> None:
    three.says(DESK, "close 1")
    three.says(DESK, "list items")
    three.says(DESK, "close 2")
    answered = three.says(DESK, "undo both")
    assert three.statuses() == ["closed", "closed", "open"]
    assert answered.choices


def test_one_is_taken_back_as_before(three: Beyond) -> None:
    three.says(DESK, "close 1")
    three.says(DESK, "close 2")
    three.says(DESK, "undo")
    assert three.statuses() == ["closed", "open", "open"]


@pytest.mark.parametrize("words", ["请撤回第2项", "第2项不再需要了，撤回吧"])
def test_the_second_item_is_no_two_changes(three: Beyond, words: str) -> None:
    three.says(DESK, CLOSE["zh"].format(1), lang="zh")
    three.says(DESK, words, lang="zh")
    assert three.statuses() == ["closed", "withdrawn", "open"]
