"""“Only the overdue ones” keeps whose list was shown; “except those of TSB” never lists those of TSB alone."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond

NARROWED = (
    ("en", "the actions of BR", "only the open ones"),
    ("fr", "les actions du BR", "seulement celles qui sont ouvertes"),
    ("es", "las acciones de la BR", "solo lo abierto"),
    ("ru", "меры БР", "только открытые"),
    ("ar", "بنود BR", "فقط المفتوحة"),
    ("zh", "BR的行动", "只要没完成的"),
)
LEFT_OUT = (
    ("en", "the actions", "except those of TSB"),
    ("fr", "les actions", "sauf celles du TSB"),
    ("es", "las acciones", "menos las de la TSB"),
    ("ru", "меры", "кроме мер БСЭ"),
    ("ar", "كل البنود", "ما عدا بنود TSB"),
    ("zh", "所有行动", "除了TSB的"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    for words in ("action: BR to check the captions by 18 June", "action: TSB to print the badges by 20 June"):
        beyond.says(DESK, words)
    return beyond


def shown(beyond: Beyond, words: str, lang: str) -> str:
    return beyond.says(DESK, words, lang=lang).model_dump_json()


@pytest.mark.parametrize(("lang", "first", "then"), NARROWED)
def test_whose_list_it_is_stays(beyond: Beyond, lang: str, first: str, then: str) -> None:
    beyond.says(DESK, first, lang=lang)
    found = shown(beyond, then, lang)
    assert "captions" in found
    assert "badges" not in found


@pytest.mark.parametrize(("lang", "first", "then"), LEFT_OUT)
def test_those_left_out_are_not_listed_alone(beyond: Beyond, lang: str, first: str, then: str) -> None:
    beyond.says(DESK, first, lang=lang)
    found = shown(beyond, then, lang)
    assert "captions" in found or "badges" not in found


def test_another_body_takes_the_place_of_the_first(beyond: Beyond) -> None:
    beyond.says(DESK, "the actions of BR")
    found = shown(beyond, "only those of TSB", "en")
    assert ("badges" in found, "captions" in found) == (True, False)


def test_without_only_the_list_is_another(beyond: Beyond) -> None:
    beyond.says(DESK, "the actions of BR")
    assert "badges" in shown(beyond, "all open items", "en")
