"""What was shown is not carried out by a yes that comes after words which may have been an objection to it, and is by
one that asks for more."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, with_recorded


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


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
    assert [name for name, _ in offered(shown)] == ["CompleteItem"]
    beyond.says(DESK, objection, lang=lang)
    assert [name for name, _ in offered(beyond.says(DESK, yes, lang=lang))] == ["CompleteItem"]
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


@pytest.mark.parametrize(
    ("lang", "words", "yes"),
    [
        ("en", "give the survey to TSB", "yes, and close 1"),
        ("fr", "passe l'enquête au TSB", "oui, et ferme la 1"),
        ("es", "pasa la encuesta a la TSB", "sí, y cierra la 1"),
        ("ru", "передай опрос в БСЭ", "да, и закрой 1"),
        ("ar", "أسند الاستبيان إلى TSB", "نعم، وأغلق البند 1"),
        ("zh", "把问卷给TSB", "好的，并关闭第1项"),
    ],
)
def test_a_yes_may_ask_for_more(beyond: Beyond, lang: str, words: str, yes: str) -> None:
    assert [name for name, _ in offered(beyond.says(DESK, words, lang=lang))] == ["ReassignItem"]
    beyond.says(DESK, yes, lang=lang)
    assert [party.body_id for party in beyond.item(3).parties] == ["tsb"]
    assert beyond.item(1).status == "closed"


def test_a_length_of_time_behind_the_yes_counts_from_the_deadline(beyond: Beyond) -> None:
    before = beyond.item(3).due_date
    beyond.says(DESK, "give the survey to TSB")
    beyond.says(DESK, "yes, and move it by a week")
    assert before is not None
    assert beyond.item(3).due_date == before + timedelta(days=7)


def test_another_behind_the_yes_is_shown_again(beyond: Beyond) -> None:
    beyond.says(DESK, "give the survey to TSB")
    assert [name for name, _ in offered(beyond.says(DESK, "yes and BR"))] == ["ReassignItem"]
    assert [party.body_id for party in beyond.item(3).parties] == ["bdt"]
