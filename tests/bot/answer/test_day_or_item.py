"""A number alone behind a deadline just moved may be a day or an item: it is asked, and what was done to the wrong item
is taken back with whatever is kept."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

CHECKLIST, SURVEY = 2, 3
MOVED = {
    "en": ("move 2 to 8 January 2025", ("oops I meant 3", "I meant 3", "sorry, 3"), "I meant the 3rd"),
    "es": ("mueve la 2 al 8 de enero de 2025", ("quise decir 3", "perdón, 3"), "perdón, el 3"),
    "fr": ("reporte le 2 au 8 janvier 2025", ("je voulais dire 3", "pardon, 3"), "pardon, le 3"),
    "ru": ("перенеси пункт 2 на 8 января 2025 года", ("я имел в виду 3", "ой, 3"), "ой, 3-е"),
    "ar": ("انقل البند 2 إلى 8 يناير 2025", ("قصدت 3", "عفوا، 3"), ""),
    "zh": ("把2移到2025年1月8日", ("我是说3",), "不，3号"),
}
ASKED = [(lang, then) for lang, (_, each, _) in MOVED.items() for then in each]


@pytest.mark.parametrize(("lang", "then"), ASKED)
def test_it_is_asked_and_the_item_takes_the_place_of_the_other(three: Beyond, lang: str, then: str) -> None:
    before = three.item(CHECKLIST).due_date
    three.says(DESK, MOVED[lang][0], lang=lang)
    reply = three.says(DESK, then, lang=lang)
    assert [name for name, _ in offered(reply)] == ["MoveDeadline", "MoveDeadline"]
    assert three.item(CHECKLIST).due_date == date(2025, 1, 8)
    three.says(DESK, "1", lang=lang)
    assert (three.item(CHECKLIST).due_date, three.item(SURVEY).due_date) == (before, date(2025, 1, 8))


def test_the_day_is_the_other_choice(three: Beyond) -> None:
    three.says(DESK, MOVED["en"][0])
    three.chooses(DESK, three.says(DESK, "oops I meant 3"), 2)
    assert three.item(CHECKLIST).due_date == date(2025, 1, 3)


@pytest.mark.parametrize("lang", [lang for lang, (_, _, day) in MOVED.items() if day])
def test_what_is_said_as_a_day_is_one(three: Beyond, lang: str) -> None:
    three.says(DESK, MOVED[lang][0], lang=lang)
    three.says(DESK, MOVED[lang][2], lang=lang)
    assert three.item(CHECKLIST).due_date == date(2025, 1, 3)


def test_a_number_that_no_item_has_is_a_day(three: Beyond) -> None:
    three.says(DESK, MOVED["en"][0])
    three.says(DESK, "sorry, 15")
    assert three.item(CHECKLIST).due_date == date(2025, 1, 15)


def test_what_is_shown_first_takes_the_wrong_change_back_when_it_is_kept(three: Beyond) -> None:
    three.says(DESK, "close 2")
    three.says(DESK, "ah the checklist is not ready, 1 not 2")
    assert (three.item(1).status, three.item(CHECKLIST).status) == ("open", "closed")
    three.says(DESK, "yes")
    assert (three.item(1).status, three.item(CHECKLIST).status) == ("closed", "open")


def test_a_button_pressed_later_takes_nothing_back(three: Beyond) -> None:
    three.says(DESK, "close 2")
    shown = three.says(DESK, "ah the checklist is not ready, 1 not 2")
    three.says(DESK, "give 2 to BDT")
    three.chooses(DESK, shown)
    assert (three.item(1).status, three.item(CHECKLIST).status) == ("open", "closed")


@pytest.mark.parametrize(
    ("lang", "first", "then"),
    [
        ("en", "close 2", "stop, it was the first one"),
        ("es", "cierra la 2", "espera, era la primera"),
        ("fr", "clos le 2", "stop, c'était le premier"),
        ("ru", "закрой 2", "стоп, это был первый"),
        ("ar", "أغلق البند 2", "لحظة، كان الأول"),
        ("zh", "关闭2", "等等，是第一个"),
    ],
)
def test_whoever_says_stop_first_puts_it_right_as_well(three: Beyond, lang: str, first: str, then: str) -> None:
    three.says(DESK, first, lang=lang)
    three.says(DESK, then, lang=lang)
    assert (three.item(1).status, three.item(CHECKLIST).status) == ("closed", "open")
