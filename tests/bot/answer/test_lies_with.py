"""With whom an item lies may say how it stands: nobody gets it before that was shown."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners

LIES = [
    ("en", "1 is now with BR", "yes"),
    ("en", "BR has 1", "yes"),
    ("fr", "le 1 est chez BR", "oui"),
    ("es", "el 1 está con BR", "sí"),
    ("ru", "1 у БР", "да"),
    ("ar", "البند 1 عند BR", "نعم"),
]


@pytest.mark.parametrize(("lang", "words", "yes"), LIES)
def test_it_is_shown_before_anybody_gets_it(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DESK, words, lang=lang)
    assert owners(three.item(1)) == ["tsb"]
    three.says(DESK, yes, lang=lang)
    assert owners(three.item(1)) == ["br"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "from now on 1 is with BR"),
        ("fr", "désormais le 1 est chez BR"),
        ("ru", "отныне 1 у БР"),
        ("en", "give 1 to BR"),
        ("zh", "第1项交给BR"),
    ],
)
def test_what_hands_it_over_does(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert owners(three.item(1)) == ["br"]
