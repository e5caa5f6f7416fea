"""Forms that belong to one language: abbreviations, slips, spoken times, combinations, and sentences without a date."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from bot.understand.dates.read import read_due
from handlers.commands.fields import Lang
from tests.bot.understand.dates.test_kinds_of_deadlines import AT, answer

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
def test_what_people_write_is_read_as_a_careful_native_reads_it(lang: Lang) -> None:
    wanted = forms(lang)["forms"]
    found = {text: answer(read_due(text, lang, AT, "Europe/Zurich")) for text in wanted}
    assert {text: due for text, due in found.items() if due != wanted[text]} == {}
    assert len(found) >= 150


@pytest.mark.parametrize("lang", LANGS)
def test_sentences_without_a_date_have_none_alone_and_in_an_action(lang: Lang) -> None:
    texts = forms(lang)["none"]
    assert len(texts) >= 60
    said = [*texts, *(ACTIONS[lang].format(text) for text in texts)]
    assert [text for text in said if read_due(text, lang, AT, "Europe/Zurich") is not None] == []
