"""Several items of which one is written in digits and one in letters, each with its article."""

from __future__ import annotations

import pytest

from bot.understand.talked.in_digits import in_digits
from handlers.commands.fields import Lang


@pytest.mark.parametrize(
    ("lang", "words", "written"),
    [
        ("fr", "la 5 et la trente et un sont faites", "la 5 et la 31 sont faites"),
        ("fr", "la trente-deux et la 5 sont faites", "la 32 et la 5 sont faites"),
        ("fr", "clos la douze, la 14 et la vingt et une", "clos la 12, la 14 et la 21"),
        ("es", "la 5 y la treinta y uno están hechas", "la 5 y la 31 están hechas"),
        ("en", "item 5 and item thirty-one are done", "item 5 and item 31 are done"),
    ],
)
def test_an_article_stands_between(lang: Lang, words: str, written: str) -> None:
    assert in_digits(words, lang) == written


@pytest.mark.parametrize("words", ["la 5 et les deux autres", "la 5 et la deuxième semaine de juin"])
def test_what_counts_something_else_stays(words: str) -> None:
    assert in_digits(words, "fr") == words
