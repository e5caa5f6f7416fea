"""Of two who may have something to do it is asked which is meant; neither is made responsible beside the other."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


def bodies(three: Beyond, number: int) -> list[str | None]:
    return [party.body_id for party in three.item(number).parties]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "give item 2 to TSB or BDT"),
        ("fr", "donne le 2 au TSB ou au BDT"),
        ("es", "asigna el 2 a la TSB o a la BDT"),
        ("ru", "передай 2 в БСЭ или БРЭ"),
        ("ar", "أسند البند 2 إلى TSB أو BDT"),
        ("zh", "把2交给TSB或BDT"),
        ("zh", "把2交给TSB或者BDT"),
    ],
)
def test_it_is_asked_who_gets_it(three: Beyond, lang: str, words: str) -> None:
    asked = three.says(DESK, words, lang=lang)
    assert [choice.label.facts["name"].text for choice in asked.choices if choice.label.facts]
    assert bodies(three, 2) == ["br"]
    three.says(DESK, "2", lang=lang)
    assert bodies(three, 2) == ["bdt"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "action: TSB or BDT to send the list by 3 June"),
        ("en", "TSB or BDT will send the list by 3 June"),
        ("fr", "mesure : le TSB ou le BDT enverra la liste d'ici au 3 juin"),
        ("ru", "мера: БСЭ или БРЭ направит список до 3 июня"),
    ],
)
def test_it_is_asked_who_is_recorded(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, "1", lang=lang)
    assert bodies(three, 4) == ["tsb"]


@pytest.mark.parametrize("words", ["action: TSB and BDT to send the list", "action: TSB and/or BDT to send the list"])
def test_both_are_meant_where_both_are_said(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert bodies(three, 4) == ["tsb", "bdt"]


def test_who_receives_it_is_no_question(three: Beyond) -> None:
    three.says(DESK, "action: TSB to send the list to BR or BDT by 3 June")
    assert bodies(three, 4) == ["tsb"]
