"""How somebody feels and what somebody wishes is talk, with or without an item that was spoken of."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners

FELT = (
    ("en", "note that I am tired"),
    ("fr", "note que je suis fatigué"),
    ("es", "anota que estoy cansado"),
    ("ru", "отметь, что я устал"),
    ("ar", "سجل أنني متعب"),
    ("zh", "记一下我很累"),
)
WISHED = (
    ("en", "if only TSB would take it"),
    ("fr", "si seulement le TSB s'en chargeait"),
    ("es", "ojalá la TSB se encargue"),
    ("ru", "вот бы БСЭ взяло это на себя"),
    ("ar", "ليت TSB يتولاه"),
    ("zh", "要是TSB负责就好了"),
)


@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize(("lang", "words"), FELT + WISHED)
def test_nothing_is_done(beyond: Beyond, lang: str, words: str, shown: bool) -> None:
    numbers, number = beyond.numbers(), beyond.numbers()[-1]
    beyond.says(DESK, f"show {number}" if shown else "help")
    before = (owners(beyond.item(number)), beyond.item(number).status, beyond.item(number).version)
    beyond.says(DESK, words, lang=lang)
    assert beyond.numbers() == numbers
    assert (owners(beyond.item(number)), beyond.item(number).status, beyond.item(number).version) == before
