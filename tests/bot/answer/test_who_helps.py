"""Whoever is said to help with an item cooperates: neither do they share it, nor does it say so in its text."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

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


def parties(three: Beyond, number: int) -> list[tuple[str, str | None]]:
    return sorted((each.capacity, each.body_id) for each in three.item(number).parties)


@pytest.mark.parametrize(("lang", "words"), BEHIND_OWNERS)
def test_who_helps_is_said_behind_two_owners(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert parties(three, NEW) == [("cooperating", "br"), ("responsible", "bdt"), ("responsible", "tsb")]
    assert not {"BR", "БР", ":", ")"} & set(three.item(NEW).text.replace(":", " : ").split())


def test_one_helps_another(three: Beyond) -> None:
    three.says(DESK, "1给TSB，BDT帮忙", lang="zh")
    assert parties(three, GUIDE) == [("cooperating", "bdt"), ("responsible", "tsb")]


@pytest.mark.parametrize("words", TOGETHER)
def test_one_cooperates_with_another(three: Beyond, words: str) -> None:
    shown = three.says(DESK, words, lang="zh")
    if offered(shown):
        three.chooses(DESK, shown)
    assert parties(three, GUIDE) == [("cooperating", "bdt"), ("responsible", "tsb")]


@pytest.mark.parametrize(("lang", "words"), [("en", "give 1 to BDT and TSB"), ("zh", "1给BDT和TSB")])
def test_two_that_share_it_both_have_it(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert parties(three, GUIDE) == [("responsible", "bdt"), ("responsible", "tsb")]
