"""The focal point that was just asked for is asked about once more: on another day, how to be reached, since when."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bot.answer.held import hold

ASKED = {
    "en": "who leads accessibility in ITU-D?",
    "fr": "qui est responsable de l'accessibilité à l'UIT-D ?",
    "es": "¿quién lleva la accesibilidad en el UIT-D?",
    "ru": "кто отвечает за доступность в МСЭ-D?",
    "ar": "من المسؤول عن إمكانية النفاذ في ITU-D؟",
    "zh": "ITU-D的无障碍由谁负责？",
}
THEN = [
    ("en", "and last year?", "2025-12-31"),
    ("en", "who was it on 1 March 2024?", "2024-03-01"),
    ("en", "and on 1 November?", "2026-11-01"),
    ("en", "and in 2022?", "2022-12-31"),
    ("fr", "et l'an dernier ?", "2025-12-31"),
    ("fr", "et le 1er novembre 2025 ?", "2025-11-01"),
    ("es", "¿y el año pasado?", "2025-12-31"),
    ("es", "¿y quién era el 1 de marzo?", "2026-03-01"),
    ("ru", "а в прошлом году?", "2025-12-31"),
    ("ru", "а кто был 1 марта?", "2026-03-01"),
    ("ar", "وفي العام الماضي؟", "2025-12-31"),
    ("ar", "ومن كان في 1 مارس 2024؟", "2024-03-01"),
    ("zh", "去年呢？", "2025-12-31"),
    ("zh", "3月1日是谁？", "2026-03-01"),
]
ABOUT = [
    ("en", "how do I reach her?", "itu_d"),
    ("fr", "comment je la joins ?", "itu_d"),
    ("es", "¿cómo la contacto?", "itu_d"),
    ("ru", "как с ней связаться?", "itu_d"),
    ("ar", "كيف أتواصل معه؟", "itu_d"),
    ("zh", "怎么联系她？", "itu_d"),
    ("en", "who else?", None),
    ("en", "who leads accessibility?", None),
    ("ru", "а кто ещё?", None),
    ("zh", "其他部门呢？", None),
]


@pytest.mark.parametrize(("lang", "words", "on"), THEN)
def test_a_day_of_the_past_is_asked_about(recorded: Path, tmp_path: Path, lang: str, words: str, on: str) -> None:
    last = hold(recorded, tmp_path / "talk.db", lang, [ASKED[lang], words])[-1]
    told = (last["command"], last["fields"].get("topic"), last["fields"].get("body"), last["fields"].get("on"))
    assert told == ("FindFocalPoint", "accessibility", "itu_d", on)


@pytest.mark.parametrize(("lang", "words", "body"), ABOUT)
def test_the_body_stays_unless_others_are_asked_for(
    recorded: Path, tmp_path: Path, lang: str, words: str, body: str | None
) -> None:
    last = hold(recorded, tmp_path / "talk.db", lang, [ASKED[lang], words])[-1]
    told = (last["command"], last["fields"].get("topic"), last["fields"].get("body"))
    assert told == ("FindFocalPoint", "accessibility", body)


@pytest.mark.parametrize("words", ["on Friday we meet", "last week I asked the same", "what is due this month?"])
def test_what_says_more_is_another_matter(recorded: Path, tmp_path: Path, words: str) -> None:
    assert hold(recorded, tmp_path / "talk.db", "en", [ASKED["en"], words])[-1]["command"] != "FindFocalPoint"
