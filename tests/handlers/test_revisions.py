"""Where and when a resolution was revised is written as each language writes it."""

from __future__ import annotations

import pytest

from bot.words.speech import Speech
from handlers.revisions import PLACES, to_revision

WRITTEN = {
    "en": "Rev. Bucharest, 2022",
    "fr": "Rév. Bucarest, 2022",
    "es": "Rev. Bucarest, 2022",
    "ru": "Пересм. Бухарест, 2022 г.",
    "zh": "2022年，布加勒斯特，修订版",
    "ar": "المراجَع في بوخارست، 2022",
}
MARKS = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


@pytest.mark.parametrize("lang", sorted(WRITTEN))
def test_a_revision_is_written_in_the_language_of_its_reader(lang: str) -> None:
    speech = Speech(lang, "UTC")
    assert speech.fact(to_revision("Rev. Bucharest, 2022")).translate(MARKS) == WRITTEN[lang]
    for place in PLACES:
        entered = to_revision(f"{place.replace('-', ' ').title()}, 2020")
        assert "2020" in speech.fact(entered)
        assert (lang in ("en", "fr", "es")) or place.split("-")[0] not in speech.fact(entered).casefold()


@pytest.mark.parametrize("entered", ["Rev. Somewhere, 2022", "approved later", "", None])
def test_what_is_in_no_such_form_is_shown_as_entered(entered: str | None) -> None:
    assert Speech("fr", "UTC").fact(to_revision(entered)) == (entered or "")
