"""A deadline said by that of another item is shown with the day that gives, and asked for where it gives none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# Item 2 is due on 18 July.
SAME, WEEK_AFTER = date(2024, 7, 18), date(2024, 7, 25)
STANDS = date(2024, 7, 22)


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "same date for 3 as for 2", SAME),
        ("en", "give item 3 the same deadline as item 2", SAME),
        ("en", "move item 3 to the day after item 2's deadline", date(2024, 7, 19)),
        ("en", "move item 3 to a week after item 2", WEEK_AFTER),
        ("en", "move 3 to two days before item 2", date(2024, 7, 16)),
        ("fr", "mets le 3 à la même date que le 2", SAME),
        ("fr", "reporte le 3 une semaine après le 2", WEEK_AFTER),
        ("es", "pon el 3 en la misma fecha que el 2", SAME),
        ("es", "aplaza el 3 una semana después del 2", WEEK_AFTER),
        ("ru", "перенеси 3 на ту же дату, что и 2", SAME),
        ("ru", "перенеси 3 на неделю после 2", WEEK_AFTER),
        ("zh", "把3改到和2同一天", SAME),
        ("zh", "把第3项改到跟第2项同一天", SAME),
        ("zh", "把3推迟到2之后一周", WEEK_AFTER),
        ("ar", "انقل البند 3 إلى نفس تاريخ البند 2", SAME),
        ("ar", "أجل البند 3 أسبوعا بعد البند 2", WEEK_AFTER),
    ],
)
def test_it_is_shown(three: Beyond, lang: str, words: str, day: date) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert three.item(3).due_date == STANDS
    three.chooses(DESK, shown)
    assert three.item(3).due_date == day


def test_after_another_without_how_long_is_asked_about(three: Beyond) -> None:
    assert three.says(DESK, "move item 3 to after item 2").form is not None
    assert three.item(3).due_date == STANDS


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("move item 3 to a week after 20 July", date(2024, 7, 27)),
        ("move item 3 to the day after 2 August", date(2024, 8, 3)),
        ("move item 3 two weeks later", date(2024, 8, 5)),
    ],
)
def test_what_hangs_on_a_day_is_done(three: Beyond, words: str, day: date) -> None:
    three.says(DESK, words)
    assert three.item(3).due_date == day


@pytest.mark.parametrize(
    "words", ["et le 2 le même jour", "reporte le 2 demain matin", "recule le 1 au 20 et le 2 au 22"]
)
def test_an_items_number_is_no_hour(three: Beyond, words: str) -> None:
    three.says(DESK, "mets le 1 au 23 juillet", lang="fr")
    shown = three.says(DESK, words, lang="fr")
    assert "2:00" not in str(shown)
    assert "20:00" not in str(shown)
    assert three.item(2).due_date == SAME
