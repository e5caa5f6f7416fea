"""Another day of what was settled: it keeps the hour ("no, Friday, same time"), and a weekday is one of that week."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond

SAID = (
    ("en", "remind me tomorrow at 11 to call the embassy", "better Friday, same time"),
    ("en", "remind me tomorrow at 11 to call the embassy", "no, make it Friday"),
    ("es", "recuérdame mañana a las 11 llamar a la embajada", "mejor el viernes a la misma hora"),
    ("zh", "明天上午11点提醒我给使馆打电话", "改到周五同一时间"),
    ("fr", "rappelle-moi demain à 11 h d'appeler l'ambassade", "non, vendredi, même heure"),
    ("ru", "напомни завтра в 11:00 позвонить в посольство", "нет, давай в пятницу в это же время"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


def due(beyond: Beyond) -> str:
    item = beyond.item(1)
    return str(item.due_local or item.due_date)


@pytest.mark.parametrize(("lang", "first", "then"), SAID)
def test_another_day_keeps_the_hour(beyond: Beyond, lang: str, first: str, then: str) -> None:
    beyond.says(DESK, first, lang=lang)
    beyond.says(DESK, then, lang=lang)
    assert due(beyond) == "2024-05-17T11:00:00"


def test_an_hour_that_is_said_is_that_one_and_an_item_by_its_number_gets_a_day(beyond: Beyond) -> None:
    beyond.says(DESK, "remind me tomorrow at 11 to call the embassy")
    beyond.says(DESK, "better Friday at 3 pm")
    assert due(beyond) == "2024-05-17T15:00:00"
    beyond.says(DESK, "move 1 to Monday")
    assert due(beyond) == "2024-05-20"


def test_a_day_stays_a_day(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BDT to send the checklist by Friday")
    beyond.says(DESK, "make it Monday")
    assert due(beyond) == "2024-05-20"


@pytest.mark.parametrize(
    ("said", "day"), [("Monday", "2024-06-10"), ("Thursday", "2024-06-13"), ("Sunday", "2024-06-16")]
)
def test_another_weekday_is_one_of_the_week_that_was_settled(beyond: Beyond, said: str, day: str) -> None:
    beyond.says(DESK, "action: BDT to send the checklist by 14 June")
    beyond.says(DESK, f"no, make it {said}")
    assert due(beyond) == day
