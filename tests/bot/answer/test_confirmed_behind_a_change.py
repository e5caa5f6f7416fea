""" "I confirm" and "please approve" behind what was done or shown are a yes to that, and confirm nothing else."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "postpone item 1 by two days", "I confirm"),
        ("fr", "repousse le point 1 de deux jours", "je confirme"),
        ("ru", "отложи 1 на два дня", "подтверждаю"),
        ("zh", "把第1项推迟两天", "我确认"),
        ("ar", "أجل البند 1 يومين", "أؤكد"),
    ],
)
def test_a_change_is_confirmed_and_no_entry(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.says(DESK, then, lang=lang).title.key == "nothing-asked"
    assert str(three.item(1).due_date) == "2024-07-17"


@pytest.mark.parametrize(
    ("lang", "words", "then", "day"),
    [
        ("en", "bring item 1 forward by two days", "I confirm", "2024-07-13"),
        ("zh", "鄙局拟申请将指南延期至八月十五日", "烦请批准", "2024-08-15"),
    ],
)
def test_what_was_shown_is_agreed_to(three: Beyond, lang: str, words: str, then: str, day: str) -> None:
    assert offered(three.says(DESK, words, lang=lang))
    three.says(DESK, then, lang=lang)
    assert str(three.item(1).due_date) == day


def test_by_itself_it_confirms_one_s_entries(three: Beyond) -> None:
    three.says(DESK, "show item 1")
    assert three.says(DESK, "I confirm").title.key != "nothing-asked"
