"""A word of an item that is named put in place of another is that word alone, shown first."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "in 1, guide → handbook"),
        ("en", "1: guide -> handbook"),
        ("en", "in 1, please replace “guide” with “handbook”"),
        ("fr", "au point 1, remplacez guide par handbook"),
        ("zh", "把1里面的guide改成handbook"),
        ("fr", "la 1 : guide par handbook"),
        ("es", "la 1: guide por handbook"),
        ("es", "en la 1, guide → handbook"),
        ("ru", "1: guide на handbook"),
        ("zh", "第1项：guide换成handbook"),
        ("ar", "1: guide إلى handbook"),
        ("en", "the text of 1 should read handbook, not guide"),
        ("en", "in the wording of item 1 it should say handbook and not guide"),
        ("fr", "dans le texte du point 1 il faut lire handbook et non guide"),
        ("es", "en el texto de la 1 debe decir handbook y no guide"),
        ("ru", "в тексте пункта 1 должно быть handbook, а не guide"),
        ("zh", "第1项的文字应该写handbook，不是guide"),
        ("ar", "في نص البند 1 يجب أن يكون handbook لا guide"),
    ],
)
def test_that_word_is_put(three: Beyond, lang: str, words: str) -> None:
    text = "draft the sustainable digital transformation handbook"
    assert offered(three.says(DESK, words, lang=lang)) == [("EditItem", {"item": 1, "text": text})]
    assert three.item(1).text == "draft the sustainable digital transformation guide"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "1: guide sent by BR"),
        ("en", "1: done by Friday"),
        ("es", "la 1: avanza por fin"),
        ("ru", "1: уже на подписи"),
    ],
)
def test_how_it_goes_is_no_word_of_it(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert "EditItem" not in [command for command, _ in offered(reply)]
    assert three.item(1).text == "draft the sustainable digital transformation guide"
