"""A question answers no form that changes something: it is answered, and nobody's role ends by it."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DELEGATE, DESK, Beyond, form, offered

ENDED = "end-focal-point"
LEAVES = "отдел доступности БРЭ слагает обязанности с конца месяца"
QUESTIONS = (
    ("ru", "кто тогда останется по доступности?"),
    ("en", "who will then be left for accessibility?"),
    ("fr", "qui restera alors pour l'accessibilité ?"),
    ("es", "¿quién queda entonces para accesibilidad?"),
    ("ar", "من سيبقى إذن لإمكانية النفاذ؟"),
    ("zh", "那无障碍还剩谁？"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = Beyond(focal, now)
    assert form(beyond.says(DESK, LEAVES, lang="ru")).command == "EndFocalPoint"
    return beyond


def test_whoever_could_not_send_the_form_is_asked_for_nothing(beyond: Beyond) -> None:
    reply = beyond.says(DELEGATE, LEAVES, lang="ru")
    assert (reply.title.key, reply.form) == ("may-not", None)


@pytest.mark.parametrize(("lang", "words"), QUESTIONS)
def test_a_question_names_no_topic_of_what_ends(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert reply.title.key != ENDED
    assert not [name for name, _ in offered(reply) if name == "EndFocalPoint"]


def test_a_topic_with_a_question_mark_is_shown_first(beyond: Beyond) -> None:
    ((name, fields),) = offered(beyond.says(DESK, "доступность?", lang="ru"))
    assert (name, fields["topic"]) == ("EndFocalPoint", "accessibility")


def test_a_topic_alone_is_the_answer(beyond: Beyond) -> None:
    reply = beyond.says(DESK, "доступность", lang="ru")
    assert reply.title.key == ENDED


@pytest.mark.parametrize(
    ("lang", "begun", "words", "key"),
    [
        ("en", "record an action", "please close item 3", "item-done"),
        ("en", "record an action", "remind me tomorrow at 9 to call Ann", "reminder-set"),
        ("fr", "enregistre une action", "clos la 3 s'il te plaît", "item-done"),
        ("ru", "запиши поручение", "пожалуйста, закрой 3", "item-done"),
        ("zh", "记录一个行动项", "请关闭第3项", "item-done"),
    ],
)
def test_a_plain_request_is_no_text_of_an_action(three: Beyond, lang: str, begun: str, words: str, key: str) -> None:
    three.says(DESK, begun, lang=lang)
    assert three.says(DESK, words, lang=lang).title.key == key


@pytest.mark.parametrize("words", ["which actions has TSB?", "who could write it?"])
def test_a_question_is_recorded_as_no_action(three: Beyond, words: str) -> None:
    three.says(DESK, "record an action")
    three.says(DESK, words)
    assert list(three.numbers()) == [1, 2, 3]


@pytest.mark.parametrize("words", ["close the gap in the minutes", "remind BDT of the survey by Friday"])
def test_what_begins_like_a_request_is_recorded_all_the_same(three: Beyond, words: str) -> None:
    three.says(DESK, "record an action")
    three.says(DESK, words)
    assert list(three.numbers()) == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("lang", "begun", "words"),
    [
        ("en", "move it to friday", "list what's open for TSB"),
        ("fr", "déplace-le à vendredi", "liste ce qui est ouvert pour le TSB"),
        ("ru", "перенеси его на пятницу", "покажи открытые пункты БСЭ"),
    ],
)
def test_a_list_that_is_asked_for_is_no_item(focal: Focal, now: datetime, lang: str, begun: str, words: str) -> None:
    beyond = Beyond(focal, now)
    assert form(beyond.says(DESK, begun, lang=lang)).command == "MoveDeadline"
    reply = beyond.says(DESK, words, lang=lang)
    assert reply.title.key == "items-none"
    assert offered(reply) == []
