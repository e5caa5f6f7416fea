"""What rather tells of somebody's day is shown before it is an item; a mark says that it is one."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "BDT organises a lunch on Friday"),
        ("en", "I have to leave by 4 pm"),
        ("es", "BDT organiza un almuerzo el viernes"),
        ("ru", "я обещала Ивану позвонить до пятницы"),
        ("zh", "BDT 周五组织午餐"),
    ],
)
def test_it_is_not_recorded_at_once(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.numbers() == [1, 2, 3]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "action: BDT to organise a lunch by Friday"),
        ("en", "I will send the list by Friday"),
        ("en", "TSB promised to send the list by Friday"),
        ("ru", "я направлю список до пятницы"),
    ],
)
def test_what_is_to_be_done_is(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.numbers() == [1, 2, 3, 4]
