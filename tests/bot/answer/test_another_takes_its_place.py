"""One item takes the place of another, as it is said in six languages; what may mean something else is shown first."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "2 is superseded by 3"),
        ("fr", "la 2 est remplacée par la 3"),
        ("es", "el punto 2 queda sustituido por el 3"),
        ("ru", "пункт 2 заменен пунктом 3"),
        ("ar", "حل البند 3 محل البند 2"),
        ("zh", "第2项已被第3项取代"),
    ],
)
def test_it_is_kept_as_superseded(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert (three.item(2).status, three.item(2).superseded_by, three.item(3).status) == ("superseded", 3, "open")


@pytest.mark.parametrize(
    ("lang", "words", "yes"),
    [
        ("en", "2 is a duplicate of 3", "yes"),
        ("fr", "2 fait double emploi avec 3", "oui"),
        ("es", "la 2 es un duplicado de la 3", "sí"),
        ("ru", "2 дублирует 3", "да"),
        ("ar", "استبدل البند 2 بالبند 3", "نعم"),
        ("zh", "第2项与第3项重复", "是"),
    ],
)
def test_what_is_merely_told_is_shown_first(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "open"
    three.says(DESK, yes, lang=lang)
    assert (three.item(2).status, three.item(2).superseded_by) == ("superseded", 3)


@pytest.mark.parametrize("words", ["2 is superseded by 3?", "2 is replaced by BR", "2 is superseded by 3 May"])
def test_nothing_else_is_superseded(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.statuses() == ["open"] * 3
