"""What was shown is not carried out by a yes that comes after words which may have been an objection to it."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from handlers.answer import Reply
from tests.bot.answer.beyond import DESK, Beyond, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


def offers(reply: Reply) -> str:
    return str(reply.choices[0].command["command"]) if reply.choices else ""


@pytest.mark.parametrize(
    ("lang", "words", "objection", "yes"),
    [
        ("en", "close the guide", "BR told me they are still at it", "ok"),
        ("fr", "clos le guide", "le BR m'a dit qu'ils y travaillent encore", "ok"),
        ("es", "cierra la guía", "la BR me dijo que siguen en ello", "ok"),
        ("ru", "закрой руководство", "БР говорит, они ещё над ним сидят", "да"),
    ],
)
def test_it_is_shown_once_more(beyond: Beyond, lang: str, words: str, objection: str, yes: str) -> None:
    shown = beyond.says(DESK, words, lang=lang)
    assert offers(shown) == "CompleteItem"
    beyond.says(DESK, objection, lang=lang)
    assert offers(beyond.says(DESK, yes, lang=lang)) == "CompleteItem"
    assert beyond.item(1).status == "open"
    beyond.says(DESK, yes, lang=lang)
    assert beyond.item(1).status == "closed"


def test_a_number_chooses_all_the_same(beyond: Beyond) -> None:
    beyond.says(DESK, "close the guide")
    beyond.says(DESK, "qwerty zxcv")
    beyond.says(DESK, "1")
    assert beyond.item(1).status == "closed"


def test_a_yes_that_asks_is_none(beyond: Beyond) -> None:
    beyond.says(DESK, "close the guide")
    beyond.says(DESK, "ok?")
    assert beyond.item(1).status == "open"
    beyond.says(DESK, "yes")
    assert beyond.item(1).status == "closed"


@pytest.mark.parametrize("between", ["ok", "thanks"])
def test_what_is_asked_stays_asked(beyond: Beyond, between: str) -> None:
    beyond.says(DESK, "move 2 to Friday or Monday")
    beyond.says(DESK, between)
    beyond.says(DESK, "2")
    day = beyond.item(2).due_date
    assert day is not None
    assert day.strftime("%A") == "Monday"
