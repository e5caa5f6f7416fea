"""A question answers no form that changes something: it is answered, and nobody's role ends by it."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, form, offered

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
