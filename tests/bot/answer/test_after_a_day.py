"""Any day after the one that is named is no day yet: the first working day after it is offered, and nothing moved."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words", "yes", "day"),
    [
        ("en", "move item 2 to after New Year", "yes", date(2025, 1, 2)),
        ("en", "move item 2 to after Chinese New Year", "yes", date(2025, 1, 30)),
        ("en", "put 2 off until after 15 August", "yes", date(2024, 8, 16)),
        ("fr", "reporte le point 2 après le Nouvel An", "oui", date(2025, 1, 2)),
        ("es", "mueve el punto 2 a después de Año Nuevo", "sí", date(2025, 1, 2)),
        ("ru", "перенеси пункт 2 на после Нового года", "да", date(2025, 1, 2)),
        ("ar", "أجّل البند 2 إلى ما بعد رأس السنة", "نعم", date(2025, 1, 2)),
        ("zh", "把第2项推迟到春节后", "是", date(2025, 1, 30)),
        ("zh", "把第2项改到8月15日之后", "是", date(2024, 8, 16)),
    ],
)
def test_the_first_working_day_after_it_is_offered(three: Beyond, lang: str, words: str, yes: str, day: date) -> None:
    before = three.item(2).due_date
    asked = three.says(DESK, words, lang=lang)
    assert (asked.title.key, len(asked.choices), three.item(2).due_date) == ("which-date", 1, before)
    three.says(DESK, yes, lang=lang)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "move item 2", "after New Year"),
        ("ru", "перенеси пункт 2", "после Нового года"),
        ("zh", "第2项改期", "春节后"),
    ],
)
def test_so_it_is_as_an_answer(three: Beyond, lang: str, words: str, then: str) -> None:
    before = three.item(2).due_date
    three.says(DESK, words, lang=lang)
    assert three.says(DESK, then, lang=lang).title.key == "which-date"
    assert three.item(2).due_date == before


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "move item 2 to two weeks after New Year", date(2025, 1, 15)),
        ("en", "move item 2 to the Monday after Christmas", date(2024, 12, 30)),
        ("en", "move item 2 to before Christmas", date(2024, 12, 24)),
        ("es", "mueve el punto 2 a no después del 15 de agosto", date(2024, 8, 15)),
        ("zh", "第2项推迟到8月15日后两周", date(2024, 8, 29)),
    ],
)
def test_a_day_that_is_counted_from_another_is_that_day(three: Beyond, lang: str, words: str, day: date) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == day
