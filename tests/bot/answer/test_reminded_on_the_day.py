"""The day itself is a lead time more, said of reminders that come days ahead."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "remind me a day before item 2 is due", "and on the day also"),
        ("en", "remind me a day before item 2 is due", "and on the day itself too"),
        ("fr", "rappelle-moi un jour avant le point 2", "et le jour même aussi"),
        ("ru", "напоминай о пункте 2 за день до срока", "и в сам день тоже"),
        ("zh", "第2项到期前一天提醒我", "当天也提醒"),
    ],
)
def test_both_are_kept(beyond: Beyond, lang: str, words: str, then: str) -> None:
    beyond.says(DESK, words, lang=lang)
    set_ = beyond.says(DESK, then, lang=lang)
    assert {"1", "0"} <= set(str(set_.title.facts)), set_.title


def test_another_day_moves_no_deadline_unasked(beyond: Beyond) -> None:
    before = beyond.item(2).due_date
    beyond.says(DESK, "remind me a day before item 2 is due")
    beyond.says(DESK, "and also on Friday")
    assert beyond.item(2).due_date == before
