"""An item is named by the body that alone has one: "the BR one", after a list or without one."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, numbers_offered


@pytest.mark.parametrize(
    ("lang", "asked", "shown", "closed"),
    [
        ("en", "what is open?", "the BR one", "close the BR one"),
        ("fr", "qu'est-ce qui est ouvert ?", "celle du BR", "clos celle du BR"),
        ("es", "¿qué está abierto?", "la de la BR", "cierra el punto de la BR"),
        ("ru", "что открыто?", "то, что у БР", "закрой то, что у БР"),
        ("ar", "ما المفتوح؟", "الذي على BR", "أغلق الذي على BR"),
        ("zh", "还有哪些未结束？", "BR那项", "关闭BR那项"),
    ],
)
def test_it_is_the_only_one_of_the_body(three: Beyond, lang: str, asked: str, shown: str, closed: str) -> None:
    three.says(DESK, asked, lang=lang)
    reply = three.says(DESK, shown, lang=lang)
    assert "checklist" in str(reply.model_dump()), shown
    assert three.item(2).status == "open"
    three.says(DESK, asked, lang=lang)
    reply = three.says(DESK, closed, lang=lang)
    if three.item(2).status != "closed":
        assert numbers_offered(reply)[:1] == [2], reply.title.key
    assert {three.item(each).status for each in (1, 3)} == {"open"}


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "close the BR one"),
        ("fr", "clos celle du BR"),
        ("es", "cierra el punto de la BR"),
        ("ru", "закрой то, что у БР"),
        ("ar", "أغلق الذي على BR"),
        ("zh", "关闭BR那项"),
    ],
)
def test_of_two_none_is_guessed(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "give 3 to BR")
    three.says(DESK, "what is open?")
    reply = three.says(DESK, words, lang=lang)
    assert {three.item(each).status for each in (1, 2, 3)} == {"open"}
    assert sorted(numbers_offered(reply)) == [2, 3]


def test_what_is_said_of_a_body_is_of_no_item(three: Beyond) -> None:
    three.says(DESK, "what is open?")
    reply = three.says(DESK, "the BR people are on leave")
    assert 2 not in numbers_offered(reply)
    assert {three.item(each).status for each in (1, 2, 3)} == {"open"}
