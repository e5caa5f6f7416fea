"""How somebody feels, what is wished, who is greeted: all that is talk, with or without an item that was spoken of."""

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
GREETED = (
    ("en", "good morning, everyone"),
    ("fr", "bonsoir à tous"),
    ("es", "buenos días a todas"),
    ("ru", "всем доброе утро"),
    ("ar", "صباح الخير جميعاً"),
    ("zh", "大家早上好"),
)
TOLD_OF_ONESELF = (
    ("en", "I worked at BDT for three years, then I moved to Geneva"),
    ("fr", "j'ai travaillé trois ans au BDT avant de venir à Genève"),
    ("es", "trabajé tres años en la BDT antes de venir a Ginebra"),
    ("ru", "я три года работала в БРЭ, потом переехала в Женеву"),
    ("ar", "عملت ثلاث سنوات في BDT قبل أن أنتقل إلى جنيف"),
    ("zh", "我以前在标准化局做过两年，后来才调来日内瓦"),
)


@pytest.mark.parametrize("shown", [True, False])
@pytest.mark.parametrize(("lang", "words"), FELT + WISHED + GREETED + TOLD_OF_ONESELF)
def test_nothing_is_done(beyond: Beyond, lang: str, words: str, shown: bool) -> None:
    numbers, number = beyond.numbers(), beyond.numbers()[-1]
    beyond.says(DESK, f"show {number}" if shown else "help")
    before = (owners(beyond.item(number)), beyond.item(number).status, beyond.item(number).version)
    beyond.says(DESK, words, lang=lang)
    assert beyond.numbers() == numbers
    assert (owners(beyond.item(number)), beyond.item(number).status, beyond.item(number).version) == before
