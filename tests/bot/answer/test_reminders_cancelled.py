"""Whoever cancels the reminder of an item is asked until when it is to rest; the item stays."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, form


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
def test_the_item_stays(three: Beyond, lang: str, words: str) -> None:
    assert form(three.says(DESK, words, lang=lang)).command == "SnoozeReminder"
    assert three.item(2).status == "open"


@pytest.mark.parametrize(("lang", "words"), [("en", "withdraw 2"), ("ru", "снимите 2, напоминание по 3 оставьте")])
def test_an_item_that_is_named_is_withdrawn(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "withdrawn"


def test_a_reminder_of_ones_own_is_withdrawn(three: Beyond) -> None:
    three.says(DESK, "remind me on Friday to call BR")
    three.says(DESK, "cancel reminder 4")
    assert three.item(4).status == "withdrawn"
