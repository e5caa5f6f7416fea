"""All items but some, "close all but 3": those of the list just shown without them, and never one that is left out."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, LISTED, Beyond, offered, owners

CLOSED_BUT_THREE = [
    ("en", "close all but 3"),
    ("en", "close everything except the third"),
    ("en", "all but 3 are done"),
    ("fr", "ferme tout sauf le 3"),
    ("fr", "clos tous les points sauf le troisième"),
    ("es", "cierra todos menos el 3"),
    ("es", "todos salvo el 3 están terminados"),
    ("ru", "закрой все, кроме третьего"),
    ("ru", "все кроме 3 закрыть"),
    ("ar", "أغلق الكل ما عدا 3"),
    ("ar", "أغلق كل البنود إلا البند 3"),
    ("zh", "除了3都关了吧"),
    ("zh", "除第三项以外都关了"),
]


@pytest.mark.parametrize(("lang", "words"), CLOSED_BUT_THREE)
def test_all_of_the_list_but_one(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, LISTED[lang], lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["closed", "closed", "open"]


@pytest.mark.parametrize(("lang", "words"), CLOSED_BUT_THREE)
def test_without_a_list_nothing_is_done_or_offered(three: Beyond, lang: str, words: str) -> None:
    answered = three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]
    assert not answered.choices


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "give everything except the first one to BR"),
        ("fr", "confie tout sauf le 1 au BR"),
        ("es", "pasa todos menos el primero a BR"),
        ("ru", "всё кроме 1 отдай БР"),
        ("ar", "انقل كل البنود ما عدا 1 إلى BR"),
        ("zh", "除了第一项都给BR"),
    ],
)
def test_all_but_one_are_handed_over(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, LISTED[lang], lang=lang)
    three.says(DESK, words, lang=lang)
    assert [owners(three.item(number)) for number in (1, 2, 3)] == [["tsb"], ["br"], ["br"]]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "agree all but 3"),
        ("fr", "approuve tout sauf le 3"),
        ("es", "aprueba todos menos el 3"),
        ("ru", "все кроме 3 согласованы"),
        ("ar", "وافق على الكل ما عدا 3"),
        ("zh", "除了3都同意"),
    ],
)
def test_what_is_left_out_is_not_agreed(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "show 3")
    answered = three.says(DESK, words, lang=lang)
    assert answered.title.key in {"all-but-which", "nothing-understood", "items-listed"}
    assert not answered.choices


def test_what_is_said_of_the_one_left_out_is_its_own(three: Beyond) -> None:
    three.says(DESK, "все кроме 3 согласованы", lang="ru")
    shown = three.says(DESK, "а третий отзываем", lang="ru")
    assert shown.title.key != "agreed"
    assert "AgreeItems" not in {each.command.get("command") for each in shown.choices}


@pytest.mark.parametrize(
    ("lang", "words", "yes"),
    [
        ("en", "everything except 2 is on track", "yes"),
        ("zh", "除2外都进展顺利", "是"),
    ],
)
def test_how_the_others_go_on_is_shown_first_and_noted_together(three: Beyond, lang: str, words: str, yes: str) -> None:
    three.says(DESK, LISTED[lang], lang=lang)
    shown = three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]
    assert shown.choices
    three.says(DESK, yes, lang=lang)
    assert three.statuses() == ["in_progress", "open", "in_progress"]
    three.says(DESK, "undo")
    assert three.statuses() == ["open", "open", "open"]


def test_one_breath_takes_back_all(three: Beyond) -> None:
    three.says(DESK, "list items")
    three.says(DESK, "close all but 3")
    three.says(DESK, "undo")
    assert three.statuses() == ["open", "open", "open"]


def test_a_list_that_goes_on_is_not_all(three: Beyond) -> None:
    for number in range(4, 15):
        three.says(DESK, f"action: TSB to write part {number} of the report by 24 July")
    three.says(DESK, "list items")
    three.says(DESK, "close all but 3")
    assert three.statuses() == ["open", "open", "open"]


def test_behind_another_change_the_list_is_not_certain(three: Beyond) -> None:
    three.says(DESK, "list items")
    three.says(DESK, "close 1")
    three.says(DESK, "give all but 3 to BR")
    assert [owners(three.item(number)) for number in (1, 2, 3)] == [["tsb"], ["br"], ["bdt"]]


@pytest.mark.parametrize(
    ("lang", "words"),
    [("es", "pásalos todos a BR menos el 3"), ("en", "give them all to BR, except 3")],
)
def test_who_is_left_out_behind_is_not_offered(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, LISTED[lang], lang=lang)
    answered = three.says(DESK, words, lang=lang)
    assert owners(three.item(3)) == ["bdt"]
    assert not answered.choices


@pytest.mark.parametrize("words", ["close 3", "item 3 is done, besides", "close 3 without a note"])
def test_what_leaves_nothing_out_is_done(three: Beyond, words: str) -> None:
    three.says(DESK, "list items")
    answered = three.says(DESK, words)
    assert three.item(3).status == "closed" or answered.choices
    assert answered.title.key != "all-but-which"


def test_a_conclusion_that_leaves_out_a_number_is_shown_first(three: Beyond) -> None:
    assert offered(three.says(DESK, "我们同意2但不同意3", lang="zh"))
    three.says(DESK, "结论：同意2但不同意3", lang="zh")
    assert three.item(4).kind == "conclusion"
