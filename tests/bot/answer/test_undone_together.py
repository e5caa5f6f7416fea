"""Several changes taken back at once, "undo both": all of them, and never one in silence."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded

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


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


def _statuses(beyond: Beyond) -> list[str]:
    return [beyond.item(number).status for number in (1, 2, 3)]


@pytest.mark.parametrize(("lang", "words"), BOTH)
def test_both_changes_are_taken_back(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, CLOSE[lang].format(1), lang=lang)
    beyond.says(DESK, CLOSE[lang].format(2), lang=lang)
    beyond.says(DESK, words, lang=lang)
    assert _statuses(beyond) == ["open", "open", "open"]


def test_the_last_two_of_three(beyond: Beyond) -> None:
    for number in (1, 2, 3):
        beyond.says(DESK, f"close {number}")
    beyond.says(DESK, "undo the last two")
    assert _statuses(beyond) == ["closed", "open", "open"]


def test_behind_a_list_changes_are_meant(beyond: Beyond) -> None:
    beyond.says(DESK, "list items")
    beyond.says(DESK, "close 1")
    beyond.says(DESK, "close 2")
    beyond.says(DESK, "undo the last two")
    assert _statuses(beyond) == ["open", "open", "open"]


@pytest.mark.parametrize("words", ["close 1 and 2", "close 1 and withdraw 2"])
def test_what_one_message_changed_is_taken_back_as_a_whole(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words)
    beyond.says(DESK, "undo both")
    assert _statuses(beyond) == ["open", "open", "open"]


@pytest.mark.parametrize("words", ["undo the first of those", "undo 1"])
def test_one_that_is_not_the_last_is_refused(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, "close 1")
    beyond.says(DESK, "close 2")
    answered = beyond.says(DESK, words)
    assert _statuses(beyond) == ["closed", "closed", "open"]
    assert answered.title.key == "undo-nothing"


def test_where_one_was_changed_it_is_shown_first(beyond: Beyond) -> None:
    beyond.says(DESK, "close 1")
    beyond.says(DESK, "list items")
    beyond.says(DESK, "close 2")
    answered = beyond.says(DESK, "undo both")
    assert _statuses(beyond) == ["closed", "closed", "open"]
    assert answered.choices


def test_one_is_taken_back_as_before(beyond: Beyond) -> None:
    beyond.says(DESK, "close 1")
    beyond.says(DESK, "close 2")
    beyond.says(DESK, "undo")
    assert _statuses(beyond) == ["closed", "open", "open"]
