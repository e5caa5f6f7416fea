"""Whoever is named in a word behind those who cooperate or are reported to takes their place there, not the item; a
name joined to something else is shown first, and one taken off leaves those who cooperate."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

GUIDE, SURVEY = 1, 3
COOPERATES = (
    ("en", "add TSB as cooperating to 3", "no, BR"),
    ("fr", "ajoute le TSB en coopération à la 3", "non, le BR"),
    ("es", "añade a la TSB como colaboradora en la 3", "no, a la BR"),
    ("ru", "добавь БСЭ как соисполнителя", "нет, БР"),
    ("ar", "أضف TSB متعاونا في البند 3", "لا، BR"),
    ("zh", "3协作方加上TSB", "不，是BR"),
)  # fmt: skip
MOVED = (
    ("en", "move 1 to 20 July", "and BR too"),
    ("fr", "reporte la 1 au 20 juillet", "et le BR aussi"),
    ("es", "pasa la 1 al 20 de julio", "y la BR también"),
    ("ru", "перенеси 1 на 20 июля", "и БР тоже"),
    ("ar", "أجل البند 1 إلى 20 يوليو", "و BR أيضا"),
    ("zh", "1推迟到7月20日", "还有BR"),
)
OFF = (
    ("en", "add BR as cooperating to 3", "remove BR"),
    ("fr", "ajoute le BR en coopération à la 3", "enlève le BR"),
    ("es", "añade a la BR como colaboradora en la 3", "quita a la BR"),
    ("ru", "добавь БР как соисполнителя", "убери БР"),
    ("ar", "أضف BR متعاونا في البند 3", "احذف BR"),
    ("zh", "3协作方加上BR", "去掉BR"),
)


def parties(three: Beyond, number: int) -> list[tuple[str, str | None]]:
    return sorted((each.capacity, each.body_id) for each in three.item(number).parties)


@pytest.mark.parametrize(("lang", "first", "then"), COOPERATES)
def test_who_cooperates_is_put_right(three: Beyond, lang: str, first: str, then: str) -> None:
    for words in ("show 3", first, then):
        three.says(DESK, words, lang=lang)
    assert parties(three, SURVEY) == [("cooperating", "br"), ("responsible", "bdt")]


def test_those_who_cooperated_before_stay(three: Beyond) -> None:
    for words in ("add ISCG as cooperating to 3", "add TSB as cooperating to 3", "no, BR"):
        three.says(DESK, words)
    assert parties(three, SURVEY) == [("cooperating", "br"), ("cooperating", "iscg"), ("responsible", "bdt")]


def test_whoever_is_responsible_as_well_stays_so(three: Beyond) -> None:
    three.says(DESK, "add TSB as cooperating to 1")
    assert [name for name, _ in offered(three.says(DESK, "no, BR"))] == ["EditItem"]
    assert ("responsible", "tsb") in parties(three, GUIDE)


@pytest.mark.parametrize(("lang", "first", "then"), [
    ("en", "and report to ISCG", "no, to TDAG"),
    ("es", "y que informe al ISCG", "no, al GADT"),
])  # fmt: skip
def test_to_whom_it_is_reported_is_put_right(three: Beyond, lang: str, first: str, then: str) -> None:
    for words in ("show 3", first, then):
        three.says(DESK, words, lang=lang)
    assert parties(three, SURVEY) == [("report_to", "tdag"), ("responsible", "bdt")]


@pytest.mark.parametrize(("lang", "first", "then"), MOVED)
def test_a_name_joined_to_a_deadline_is_shown(three: Beyond, lang: str, first: str, then: str) -> None:
    three.says(DESK, first, lang=lang)
    assert [name for name, _ in offered(three.says(DESK, then, lang=lang))] == ["ReassignItem"]
    assert parties(three, GUIDE) == [("responsible", "tsb")]


@pytest.mark.parametrize(("lang", "first", "then"), OFF)
def test_one_that_cooperates_is_taken_off(three: Beyond, lang: str, first: str, then: str) -> None:
    for words in ("show 3", first, then):
        three.says(DESK, words, lang=lang)
    assert parties(three, SURVEY) == [("responsible", "bdt")]
    assert three.item(SURVEY).status == "open"


@pytest.mark.parametrize(("first", "then", "owners"), [
    ("add BR as cooperating to 3", "no, give it to TSB", ["tsb"]),
    ("give 3 to TSB", "and BR too", ["br", "tsb"]),
    ("move 3 to 20 July", "add BR too", ["bdt", "br"]),
])  # fmt: skip
def test_what_is_said_of_the_item_itself_is_done(three: Beyond, first: str, then: str, owners: list[str]) -> None:
    three.says(DESK, first)
    three.says(DESK, then)
    assert [body for capacity, body in parties(three, SURVEY) if capacity == "responsible"] == owners
