"""What begins as an action and is none; who gets an item that the register does not know; which day it is not."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "ACTION TSB: done, thanks"), ("en", "ACTION BR: done"), ("fr", "ACTION TSB : fait, merci"),
    ("es", "ACCIÓN TSB: hecho, gracias"), ("ru", "ДЕЙСТВИЕ БСЭ: сделано, спасибо"), ("ar", "إجراء TSB: تم، شكرا"),
    ("zh", "行动 TSB：完成了，谢谢"), ("en", "action films are on at 8 on Friday"),
    ("en", "action films start at 8 on Friday"),
])  # fmt: skip
def test_what_is_no_action_is_not_recorded(three: Beyond, lang: str, words: str) -> None:
    before = three.numbers()
    three.says(DESK, words, lang=lang)
    assert three.numbers() == before


@pytest.mark.parametrize("words", [
    "action please send the list by Friday", "action BR to send the list by Friday", "ACTION TSB: closed captions",
    "行动：取消会议",
])  # fmt: skip
def test_an_action_is_recorded(three: Beyond, words: str) -> None:
    before = three.numbers()
    three.says(DESK, words)
    assert len(three.numbers()) == len(before) + 1


@pytest.mark.parametrize(("lang", "words"), [
    ("en", "deadline of 3: not 22, 29 May 2030"), ("fr", "échéance du 3 : pas le 22, le 29 mai 2030"),
    ("es", "plazo de la 3: no el 22, el 29 de mayo de 2030"), ("ru", "срок 3: не 22, а 29 мая 2030 года"),
    ("ar", "موعد 3: ليس 22 بل 29 مايو 2030"), ("zh", "3的截止日期不是22日，是2030年5月29日"),
])  # fmt: skip
def test_the_day_that_it_is_not_is_no_hour(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert (str(three.item(3).due_date), three.item(3).due_kind) == ("2030-05-29", "date")


def test_a_day_that_is_doubted_is_not_set(three: Beyond) -> None:
    before = three.item(3).due_date
    three.says(DESK, "deadline of 3: not known, 29 May 2030 maybe")
    assert three.item(3).due_date == before
