"""Whoever is said to help with an item cooperates: neither do they share it, nor does it say so in its text."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, with_recorded

GUIDE, NEW = 1, 4
BEHIND_OWNERS = (
    ("en", "action for BDT and TSB (with support from BR): compile the replies by 20 July"),
    ("fr", "action pour le BDT et le TSB (avec l'appui du BR) : compiler les réponses avant le 20 juillet"),
    ("es", "acción para la BDT y la TSB (con apoyo de la BR): compilar las respuestas antes del 20 de julio"),
    ("es", "acción para la BDT y la TSB, con apoyo de la BR: compilar las respuestas antes del 20 de julio"),
    ("ru", "поручение для БРЭ и БСЭ (при поддержке БР): собрать ответы до 20 июля"),
    ("ar", "إجراء إلى BDT و TSB (بدعم من BR): جمع الردود قبل 20 يوليو"),
)
TOGETHER = ("1由TSB会同BDT负责", "1由TSB会同BDT承办", "1由TSB联合BDT处理")


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


def parties(beyond: Beyond, number: int) -> list[tuple[str, str | None]]:
    return sorted((each.capacity, each.body_id) for each in beyond.item(number).parties)


@pytest.mark.parametrize(("lang", "words"), BEHIND_OWNERS)
def test_who_helps_is_said_behind_two_owners(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert parties(beyond, NEW) == [("cooperating", "br"), ("responsible", "bdt"), ("responsible", "tsb")]
    assert not {"BR", "БР", ":", ")"} & set(beyond.item(NEW).text.replace(":", " : ").split())


def test_one_helps_another(beyond: Beyond) -> None:
    beyond.says(DESK, "1给TSB，BDT帮忙", lang="zh")
    assert parties(beyond, GUIDE) == [("cooperating", "bdt"), ("responsible", "tsb")]


@pytest.mark.parametrize("words", TOGETHER)
def test_one_cooperates_with_another(beyond: Beyond, words: str) -> None:
    shown = beyond.says(DESK, words, lang="zh")
    if offered(shown):
        beyond.chooses(DESK, shown)
    assert parties(beyond, GUIDE) == [("cooperating", "bdt"), ("responsible", "tsb")]


@pytest.mark.parametrize(("lang", "words"), [("en", "give 1 to BDT and TSB"), ("zh", "1给BDT和TSB")])
def test_two_that_share_it_both_have_it(beyond: Beyond, lang: str, words: str) -> None:
    beyond.says(DESK, words, lang=lang)
    assert parties(beyond, GUIDE) == [("responsible", "bdt"), ("responsible", "tsb")]
