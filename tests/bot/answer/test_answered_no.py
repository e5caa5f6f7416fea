"""A question that answers itself with no, "close 2? no", changes nothing; what is asked for instead is done."""

from __future__ import annotations

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered

NO = (
    ("en", "close 2? no"),
    ("en", "close 2? no way"),
    ("en", "withdraw 2? are you kidding"),
    ("fr", "clore la 2 ? pas question"),
    ("fr", "retirer la 2 ? tu rigoles"),
    ("es", "¿cerrar la 2? no"),
    ("es", "¿retirar la 2? ni hablar"),
    ("ru", "закрыть 2? нет"),
    ("ru", "закрыть 2? ни за что"),
    ("zh", "关闭2？不"),
    ("zh", "关闭2？没门"),
    ("ar", "إغلاق 2؟ لا"),
    ("ar", "إغلاق 2؟ مستحيل"),
)
INSTEAD = (
    ("en", "close 2? no, close 3"),
    ("fr", "clos la 2 ? non, la 3"),
    ("es", "¿cerrar la 2? no, cierra la 3"),
)
BY_TWO = (
    ("en", "move 1 by a week", "no, 3 by two"),
    ("fr", "repousse la 1 d'une semaine", "non, la 3 de deux"),
    ("ru", "перенеси 1 на неделю", "нет, 3 на две"),
)


@pytest.mark.parametrize(("lang", "words"), NO)
def test_no_leaves_all_as_it_is(three: Beyond, lang: str, words: str) -> None:
    answered = three.says(DESK, words, lang=lang)
    assert (answered.title.key, offered(answered)) == ("left-as-it-is", [])
    assert three.item(2).status == "open"


@pytest.mark.parametrize(("lang", "words"), INSTEAD)
def test_what_is_asked_for_instead_is_done(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, words, lang=lang)
    assert three.statuses(2, 3) == ["open", "closed"]


def test_an_action_asked_and_denied_is_not_recorded(three: Beyond) -> None:
    assert three.says(DESK, "Action: BR sends the note by 10 July? no").title.key == "left-as-it-is"


@pytest.mark.parametrize("words", ["close 2? yes", "can you close 2? no hurry"])
def test_what_says_no_no_is_done(three: Beyond, words: str) -> None:
    three.says(DESK, words)
    assert three.item(2).status == "closed"


@pytest.mark.parametrize(("lang", "first", "then"), BY_TWO)
def test_how_long_is_no_hour_of_today(three: Beyond, lang: str, first: str, then: str) -> None:
    before = three.item(3).due_at
    three.says(DESK, first, lang=lang)
    three.says(DESK, then, lang=lang)
    assert three.item(3).due_at == before
