"""Each of two items has its day, and the month that is said once is that of both: "1 to 5 and 2 to 8 January"."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# The items are due in July; today is 14 May.
STAND = [date(2024, 7, 15), date(2024, 7, 18), date(2024, 7, 22)]


def days(three: Beyond) -> list[date | None]:
    return [three.item(number).due_date for number in (1, 2, 3)]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move 1 to 5 and 2 to 8 August"),
        ("en", "move item 1 to the 5th and item 2 to 8 August"),
        ("en", "move item 1 to 5 August and item 2 to the 8th"),
        ("fr", "reporte le 1 au 5 et le 2 au 8 août"),
        ("fr", "le point 1 passe au 5 et le 2 au 8 août"),
        ("es", "pasa el 1 al 5 y el 2 al 8 de agosto"),
        ("ru", "перенеси 1 на 5 и 2 на 8 августа"),
        ("zh", "把1改到5号，2改到8月8号"),
        ("ar", "انقل البند 1 إلى 5 والبند 2 إلى 8 أغسطس"),
    ],
)
def test_each_has_its_day_in_it(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert days(three) == [date(2024, 8, 5), date(2024, 8, 8), STAND[2]]


@pytest.mark.parametrize("words", ["move 1 to 2 and 3 to 8 August", "move items 1 to 2 and 3 to 8 August"])
def test_rows_that_may_be_days_are_asked_about(three: Beyond, words: str) -> None:
    assert three.says(DESK, words).choices
    assert days(three) == STAND


@pytest.mark.parametrize(
    ("words", "moved"),
    [
        ("move item 1 to 20 July and item 2 to 8 August", [date(2024, 7, 20), date(2024, 8, 8), STAND[2]]),
        ("move item 1 to Friday and item 2 to 8 August", [date(2024, 5, 17), date(2024, 8, 8), STAND[2]]),
        ("move items 1 to 3 to 8 August", [date(2024, 8, 8)] * 3),
    ],
)
def test_other_days_stay(three: Beyond, words: str, moved: list[date]) -> None:
    three.says(DESK, words)
    assert days(three) == moved
