"""An item given away just now goes to nobody else by "and 2 as well" unshown; one that was not is handed over."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, owners

SWEPT = (
    ("en", "give 2 to TSB", "no, 3 stays with BDT", "and 2 as well"),
    ("fr", "donne la 2 au TSB", "non, la 3 reste au BDT", "et la 2 aussi"),
    ("es", "pasa la 2 a la TSB", "no, la 3 se queda con la BDT", "y la 2 también"),
    ("ru", "передай 2 БСЭ", "нет, 3 остаётся у БРЭ", "и 2 тоже"),
    ("ar", "أعط 2 إلى TSB", "لا، 3 يبقى عند BDT", "و2 أيضا"),
    ("zh", "把2交给TSB", "不，3还是BDT的", "2也是"),
)


@pytest.mark.parametrize(("lang", "first", "other", "last"), SWEPT)
def test_it_stays_where_it_was_given(three: Beyond, lang: str, first: str, other: str, last: str) -> None:
    for words in (first, other, last):
        three.says(DESK, words, lang=lang)
    assert owners(three.item(2)) == ["tsb"]


def test_what_was_not_given_goes_along(three: Beyond) -> None:
    for words in ("give 3 to BDT", "and 2 as well"):
        three.says(DESK, words)
    assert owners(three.item(2)) == ["bdt"]


def test_whoever_names_a_body_is_believed(three: Beyond) -> None:
    for words in ("give 2 to TSB", "give 3 to BDT", "give 2 to BDT"):
        three.says(DESK, words)
    assert owners(three.item(2)) == ["bdt"]
