"""A day that is only spoken of is no item's number: "18号，没错", "季度末是12月31号对吧", "срок 4.12"."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, numbers_offered


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    for words in ("action: BR to check the captions by 18 June", "action: TSB to print the badges by 20 June"):
        beyond.says(DESK, words)
    return beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("zh", "2号，没错"),
        ("zh", "18号，没错"),
        ("zh", "季度末是12月31号对吧"),
        ("zh", "是1号还是2号来着"),
    ],
)
def test_a_day_is_no_items_number(beyond: Beyond, lang: str, words: str) -> None:
    before = [beyond.item(number).due_date for number in (1, 2)]
    reply = beyond.says(DESK, words, lang=lang)
    assert reply.title.key not in ("item-not-found", "progress-noted", "deadline-moved")
    # The item spoken of may be meant.
    assert set(numbers_offered(reply)) <= {2}
    assert ([beyond.item(number).due_date for number in (1, 2)], beyond.item(2).status) == (before, "open")


@pytest.mark.parametrize(
    "words", ["срок 4.3", "срок 4.12", "1) координатор по доступности в БРЭ проверяет субтитры, срок 4.12"]
)
def test_a_date_in_figures_holds_no_items_number(beyond: Beyond, words: str) -> None:
    # The item spoken of, or the first of a list, may be meant; 4 and 12 are none.
    reply = beyond.says(DESK, words, lang="ru")
    assert reply.title.key != "item-not-found"
    assert not {4, 12} & set(numbers_offered(reply))


def test_what_is_asked_of_two_days_leaves_the_item_spoken_of(beyond: Beyond) -> None:
    beyond.says(DESK, "把1挪到7月12号", lang="zh")
    assert not {12, 13} & set(numbers_offered(beyond.says(DESK, "是13号还是12号来着", lang="zh")))


@pytest.mark.parametrize(("lang", "words"), [("zh", "关闭1号还是2号"), ("en", "close 1 or 2")])
def test_of_two_items_it_is_asked_which(beyond: Beyond, lang: str, words: str) -> None:
    assert numbers_offered(beyond.says(DESK, words, lang=lang)) == [1, 2]


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [("zh", "把2延到12月31号", "2024-12-31"), ("ru", "срок 2: 4.12", "2024-12-04"), ("en", "2 is due 4/12/2024", None)],
)
def test_an_item_beside_a_day_is_meant(beyond: Beyond, lang: str, words: str, day: str | None) -> None:
    beyond.says(DESK, words, lang=lang)
    assert day is None or str(beyond.item(2).due_date) == day


@pytest.mark.parametrize(("words", "status"), [("2：没错", "in_progress"), ("2，完成了", "closed")])
def test_news_of_an_item_stays_news(beyond: Beyond, words: str, status: str) -> None:
    beyond.says(DESK, words, lang="zh")
    assert beyond.item(2).status == status
