"""What was shown is not carried out by a yes that comes after words which may have been an objection to it, and is by
one that asks for more."""

from __future__ import annotations

from datetime import timedelta

import pytest

from tests.bot.answer.beyond import DESK, Beyond, offered


@pytest.mark.parametrize(
    ("lang", "words", "objection", "yes"),
    [
        ("en", "close the guide", "BR told me they are still at it", "ok"),
        ("fr", "clos le guide", "le BR m'a dit qu'ils y travaillent encore", "ok"),
        ("es", "cierra la guía", "la BR me dijo que siguen en ello", "ok"),
        ("ru", "закрой руководство", "БР говорит, они ещё над ним сидят", "да"),
    ],
)
def test_it_is_shown_once_more(three: Beyond, lang: str, words: str, objection: str, yes: str) -> None:
    shown = three.says(DESK, words, lang=lang)
    assert [name for name, _ in offered(shown)] == ["CompleteItem"]
    three.says(DESK, objection, lang=lang)
    assert [name for name, _ in offered(three.says(DESK, yes, lang=lang))] == ["CompleteItem"]
    assert three.item(1).status == "open"
    three.says(DESK, yes, lang=lang)
    assert three.item(1).status == "closed"


def test_a_number_chooses_all_the_same(three: Beyond) -> None:
    three.says(DESK, "close the guide")
    three.says(DESK, "qwerty zxcv")
    three.says(DESK, "1")
    assert three.item(1).status == "closed"


def test_a_yes_that_asks_is_none(three: Beyond) -> None:
    three.says(DESK, "close the guide")
    three.says(DESK, "ok?")
    assert three.item(1).status == "open"
    three.says(DESK, "yes")
    assert three.item(1).status == "closed"


@pytest.mark.parametrize("between", ["ok", "thanks"])
def test_what_is_asked_stays_asked(three: Beyond, between: str) -> None:
    three.says(DESK, "move 2 to Friday or Monday")
    three.says(DESK, between)
    three.says(DESK, "2")
    day = three.item(2).due_date
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
def test_a_yes_may_ask_for_more(three: Beyond, lang: str, words: str, yes: str) -> None:
    assert [name for name, _ in offered(three.says(DESK, words, lang=lang))] == ["ReassignItem"]
    three.says(DESK, yes, lang=lang)
    assert [party.body_id for party in three.item(3).parties] == ["tsb"]
    assert three.item(1).status == "closed"


def test_a_length_of_time_behind_the_yes_counts_from_the_deadline(three: Beyond) -> None:
    before = three.item(3).due_date
    three.says(DESK, "give the survey to TSB")
    three.says(DESK, "yes, and move it by a week")
    assert before is not None
    assert three.item(3).due_date == before + timedelta(days=7)


def test_another_behind_the_yes_is_shown_again(three: Beyond) -> None:
    three.says(DESK, "give the survey to TSB")
    assert [name for name, _ in offered(three.says(DESK, "yes and BR"))] == ["ReassignItem"]
    assert [party.body_id for party in three.item(3).parties] == ["bdt"]
