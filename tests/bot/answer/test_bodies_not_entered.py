"""Asked who leads a topic in a body that nobody entered, Focal says so beside what it knows; any other word for a place
is no body."""

from __future__ import annotations

import pytest

from bot.render.plain import plain
from handlers.commands.focal_points import FindFocalPoint
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond

UNKNOWN = {
    "en": ("who leads accessibility in FIFA?", "FIFA"),
    "fr": ("qui suit l'accessibilité à la FIFA ?", "FIFA"),
    "es": ("¿quién se ocupa de la accesibilidad en la FIFA?", "FIFA"),
    "ru": ("кто отвечает за доступность в ФИФА?", "ФИФА"),
    "ar": ("من يتولى إمكانية النفاذ في FIFA؟", "FIFA"),
    "zh": ("谁在FIFA负责无障碍获取？", "FIFA"),
}


@pytest.mark.parametrize("lang", UNKNOWN)
def test_letters_of_no_body_are_said_to_be_unknown_beside_the_answer(beyond: Beyond, lang: str) -> None:
    words, letters = UNKNOWN[lang]
    told = beyond.says(DESK, words, lang=lang)
    assert [line.key for line in told.parts if getattr(line, "key", "") == "body-unknown"] == ["body-unknown"]
    assert letters in plain(told, lang, ZONE)
    assert told.answer.rows


@pytest.mark.parametrize(
    "words",
    [
        "who leads accessibility in Geneva?",
        "who leads accessibility in the meeting?",
        "who leads accessibility in ITU?",
        "who is the focal point for ICT accessibility?",
        "who leads accessibility, FYI",
        "WHO LEADS ACCESSIBILITY IN GENEVA",
    ],
)
def test_what_is_no_body_is_asked_of_all(beyond: Beyond, words: str) -> None:
    assert beyond.asks(DESK, words) == FindFocalPoint(topic="accessibility")
