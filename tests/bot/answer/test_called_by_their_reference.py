"""Items are called by the reference that the group's own list gave them."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from handlers.commands.items import CompleteItem, ShowItem
from storage.tables.items import Item
from tests.bot.answer.beyond import DELEGATE, DESK, Beyond, numbers_offered, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = with_recorded(focal, now)
    for number, alias in ((1, "A1"), (2, "ISCG-2024-05 A3"), (3, "A3")):
        refers(beyond, number, alias)
    return beyond


def refers(beyond: Beyond, number: int, alias: str) -> None:
    with beyond.focal.database.writing() as session:
        session.get_one(Item, number).alias = alias


@pytest.mark.parametrize(
    ("lang", "words", "number"),
    [
        ("en", "show ISCG-2024-05 A3", 2),
        ("en", "show A3", 3),
        ("en", "show a1", 1),
        ("fr", "montre A3", 3),
        ("es", "muestra A3", 3),
        ("ru", "покажи A3", 3),
        ("ar", "اعرض A3", 3),
        ("zh", "显示 A3", 3),
    ],
)
def test_it_is_the_item_of_that_reference(beyond: Beyond, lang: str, words: str, number: int) -> None:
    assert beyond.asks(DESK, words, lang=lang) == ShowItem(item=number)


def test_what_is_done_is_the_item_of_that_reference_and_no_other(beyond: Beyond) -> None:
    refers(beyond, 3, "A2")
    assert beyond.asks(DESK, "A2 is done") == CompleteItem(item=3)
    assert beyond.statuses() == ["open", "open", "closed"]


def test_of_two_the_open_one_is_meant_and_of_two_open_ones_neither(beyond: Beyond) -> None:
    refers(beyond, 2, "A3")
    assert numbers_offered(beyond.says(DESK, "A3 is done")) == [2, 3]
    assert numbers_offered(beyond.says(DESK, "montre A3", lang="fr")) == [2, 3]
    assert beyond.statuses(2, 3) == ["open", "open"]
    beyond.says(DESK, "2 is done")
    assert beyond.asks(DESK, "show A3") == ShowItem(item=3)


def test_whoever_may_not_see_it_is_told_nothing_of_it(beyond: Beyond) -> None:
    assert beyond.asks(DELEGATE, "show A1") != ShowItem(item=1)
