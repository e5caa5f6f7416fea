"""The numbers before the lines of somebody's minutes are those of the list, and none of an item."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, owners, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


@pytest.mark.parametrize(
    "words",
    [
        "1. BDT to run the survey by 15 July\n2. TSB to send the list",
        "1) BDT to run the survey by 15 July\n2) TSB to send the list",
        "- BDT to run the survey by 15 July\n- TSB to send the list",
    ],
)
def test_each_line_is_recorded_by_itself(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words)
    assert beyond.numbers() == [1, 2, 3, 4, 5]
    assert [owners(beyond.item(number)) for number in (1, 2, 4, 5)] == [["tsb"], ["br"], ["bdt"], ["tsb"]]
    assert (beyond.item(4).due_date, beyond.item(5).due_date) == (date(2024, 7, 15), None)


@pytest.mark.parametrize(
    ("lang", "words", "yes"),
    [
        ("en", "1. BR will prepare the checklist\n2. TSB will send the list", "yes"),
        ("fr", "1. Le BR mènera l'enquête\n2. Le TSB enverra la liste", "oui"),
        ("es", "1. BR realizará la encuesta\n2. TSB enviará la lista", "sí"),
        ("ru", "1. БР проведёт опрос\n2. БСЭ направит список", "да"),
        ("ar", "1. يجري BR الاستقصاء\n2. يرسل TSB القائمة", "نعم"),
        ("zh", "1. BR 开展调查\n2. TSB 发送清单", "是"),
    ],
)
def test_what_may_be_news_is_shown_as_a_new_item_first(beyond: Beyond, lang: str, words: str, yes: str) -> None:
    shown = beyond.says(DESK, words, lang=lang)
    assert beyond.numbers() == [1, 2, 3]
    assert "second-request-later" in [getattr(part, "key", "") for part in shown.parts]
    beyond.says(DESK, yes, lang=lang)
    assert beyond.numbers() == [1, 2, 3, 4]
    assert owners(beyond.item(4)) == ["br"]


@pytest.mark.parametrize("words", ["1. done\n2. done", "1: done\n2: still open", "2. closed\n3. TSB", "1. BDT\n2. TSB"])
def test_what_tells_of_items_records_nothing(beyond: Beyond, words: str) -> None:
    beyond.says(DESK, words)
    assert beyond.numbers() == [1, 2, 3]
