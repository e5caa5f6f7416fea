"""Chinese in traditional characters is read as the same words in simplified ones, and kept as it was typed."""

from __future__ import annotations

from datetime import date

import pytest

from bot.understand.data import simplified
from tests.bot.answer.beyond import DESK, Beyond


def test_a_deadline_is_moved(three: Beyond) -> None:
    three.says(DESK, "把第2項延期到12月30號", lang="zh")
    assert three.item(2).due_date == date(2024, 12, 30)


def test_an_item_is_handed_over_from_a_list(three: Beyond) -> None:
    three.says(DESK, "列出行動項", lang="zh")
    reply = three.says(DESK, "最後那個給TSB做", lang="zh")
    assert reply.title.key == "item-reassigned"


@pytest.mark.parametrize("words", ["第2項關了嗎", "顯示第2項", "第2項幾號到期"])
def test_a_question_changes_nothing(three: Beyond, words: str) -> None:
    reply = three.says(DESK, words, lang="zh")
    assert reply.title.key == "item-shown"
    assert three.item(2).status == "open"


def test_what_is_recorded_stays_as_typed(three: Beyond) -> None:
    three.says(DESK, "行動項：由BR準備報告，截止6月14日", lang="zh")
    assert three.item(4).text == "準備報告"
    assert three.item(4).due_date == date(2024, 6, 14)


def test_a_reminder_keeps_its_words(three: Beyond) -> None:
    three.says(DESK, "提醒我明天下午三點開會", lang="zh")
    assert three.item(4).text == "開會"


def test_no_character_is_read_as_one_that_is_read_as_another() -> None:
    assert set(simplified()).isdisjoint(simplified().values())
