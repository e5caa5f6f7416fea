"""The item named first and then what becomes of it, and the reason that stands behind a change."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners


def day(three: Beyond, number: int) -> str:
    return str(three.item(number).due_date)


def test_two_items_each_with_what_becomes_of_it(three: Beyond) -> None:
    three.says(DESK, "la 2 passe au TSB et la 1, tu me la repousses au 20 juillet", lang="fr")
    assert owners(three.item(2)) == ["tsb"]
    assert day(three, 1) == "2024-07-20"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("fr", "Et repousse-la au 20 juillet, tant qu'à faire."),
        ("fr", "la 1, on la reporte au 20 juillet"),
        ("es", "además, pásala al 20 de julio, ya que estamos"),
        ("en", "item 1 is too tight, let's move it to 20 July"),
    ],
)
def test_the_day_is_moved(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, {"fr": "montre la 1", "es": "muestra la 1", "en": "show 1"}[lang], lang=lang)
    three.says(DESK, words, lang=lang)
    assert day(three, 1) == "2024-07-20"


@pytest.mark.parametrize(
    ("lang", "words", "wanted"),
    [
        ("en", "and 2 we can drop altogether", "withdrawn"),
        ("fr", "la 2, vous pouvez la clore", "closed"),
        ("es", "la 2 en cambio hay que retirarla, el Consejo pidió otra cosa", "withdrawn"),
        ("fr", "la 2, on la ferme quand ?", "open"),
        ("en", "2 we can drop altogether if they agree", "open"),
        ("fr", "trois rappels pour un seul café", "open"),
    ],
)
def test_it_is_done_where_it_is_asked_for(three: Beyond, lang: str, words: str, wanted: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == wanted


@pytest.mark.parametrize(
    ("lang", "close", "words"),
    [
        ("en", "close 2", "undo that, BR will manage on its own"),
        ("en", "close 2", "BR tells me the checklist isn't final after all, so open it up again"),
        ("fr", "ferme la 2", "aïe non, annule, ils veulent encore une relecture"),
        ("es", "cierra la 2", "uy, qué digo, deshaz eso"),
    ],
)
def test_it_is_taken_back_for_a_reason(three: Beyond, lang: str, close: str, words: str) -> None:
    three.says(DESK, close, lang=lang)
    assert three.item(2).status == "closed"
    three.says(DESK, words, lang=lang)
    assert three.item(2).status == "open"


def test_a_word_of_the_text_is_replaced(three: Beyond) -> None:
    three.says(DESK, "montre la 1", lang="fr")
    three.says(DESK, "Dans le texte, remplace « draft » par « write ».", lang="fr")
    assert three.item(1).text == "write the sustainable digital transformation guide"


def test_the_wrong_body_is_put_right_and_excused(three: Beyond) -> None:
    three.says(DESK, "montre la 1", lang="fr")
    three.says(DESK, "c'est le BR, pas le TSB, je me suis trompée", lang="fr")
    assert owners(three.item(1)) == ["br"]
