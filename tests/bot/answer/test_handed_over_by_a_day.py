"""An item is given to somebody by a day: both are done; on a day, which may be that of handing over, shown first."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

BY = [
    ("en", "give 2 to BDT by 20 June"),
    ("en", "2: resp. BDT, due 20 June"),
    ("fr", "donne la 2 au BDT pour le 20 juin"),
    ("fr", "2 : resp. BDT, échéance 20 juin"),
    ("es", "pasa la 2 a la BDT antes del 20 de junio"),
    ("es", "2: resp. BDT, plazo 20 de junio"),
    ("ru", "передай 2 в БРЭ до 20 июня"),
    ("ru", "2: отв. БРЭ, срок 20.06"),
    ("ar", "أعط البند 2 إلى BDT قبل 20 يونيو"),
    ("zh", "6月20日前把2交给BDT"),
]


def stands(three: Beyond) -> tuple[list[str | None], date | None]:
    item = three.item(2)
    return [each.body_id for each in item.parties if each.capacity == "responsible"], item.due_date


@pytest.mark.parametrize(("lang", "words"), BY)
def test_other_hands_and_another_day(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert stands(three) == (["bdt"], date(2024, 6, 20))
    three.says(DESK, "undo")
    assert stands(three) == (["br"], date(2024, 7, 18))


@pytest.mark.parametrize(
    "words", ["give 2 to BDT on Friday", "don't give 2 to BDT by 20 June", "if TSB agrees give 2 to BDT by 20 June"]
)
def test_nothing_is_done_unasked(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert stands(three) == (["br"], date(2024, 7, 18))
