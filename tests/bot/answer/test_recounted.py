"""A length of time by which a deadline was moved just now is put right by a number: it counts from what was before."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# Item 2 is due on 18 July.
WEEKS = [date(2024, 7, 25), date(2024, 8, 1), date(2024, 8, 8)]


@pytest.mark.parametrize(
    ("lang", "first", "second", "third"),
    [
        ("en", "give item 2 one more week", "no, two", "three rather"),
        ("en", "give item 2 one more week", "make it two", "no, 3 weeks"),
        ("fr", "donne une semaine de plus à la 2", "non, deux", "plutôt trois"),
        ("es", "dale a la 2 una semana más", "no, dos", "mejor tres"),
        ("ru", "перенеси пункт 2 на неделю позже", "нет, две", "лучше три"),
        ("ar", "مدد البند 2 أسبوعا", "لا، أسبوعين", "بل ثلاثة"),
        ("zh", "把2延长一周", "不，两周", "改成三周吧"),
    ],
)
def test_it_counts_from_the_deadline_before(three: Beyond, lang: str, first: str, second: str, third: str) -> None:
    for words, day in zip((first, second, third), WEEKS, strict=True):
        three.says(DESK, words, lang=lang)
        assert three.item(2).due_date == day


def test_of_days_it_is_days(three: Beyond) -> None:
    three.says(DESK, "give item 2 three more days")
    three.says(DESK, "no, five")
    assert three.item(2).due_date == date(2024, 7, 23)


def test_what_may_be_another_item_is_shown_first(three: Beyond) -> None:
    three.says(DESK, "give item 2 one more week")
    reply = three.says(DESK, "no, 3")
    assert three.item(2).due_date == WEEKS[0]
    assert three.item(3).due_date == date(2024, 7, 22)
    assert reply.title.key != "item-moved"


@pytest.mark.parametrize("words", ["two", "two more", "no, two people came", "is it two?"])
def test_other_words_move_nothing(three: Beyond, words: str) -> None:
    three.says(DESK, "give item 2 one more week")
    three.says(DESK, words)
    assert three.item(2).due_date == WEEKS[0]


def test_where_nothing_was_counted_it_is_no_length(three: Beyond) -> None:
    three.says(DESK, "move 2 to 19 July")
    three.says(DESK, "no, two")
    assert three.item(2).due_date != date(2024, 8, 1)


@pytest.mark.parametrize(
    ("lang", "first", "second", "back"),
    [
        ("en", "postpone 2 by a week", "no 2 weeks", "actually forget it, keep the original date"),
        ("fr", "donne une semaine de plus à la 2", "non, deux", "annule"),
        ("es", "dale a la 2 una semana más", "no, dos", "deshaz"),
        ("ru", "перенеси пункт 2 на неделю позже", "нет, две", "отмени"),
        ("ar", "مدد البند 2 أسبوعا", "لا، أسبوعين", "تراجع"),
        ("zh", "把2延长一周", "不，两周", "撤销"),
    ],
)
def test_what_was_put_right_is_taken_back_as_one(three: Beyond, lang: str, first: str, second: str, back: str) -> None:
    three.says(DESK, first, lang=lang)
    three.says(DESK, second, lang=lang)
    assert three.item(2).due_date == WEEKS[1]
    three.says(DESK, back, lang=lang)
    assert three.item(2).due_date == date(2024, 7, 18)


def test_what_can_no_longer_be_taken_back_stands(three: Beyond) -> None:
    three.says(DESK, "give item 2 one more week")
    three.now += timedelta(minutes=11)
    three.says(DESK, "no, two")
    assert three.item(2).due_date == WEEKS[1]
    three.says(DESK, "undo")
    assert three.item(2).due_date == WEEKS[0]


@pytest.mark.parametrize(
    ("lang", "first", "second"),
    [
        ("en", "extend item 2 by a month", "I meant two months"),
        ("en", "extend item 2 by a month", "no, two"),
        ("en", "give item 2 one more week", "no, two months"),
        ("fr", "prolonge le point 2 d'un mois", "je voulais dire deux mois"),
        ("es", "aplaza el punto 2 un mes", "quise decir dos meses"),
        ("ru", "перенеси пункт 2 на месяц позже", "я имел в виду два месяца"),
        ("ar", "مدد البند 2 شهرا", "قصدت شهرين"),
        ("zh", "把2延长一个月", "我是说两个月"),
    ],
)
def test_months_count_from_the_deadline_before(three: Beyond, lang: str, first: str, second: str) -> None:
    three.says(DESK, first, lang=lang)
    three.says(DESK, second, lang=lang)
    assert three.item(2).due_date == date(2024, 9, 18)


def test_of_the_last_day_of_a_month_it_is_the_last(three: Beyond) -> None:
    three.says(DESK, "move 2 to 31 December")
    three.says(DESK, "extend 2 by two months")
    assert three.item(2).due_date == date(2025, 2, 28)
    three.says(DESK, "no, three")
    assert three.item(2).due_date == date(2025, 3, 31)


def test_three_for_two_and_a_half_weeks(three: Beyond) -> None:
    three.says(DESK, "move 2 by two and a half weeks")
    three.says(DESK, "no, three")
    assert three.item(2).due_date == WEEKS[2]
