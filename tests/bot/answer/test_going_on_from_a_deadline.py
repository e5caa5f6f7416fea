"""What goes on from a deadline just settled or shown: the end of its day, days before a meeting, nearer still."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "move item 2 to 7 August", "by the end of the day"),
        ("fr", "reporte le point 2 au 7 août", "en fin de journée"),
        ("es", "aplaza el punto 2 al 7 de agosto", "al final del día"),
        ("ru", "перенеси 2 на 7 августа", "к концу дня"),
        ("zh", "把第2项推迟到8月7日", "下班前"),
        ("ar", "أجل البند 2 إلى 7 أغسطس", "بنهاية اليوم"),
    ],
)
def test_the_end_of_the_day_is_that_of_the_day_just_settled(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    said = three.says(DESK, then, lang=lang)
    assert (str(three.item(2).due_date), offered(said)) == ("2024-08-07", [])


def test_the_end_of_the_day_of_an_item_that_was_shown_is_its_own(three: Beyond) -> None:
    three.says(DESK, "покажи 2", lang="ru")
    three.says(DESK, "к концу дня", lang="ru")
    assert str(three.item(2).due_date) == "2024-07-18"


def test_the_end_of_today_is_of_today(three: Beyond) -> None:
    three.says(DESK, "move item 2 to 7 August")
    three.says(DESK, "by the end of today")
    assert str(three.item(2).due_date) == "2024-05-14"


@pytest.mark.parametrize(
    ("lang", "words", "then"),
    [
        ("en", "action: TSB to draft the note before the next TDAG", "no, two"),
        ("es", "acción: TSB redacta la nota antes de la próxima TDAG", "bueno déjalo en una"),
        ("ru", "действие: БСЭ подготовит записку до следующего TDAG", "нет, два"),
    ],
)
def test_a_number_behind_until_a_meeting_is_shown_first(three: Beyond, lang: str, words: str, then: str) -> None:
    three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(three.says(DESK, then, lang=lang))] == ["MoveDeadline"]


@pytest.mark.parametrize(
    ("lang", "words", "then", "day"),
    [
        ("en", "bring item 1 forward by two days", "two more days", "2024-07-11"),
        ("fr", "avance le point 1 de deux jours", "encore deux jours", "2024-07-11"),
        ("es", "adelanta el punto 1 dos días", "otros dos días", "2024-07-11"),
        ("ru", "сдвинь руководство на пару дней раньше", "ещё на день", "2024-07-12"),
        ("zh", "把第1项提前两天", "再一天", "2024-07-12"),
        ("ar", "قدّم موعد البند 1 يومين", "يومين كمان", "2024-07-11"),
    ],
)
def test_as_much_more_goes_on_nearer(three: Beyond, lang: str, words: str, then: str, day: str) -> None:
    three.says(DESK, "show item 1")
    three.says(DESK, words, lang=lang)
    [(name, fields)] = offered(three.says(DESK, then, lang=lang))
    assert (name, fields["due"]["date"]) == ("MoveDeadline", day)


def test_what_puts_it_off_goes_the_other_way(three: Beyond) -> None:
    three.says(DESK, "bring item 1 forward by two days")
    three.says(DESK, "put it off by a week")
    assert str(three.item(1).due_date) == "2024-07-22"
