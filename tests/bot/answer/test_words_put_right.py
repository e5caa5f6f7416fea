"""A word of an item is put right by saying which is wrong; what its text does not say changes nothing."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond

ACTION = "action: TSB to prepare the summary of replies by 24 May"


@pytest.mark.parametrize(
    ("action", "text", "wanted"),
    [
        (ACTION, "sorry, not the summary but the overview", "prepare the overview of replies"),
        (ACTION, "replace summary by overview", "prepare the overview of replies"),
        (ACTION, "sorry, I meant the overview, not the summary", "prepare the overview of replies"),
        (ACTION, "not the list but the overview", "prepare the summary of replies"),
        (
            "action: TSB to send the accessibility checklist by 24 May",
            "sorry, not the checklist but the guide",
            "send the accessibility guide",
        ),
        (ACTION, "not the summary but 12", "prepare the summary of replies"),
        (ACTION, "it's not the summary but the overview that they want", "prepare the summary of replies"),
        (ACTION, "it's not a summary but a disaster", "prepare the summary of replies"),
        (ACTION, "not the summary but the overview?", "prepare the summary of replies"),
        (
            "action : le TSB prépare la synthèse des réponses avant le 24 mai",
            "pardon, pas la synthèse mais le tableau",
            "prépare le tableau des réponses",
        ),
        (
            "acción: la TSB prepara el resumen de respuestas antes del 24 de mayo",
            "perdón, no el resumen sino el cuadro",
            "prepara el cuadro de respuestas",
        ),
        (
            "поручение: БСЭ подготовить сводку ответов до 24 мая",
            "Извините, не сводку, а обзор.",
            "подготовить обзор ответов",
        ),
        ("行动项：TSB在5月24日前准备答复摘要", "抱歉，不是摘要，是概览", "准备答复概览"),
        ("إجراء: على TSB إعداد ملخص الردود قبل 24 مايو", "عفوا، ليس ملخص بل جدول", "إعداد جدول الردود"),
    ],
)
def test_the_text_says_the_right_word_instead(focal: Focal, now: datetime, action: str, text: str, wanted: str) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, action)
    beyond.says(DESK, text)
    assert beyond.item(1).text == wanted


def test_the_correction_can_be_taken_back(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, ACTION)
    beyond.says(DESK, "sorry, not the summary but the overview")
    beyond.says(DESK, "undo")
    assert beyond.item(1).text == "prepare the summary of replies"


def test_two_such_words_are_not_guessed_between(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    beyond.says(DESK, "action: TSB to send the summary of the summary by 24 May")
    beyond.says(DESK, "not the summary but the overview")
    assert beyond.item(1).text == "send the summary of the summary"
