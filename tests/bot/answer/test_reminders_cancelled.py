"""Whoever cancels the reminder of an item is asked until when it is to rest; the item stays."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, form, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "cancel reminder 2"),
        ("ru", "отмени напоминание по 2"),
        ("ru", "убери напоминание о 2"),
        ("ar", "ألغ التذكير بالبند 2"),
        ("zh", "撤回第2项的提醒"),
    ],
)
def test_the_item_stays(beyond: Beyond, lang: str, words: str) -> None:
    assert form(beyond.says(DESK, words, lang=lang)).command == "SnoozeReminder"
    assert beyond.item(2).status == "open"


@pytest.mark.parametrize(("lang", "words"), [("en", "withdraw 2"), ("ru", "снимите 2, напоминание по 3 оставьте")])
def test_an_item_that_is_named_is_withdrawn(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert beyond.item(2).status == "withdrawn"


def test_a_reminder_of_ones_own_is_withdrawn(beyond: Beyond) -> None:
    beyond.says(DESK, "remind me on Friday to call BR")
    beyond.says(DESK, "cancel reminder 4")
    assert beyond.item(4).status == "withdrawn"
