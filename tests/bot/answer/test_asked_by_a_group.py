"""What a group asks of an item moves no meeting of the group, and what is added to an item is no reminder."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "TDAG asks to move the checklist to 8 August"),
        ("es", "el GADT pide pasar la lista al 8 de agosto"),
    ],
)
def test_the_item_is_moved_once_it_was_shown(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "TDAG meets on 10 December 2024")
    shown = three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(shown)] == ["MoveDeadline"]
    three.chooses(DESK, shown)
    assert three.item(2).due_date == date(2024, 8, 8)


def test_a_meeting_is_moved_where_it_is_said(three: Beyond) -> None:
    three.says(DESK, "TDAG meets on 10 December 2024")
    reply = three.says(DESK, "move TDAG to 15 December")
    assert reply.title.key == "meeting-moved"


def test_what_is_added_to_an_item_sets_no_reminder(three: Beyond) -> None:
    three.says(DESK, "добавь БРЭ в помощь ко второму пункту", lang="ru")
    assert {(party.body_id, party.capacity) for party in three.item(2).parties} == {
        ("br", "responsible"),
        ("bdt", "cooperating"),
    }
