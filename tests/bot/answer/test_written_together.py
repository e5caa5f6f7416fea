"""In Chinese a body and a day stand together without a space, and 点 behind 第 counts points and no hours."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners


@pytest.mark.parametrize(
    ("words", "owner", "due"),
    [
        ("行动项：TSB12/4前公布会议日程", "tsb", date(2024, 12, 4)),
        ("行动项：TSB6.3前公布会议日程", "tsb", date(2024, 6, 3)),
        ("行动项：TSB6-3前公布会议日程", "tsb", date(2024, 6, 3)),
        ("行动：TSB就WP6-3文件征求意见", "tsb", None),
    ],
)
def test_the_day_is_no_part_of_the_name(three: Beyond, words: str, owner: str, due: date | None) -> None:
    three.says(DESK, words, lang="zh")
    assert (owners(three.item(4)), three.item(4).due_date) == ([owner], due)


@pytest.mark.parametrize(
    ("words", "command"),
    [("第2点移交给TSB", "ReassignItem"), ("第3点作废", "WithdrawItem"), ("第2点完成了", "CompleteItem")],
)
def test_the_second_of_the_points_is_an_item(three: Beyond, words: str, command: str) -> None:
    shown = three.says(DESK, words, lang="zh")
    assert shown.choices, shown.title.key
    assert command in str(shown.choices[0])
