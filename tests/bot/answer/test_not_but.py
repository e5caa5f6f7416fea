"""What is denied before what is meant: "close not 3 but 2" closes 2, and never 3."""

from __future__ import annotations

from datetime import date

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

CLOSES_TWO = [
    ("en", "close not 3 but 2"),
    ("fr", "clos non pas 3 mais 2"),
    ("fr", "clos pas la 3 mais la 2"),
    ("es", "cierra no 3 sino 2"),
    ("es", "cierra no la 3 sino la 2"),
    ("ru", "не 3, а 2 закрой"),
    ("ru", "закрой не 3, а 2"),
    ("ar", "أغلق ليس 3 بل 2"),
    ("ar", "ليس البند 3 بل البند 2 هو الذي أُنجز"),
    ("zh", "关闭的不是3而是2"),
    ("zh", "不是3号是2号做完了"),
    ("en", "close not item 3 but item 2"),
]
ON_THE_29TH = [
    ("en", "3 is due not on 22 May but on 29 May"),
    ("en", "3 isn't due on 22 May but on 29 May"),
    ("en", "move 3 not to 22 May but to 29 May"),
    ("fr", "la 3 n'est pas pour le 22 mai mais pour le 29 mai"),
    ("es", "la 3 no es para el 22 de mayo sino para el 29 de mayo"),
    ("ru", "срок 3-го не 22 мая, а 29 мая"),
    ("ru", "срок пункта 3 не 22 мая, а 29 мая"),
    ("ru", "перенеси 3 не на 22 мая, а на 29 мая"),
    ("ar", "الموعد النهائي للبند 3 ليس 22 مايو بل 29 مايو"),
    ("zh", "3的截止日期不是5月22日，而是5月29日"),
]


@pytest.mark.parametrize(("lang", "words"), CLOSES_TWO)
def test_the_item_that_is_meant_is_closed(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "closed", "open"]


@pytest.mark.parametrize(("lang", "words"), ON_THE_29TH)
def test_the_day_that_is_meant_is_set_or_shown(three: Beyond, lang: str, words: str) -> None:
    reply = three.says(DESK, words, lang=lang)
    shown = [fields["due"] for name, fields in offered(reply) if name == "MoveDeadline"]
    assert shown == [{"kind": "date", "date": "2024-05-29"}] or three.item(3).due_date == date(2024, 5, 29)


def test_what_is_said_behind_the_item_stays(three: Beyond) -> None:
    three.says(DESK, "move not 3 but 2 to 29 May")
    assert [three.item(2).due_date, three.item(3).due_date] == [date(2024, 5, 29), date(2024, 7, 22)]


@pytest.mark.parametrize(("lang", "words"), [("en", "not 3 but 2"), ("ru", "не 3, а 2"), ("zh", "不是3，是2")])
def test_behind_a_change_the_wrong_one_is_given_back(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "close 3")
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "closed", "open"]


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "don't close 3 but 2"),
        ("en", "we met not on 3 May but on 10 May"),
        ("en", "not 3 but 2 people came"),
        ("fr", "ne clos pas la 3 mais la 2"),
        ("es", "no cierres la 3 sino la 2"),
        ("ru", "я не закрыл 3, а 2 закрыл"),
        ("ru", "встреча была не 3 мая, а 10 мая"),
        ("zh", "不是3号的问题是2号没人管"),
    ],
)
def test_what_only_tells_or_forbids_does_nothing(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.statuses() == ["open", "open", "open"]


def test_what_is_recorded_keeps_its_words(three: Beyond) -> None:
    three.says(DESK, "action: BDT to answer not question 3 but 2")
    assert three.item(4).text.endswith("answer not question 3 but 2")
