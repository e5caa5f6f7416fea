"""Forms that belong to one language: abbreviations, slips, spoken times, combinations, and sentences without a date."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.understand.dates.read import read_due
from handlers.commands.fields import Lang
from tests.bot.understand.dates.test_kinds_of_deadlines import AT, answer
from tests.figures import Tell

FOLDER = Path(__file__).parents[3] / "dates" / "forms"
LANGS: tuple[Lang, ...] = ("ar", "en", "es", "fr", "ru", "zh")
ACTIONS: dict[Lang, str] = {
    "ar": "بند عمل: يحيط المكتب علما بأن {}",
    "en": "Action: TSB to note that {}",
    "es": "Medida: la TSB toma nota: {}",
    "fr": "Mesure : le TSB prend note : {}",
    "ru": "Мера: БСЭ принимает к сведению: {}",
    "zh": "行动：电信标准化局注意：{}",
}


def forms(lang: Lang) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{lang}.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("lang", LANGS)
def test_what_people_write_is_read_as_a_careful_native_reads_it(lang: Lang, tell: Tell) -> None:
    wanted = forms(lang)["forms"]
    found = {text: answer(read_due(text, lang, AT, "Europe/Zurich")) for text in wanted}
    # Wrong is what would stand as a date without a question; what may mean two days must be asked.
    wrong = [text for text, due in found.items() if isinstance(due, str) and due[0].isdigit() and due != wanted[text]]
    several = [text for text, due in wanted.items() if isinstance(due, list)]
    figures: dict[str, Any] = {
        "phrases": len(found),
        "to_be_asked": len(several),
        "asked": sum(isinstance(found[t], list) for t in several),
    }
    tell(f"T5 phrases {lang}", lost=None, twice=None, early=None, **figures, wrong_in_silence=len(wrong))
    assert {text: due for text, due in found.items() if due != wanted[text]} == {}
    assert len(found) >= 150


@pytest.mark.parametrize("lang", LANGS)
def test_sentences_without_a_date_have_none_alone_and_in_an_action(lang: Lang) -> None:
    texts = forms(lang)["none"]
    assert len(texts) >= 60
    said = [*texts, *(ACTIONS[lang].format(text) for text in texts)]
    assert [text for text in said if read_due(text, lang, AT, "Europe/Zurich") is not None] == []
