"""Items named from one number to another: each of them is meant, or it is asked which; the last is never taken for a
day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from bot.render.plain import plain
from handlers.answer import ItemRow
from tests.asking import ZONE
from tests.bot.answer.beyond import DESK, Beyond, numbers_offered

DUE = {1: date(2024, 7, 15), 2: date(2024, 7, 18), 3: date(2024, 7, 22)}


def days(three: Beyond) -> dict[int, date | None]:
    return {number: three.item(number).due_date for number in DUE}


def statuses(three: Beyond) -> list[str]:
    return [three.item(number).status for number in DUE]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close 1-3"),
        ("en", "1–3 are done"),
        ("en", "1 to 3 are done"),
        ("en", "close items 1 to 3"),
        ("en", "close 1-2 and 3"),
        ("fr", "1-3 sont faits"),
        ("fr", "clos les points 1 à 3"),
        ("es", "cierra del 1 al 3"),
        ("es", "los puntos 1 a 3 están hechos"),
        ("ru", "закрой пункты 1–3"),
        ("ru", "пункты с 1 по 3 закрыты"),
        ("ar", "أغلق 1-3"),
        ("ar", "أغلق البنود من 1 إلى 3"),
        ("zh", "关闭1到3"),
        ("zh", "第1至3项完成了"),
    ],
)
def test_all_of_them_are_closed(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert statuses(three) == ["closed"] * 3


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move 1-3 to 2 August"),
        ("en", "move 1 to 3 to 2 August"),
        ("en", "move 1 and 2-3 to 2 August"),
        ("fr", "déplace 1-3 au 2 août"),
        ("es", "mueve 1-3 al 2 de agosto"),
        ("ru", "перенеси 1–3 на 2 августа"),
        ("ar", "انقل 1-3 إلى 2 أغسطس"),
        ("zh", "把1-3推迟到8月2日"),
    ],
)
def test_all_of_them_are_moved(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert set(days(three).values()) == {date(2024, 8, 2)}


def test_each_is_moved_from_its_own_deadline(three: Beyond) -> None:
    three.says(DESK, "extend 1-3 by a week")
    assert days(three) == {1: date(2024, 7, 22), 2: date(2024, 7, 25), 3: date(2024, 7, 29)}


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "show 1-3"),
        ("en", "items 1 to 3"),
        ("en", "show me 1, 2 and 3"),
        ("fr", "montre-moi les points 1 à 3"),
        ("es", "muestra 1, 2 y 3"),
        ("ru", "пункты 1-3"),
    ],
)
def test_all_of_them_are_listed(three: Beyond, lang: str, words: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert [row.number for row in shown.answer.rows if isinstance(row, ItemRow)] == [1, 2, 3]
    assert (shown.title.key, shown.buttons, days(three)) == ("items-listed", (), DUE)


def test_what_is_not_there_is_told_beside_the_list(three: Beyond) -> None:
    shown = three.says(DESK, "show 1, 2 and 9")
    assert "9" in plain(shown, "en", ZONE)
    three.says(DESK, "close the second")
    assert statuses(three) == ["open", "closed", "open"]


def test_which_one_is_asked(three: Beyond) -> None:
    assert numbers_offered(three.says(DESK, "把1到3推迟到8月2日", lang="zh")) == [1, 2, 3]
    assert days(three) == DUE


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "show 1-3"), ("ru", "покажи 1-3"), ("ar", "اعرض ١-٣"), ("zh", "显示1-3")]
)
def test_all_of_them_are_shown(three: Beyond, lang: str, words: str) -> None:
    assert [row.number for row in three.says(DESK, words, lang=lang).answer.rows] == [1, 2, 3]


@pytest.mark.parametrize("words", ["move 1-3", "close 1-40"])
def test_the_first_alone_is_not_changed(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert days(three) == DUE
    assert statuses(three) == ["open"] * 3


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "move 2 to 3-5 August"),
        ("en", "move 2 to 5 August"),
        ("fr", "déplace le point 2 au 3-5 août"),
        ("es", "mueve el 2 al 5 de agosto"),
        ("ru", "перенеси 2 на 5 августа"),
        ("zh", "把2推迟到8月3-5日"),
    ],
)
def test_a_day_remains_one(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert days(three) == DUE | {2: date(2024, 8, 5)}


def test_what_a_note_counts_is_no_item(three: Beyond) -> None:
    three.says(DESK, "close 1, pages 1-3 reviewed")
    assert statuses(three) == ["closed", "open", "open"]


def test_by_months_too(three: Beyond) -> None:
    three.says(DESK, "extend 1-3 by a month")
    assert days(three) == {1: date(2024, 8, 15), 2: date(2024, 8, 18), 3: date(2024, 8, 22)}


@pytest.mark.parametrize("words", ["أجل البنود 1-3 أسبوعا", "أجّل البنود من ١ إلى ٣ أسبوعاً", "أجل 1-3 بأسبوع"])
def test_in_arabic_no_number_up_to_ten_counts_one_week(three: Beyond, words: str) -> None:
    three.says(DESK, words, lang="ar")
    assert days(three) == {number: day + timedelta(days=7) for number, day in DUE.items()}


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "postpone 2-3 weeks"),
        ("fr", "repousse 2-3 semaines"),
        ("es", "aplaza 2-3 semanas"),
        ("ru", "продли 2-3 недели"),
        ("ar", "أجل 2-3 أسابيع"),
        ("zh", "推迟2-3周"),
    ],
)
def test_so_many_weeks_are_no_item_unasked(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert days(three) == DUE


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close 2 and 3 and move 1 to 19 July"),
        ("en", "close 2, 3 and move 1 to 19 July"),
        ("fr", "ferme 2 et 3 et reporte 1 au 19 juillet"),
        ("es", "cierra 2 y 3 y mueve 1 al 19 de julio"),
        ("ru", "закрой 2 и 3, а 1 перенеси на 19 июля"),
        ("ar", "أغلق 2 و3 وأجل 1 إلى 19 يوليو"),
        ("zh", "关2和3，1推到7月19日"),
    ],
)
def test_what_is_done_of_several_is_done_of_no_other(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert statuses(three) == ["open", "closed", "closed"]
    assert days(three) == {**DUE, 1: date(2024, 7, 19)}
