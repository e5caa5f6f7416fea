"""A deadline is moved by a month or a fortnight as by days: it counts from the deadline as it is, whatever today is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from tests.bot.answer.beyond import DESK, Beyond

# Item 2 is due on 18 July; today is 14 May.
MONTH, TWO_MONTHS, FORTNIGHT, SOONER = date(2024, 8, 18), date(2024, 9, 18), date(2024, 8, 1), date(2024, 6, 18)

HALF_MORE, HALF_WEEK, YEAR = date(2024, 9, 2), date(2024, 8, 5), date(2025, 7, 18)


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "move 2 by a month", MONTH),
        ("en", "push 2 back two months", TWO_MONTHS),
        ("en", "move 2 by a fortnight", FORTNIGHT),
        ("en", "move 2 forward by a month", SOONER),
        ("fr", "reporte 2 d'un mois", MONTH),
        ("fr", "reporte 2 d'une quinzaine", FORTNIGHT),
        ("fr", "avance 2 d'un mois", SOONER),
        ("es", "aplaza la 2 un mes", MONTH),
        ("es", "aplaza la 2 dos meses", TWO_MONTHS),
        ("ru", "перенеси 2 на месяц", MONTH),
        ("ru", "перенеси 2 на два месяца", TWO_MONTHS),
        ("ar", "أجل 2 شهرا", MONTH),
        ("ar", "أجل 2 شهرين", TWO_MONTHS),
        ("zh", "把2推迟一个月", MONTH),
        ("zh", "把2推迟两个月", TWO_MONTHS),
        ("zh", "把2推迟半个月", date(2024, 8, 2)),
        ("zh", "把2提前一个月", SOONER),
        ("en", "move 2 by a month and a half", HALF_MORE),
        ("en", "push 2 back by 1.5 weeks", date(2024, 7, 28)),
        ("en", "move 2 by a month and three days", date(2024, 8, 21)),
        ("en", "extend item 2 by a year", YEAR),
        ("fr", "décale le 2 d'un mois et demi", HALF_MORE),
        ("fr", "repousse le 2 de deux semaines et demie", HALF_WEEK),
        ("es", "aplaza la 2 un mes y medio", HALF_MORE),
        ("es", "aplaza la 2 dos semanas y media", HALF_WEEK),
        ("ru", "перенеси 2 на полтора месяца", HALF_MORE),
        ("ru", "перенеси 2 на две с половиной недели", HALF_WEEK),
        ("ru", "перенеси 2 на год", YEAR),
        ("ru", "перенеси 2 на полгода", date(2025, 1, 18)),
        ("ar", "أجل البند 2 شهرا ونصف", HALF_MORE),
        ("ar", "أجل البند 2 شهرين ونصف", date(2024, 10, 3)),
        ("zh", "把2推迟一个半月", HALF_MORE),
        ("zh", "把2推迟一年", YEAR),
        ("zh", "第2项推迟俩礼拜", FORTNIGHT),
        ("zh", "第2项推迟俩天", date(2024, 7, 20)),
        ("zh", "第2项推迟俩月", TWO_MONTHS),
        ("zh", "第2项推迟半年", date(2025, 1, 18)),
        ("ru", "перенеси 2 на дней пять", date(2024, 7, 23)),
    ],
)
def test_it_counts_from_the_deadline(three: Beyond, lang: str, words: str, day: date) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "words", "days"),
    [
        ("en", "postpone item 2 by twenty-five days", 25),
        ("en", "postpone item 2 by a hundred and twenty days", 120),
        ("en", "extend item two twenty days", 20),
        ("fr", "reporte le point 2 de vingt-cinq jours", 25),
        ("fr", "reporte le point 2 de vingt et un jours", 21),
        ("fr", "reporte le point 2 de quatre-vingt-dix jours", 90),
        ("es", "aplaza el punto 2 veinticinco días", 25),
        ("es", "aplaza el punto 2 treinta y un días", 31),
        ("ru", "перенеси пункт 2 на двадцать пять дней", 25),
        ("ru", "перенеси пункт 2 на тридцать один день", 31),
        ("ru", "перенеси пункт 2 на сорок дней", 40),
        ("ar", "أجل البند 2 ستة عشر يوما", 16),
        ("ar", "أجل البند 2 أحد عشر يوما", 11),
        ("ar", "أجل البند 2 اثني عشر يوما", 12),
        ("ar", "أجل البند 2 خمسة وعشرين يوما", 25),
        ("ar", "أجل البند 2 مائة وخمسة وعشرين يوما", 125),
        ("ar", "أجل البند 2 ثلاثة أيام", 3),
        ("zh", "把第2项推迟二十五天", 25),
        ("zh", "把第2项推迟十五天", 15),
        ("zh", "把第2项推迟一百天", 100),
        ("zh", "把第2项推迟十一个星期", 77),
    ],
)
def test_numbers_of_several_words_count_as_one(three: Beyond, lang: str, words: str, days: int) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == date(2024, 7, 18) + timedelta(days=days)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("сдвинь 2 пункт дня на три", date(2024, 7, 21)),
        ("сдвинь пункт 2 дня на три раньше", date(2024, 7, 15)),
        ("перенеси 2 недели на две", FORTNIGHT),
        ("перенеси 2 месяца на два", TWO_MONTHS),
        ("перенеси 2 дней на двадцать пять", date(2024, 8, 12)),
        ("перенеси пункт 2 месяца на полтора", HALF_MORE),
    ],
)
def test_a_number_behind_its_unit_counts_it(three: Beyond, words: str, day: date) -> None:
    reply = three.says(DESK, words, lang="ru")
    if reply.choices:
        three.chooses(DESK, reply)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "begun", "said", "day"),
    [
        ("zh", "第2项延期", "一个半月", HALF_MORE),
        ("zh", "第2项延期", "俩月", TWO_MONTHS),
        ("zh", "第2项延期", "俩礼拜", FORTNIGHT),
        ("ru", "перенеси 2", "недели на две", FORTNIGHT),
        ("ru", "перенеси 2", "дня на три", date(2024, 7, 21)),
    ],
)
def test_by_how_long_is_answered(three: Beyond, lang: str, begun: str, said: str, day: date) -> None:
    three.says(DESK, begun, lang=lang)
    reply = three.says(DESK, said, lang=lang)
    if reply.choices:
        three.chooses(DESK, reply)
    assert three.item(2).due_date == day


def test_a_number_is_not_the_item_and_how_many(three: Beyond) -> None:
    three.says(DESK, "أجل 3 شهرا", lang="ar")
    assert three.item(3).due_date == date(2024, 8, 22)


@pytest.mark.parametrize(
    ("lang", "words", "leads"),
    [
        ("en", "remind me of item 2 twenty-five days before", (25,)),
        ("en", "remind me of item 2 thirty and seven days before", (30, 7)),
        ("ar", "ذكرني بالبند 2 قبل الموعد بخمسة وعشرين يوما", (25,)),
        ("es", "recuérdame el punto 2 veinticinco días antes", (25,)),
        ("zh", "第2项提前十、三天提醒", (10, 3)),
    ],
)
def test_two_lead_times_are_two(three: Beyond, lang: str, words: str, leads: tuple[int, ...]) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).leads == list(leads)


@pytest.mark.parametrize(
    ("lang", "words", "then", "day"),
    [
        ("en", "bring 2 forward", "two days", date(2024, 7, 16)),
        ("fr", "avance la 2", "d'une semaine", date(2024, 7, 11)),
        ("es", "adelanta la 2", "dos días", date(2024, 7, 16)),
        ("en", "move 2", "a couple of weeks", FORTNIGHT),
    ],
)
def test_which_way_was_said_with_the_request(three: Beyond, lang: str, words: str, then: str, day: date) -> None:
    three.says(DESK, words, lang=lang)
    three.says(DESK, then, lang=lang)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move 2 by a few days"),
        ("fr", "reporte la 2 de quelques jours"),
        ("es", "aplaza la 2 unos días"),
        ("ru", "перенеси 2 на несколько дней"),
        ("ar", "أجل البند 2 بضعة أيام"),
        ("zh", "把第2项推迟几天"),
    ],
)
def test_how_many_are_a_few_is_asked(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    assert reply.form is not None
    assert reply.form.command == "MoveDeadline"
    assert three.item(2).due_date == date(2024, 7, 18)


@pytest.mark.parametrize(
    ("words", "day"), [("move 2 to next month", date(2024, 6, 30)), ("2 is due in a month", date(2024, 6, 14))]
)
def test_a_month_that_is_named_is_no_length(three: Beyond, words: str, day: date) -> None:
    three.says(DESK, words)
    assert three.item(2).due_date == day


def test_where_the_month_is_too_short_it_is_its_last_day(three: Beyond) -> None:
    three.says(DESK, "move 2 to 31 August")
    three.says(DESK, "move 2 by a month")
    assert three.item(2).due_date == date(2024, 9, 30)


@pytest.mark.parametrize(
    ("lang", "words", "day"),
    [
        ("en", "move 2 to next year", date(2025, 12, 31)),
        ("zh", "把2推迟到2025年", date(2025, 12, 31)),
        ("ru", "перенеси 2 на 15 января 2025 года", date(2025, 1, 15)),
    ],
)
def test_a_year_of_the_calendar_is_no_length_of_time(three: Beyond, lang: str, words: str, day: date) -> None:
    three.says(DESK, words, lang=lang)
    assert three.item(2).due_date == day


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("es", "los dos una semana más tarde"),
        ("fr", "les deux une semaine plus tard"),
        ("en", "both a week later"),
        ("ru", "оба на неделю позже"),
        ("ar", "كلاهما بعد أسبوع"),
        ("zh", "两个都推迟一周"),
    ],
)
@pytest.mark.parametrize("shown", [False, True])
def test_both_a_week_later_is_answered_and_moves_not_one_of_them(
    three: Beyond, lang: str, words: str, shown: bool
) -> None:
    if shown:
        three.says(DESK, {"es": "enséñame 1 y 2", "fr": "montre 1 et 2"}.get(lang, "show 1 and 2"), lang=lang)
    before = [three.item(number).due_date for number in (1, 2)]
    assert three.says(DESK, words, lang=lang).title.key not in ("failure-code", "item-moved")
    moved = [three.item(number).due_date for number in (1, 2)]
    assert sum(was != now for was, now in zip(before, moved, strict=True)) != 1
