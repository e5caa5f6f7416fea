"""What is to be translated is not said to Focal; what quotes nothing is read in no further language for it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.understand.beyond import REASON, quoted
from bot.understand.names import Names
from bot.understand.polite import read
from bot.understand.reading import Reading
from handlers.commands.fields import Lang


def readings(text: str, met: list[str]) -> Iterator[tuple[Lang, Reading]]:
    langs: tuple[Lang, ...] = ("en", "fr", "es")
    for lang in langs:
        met.append(lang)
        yield lang, read(text, lang, Names(()))[0]


@pytest.mark.parametrize(
    ("text", "lang"),
    [("translate: 12 is done", "en"), ("traduis « clore le 3 »", "fr"), ("traduce al inglés: cierra la 2", "es")],
)
def test_what_stands_in_quotes_is_to_be_translated(text: str, lang: str) -> None:
    found = quoted(text, readings(text, []))
    assert found is not None
    assert (found.lang, found.reason) == (lang, REASON)


def test_without_a_quote_no_further_language_is_read() -> None:
    met: list[str] = []
    assert quoted("who leads accessibility?", readings("who leads accessibility?", met)) is None
    assert met == []
    assert quoted("note: 12 is done", readings("note: 12 is done", met)) is None
    assert met == ["en", "fr", "es"]
