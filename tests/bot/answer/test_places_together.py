"""Several places of the list just shown at once: "the first two", "both"; a list stays known while it is worked off."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, LISTED, Beyond, owners


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "the first two are done"),
        ("en", "first two: done"),
        ("fr", "clos les deux premiers"),
        ("es", "los dos primeros están terminados"),
        ("ru", "первые два готовы"),
        ("ar", "أغلق أول بندين"),
        ("zh", "前两项完成了"),
    ],
)
def test_the_first_two(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, LISTED[lang], lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["closed", "closed", "open"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close the last two"),
        ("fr", "clos les deux derniers"),
        ("es", "cierra los dos últimos"),
        ("ru", "закрой последние два"),
        ("ar", "أغلق آخر بندين"),
        ("zh", "把后两项关掉"),
    ],
)
def test_the_last_two(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, LISTED[lang], lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "closed", "closed"]


@pytest.mark.parametrize(
    ("lang", "close", "words"),
    [
        ("en", "close {}", "reopen both"),
        ("fr", "clos {}", "rouvre les deux"),
        ("es", "cierra {}", "reabre los dos"),
        ("es", "cierra {}", "reabre ambos"),
        ("ru", "закрой {}", "открой оба снова"),
        ("ar", "أغلق {}", "أعد فتح كليهما"),
        ("zh", "关闭{}", "重新打开这两个"),
    ],
)
def test_both_that_were_just_changed(three: Beyond, lang: str, close: str, words: str) -> None:
    three.says(DESK, close.format(1), lang=lang)
    three.says(DESK, close.format(2), lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]


@pytest.mark.parametrize("words", ["las dos al 15 de julio", "aplaza los dos hasta el 15 de julio"])
def test_both_are_no_hour(three: Beyond, words: str) -> None:
    three.says(DESK, "mueve 1 al 14 de julio", lang="es")
    three.says(DESK, "mueve 2 al 14 de julio", lang="es")
    three.says(DESK, words, lang="es")
    assert [str(three.item(number).due_date) for number in (1, 2)] == ["2024-07-15", "2024-07-15"]


def test_both_that_one_message_changed(three: Beyond) -> None:
    three.says(DESK, "close 1 and 2")
    three.says(DESK, "reopen both")
    assert three.statuses() == ["open", "open", "open"]


def test_of_a_list_of_three_both_is_asked_for(three: Beyond) -> None:
    three.says(DESK, "list items")
    three.says(DESK, "close both")
    assert three.statuses() == ["open", "open", "open"]


@pytest.mark.parametrize(
    "words", ["give it to both", "give the first to both BR and TSB", "move 1 by the last two weeks"]
)
def test_both_bodies_and_lengths_of_time_are_no_places(three: Beyond, words: str) -> None:
    three.says(DESK, "list items")
    three.says(DESK, words)
    assert three.statuses() == ["open", "open", "open"]
    assert (owners(three.item(2)), owners(three.item(3))) == (["br"], ["bdt"])


@pytest.mark.parametrize(
    ("lang", "first", "second"),
    [
        ("en", "the first one: done", "the last one: give to TSB"),
        ("en", "close the first two", "give the last one to TSB"),
        ("fr", "clos les deux premiers", "confie le dernier au TSB"),
        ("ru", "первые два готовы", "последний: передай БСЭ"),
        ("zh", "前两项完成了", "最后一个给TSB"),
    ],
)
def test_the_list_stays_known(three: Beyond, lang: str, first: str, second: str) -> None:
    three.says(DESK, LISTED[lang], lang=lang)
    three.says(DESK, first, lang=lang)
    three.says(DESK, second, lang=lang)
    assert [owners(three.item(number)) for number in (1, 2, 3)] == [["tsb"], ["br"], ["tsb"]]


@pytest.mark.parametrize(
    ("lang", "close", "words"),
    [
        ("ru", "закрой 3", "открой третий обратно"),
        ("en", "close 3", "reopen the third"),
        ("fr", "clos 3", "rouvre le troisième"),
        ("es", "cierra 3", "reabre la tercera"),
        ("zh", "关闭3", "重新打开第三个"),
        ("ar", "أغلق 3", "أعد فتح الثالث"),
    ],
)
def test_the_third_is_the_item_just_closed(three: Beyond, lang: str, close: str, words: str) -> None:
    three.says(DESK, close, lang=lang)
    three.says(DESK, words, lang=lang)
    assert three.item(3).status == "open"


def test_the_third_may_be_a_day(three: Beyond) -> None:
    three.says(DESK, "show 3")
    three.says(DESK, "move it to the third")
    assert str(three.item(3).due_date) in {"2024-07-22", "2024-07-03", "2024-06-03"}


def test_what_is_told_of_a_place_is_spoken_of(three: Beyond) -> None:
    three.says(DESK, "list items")
    three.says(DESK, "the third one has no owner yet")
    three.says(DESK, "give it to BR")
    assert owners(three.item(3)) == ["br"]
