"""Of two requests of which one is a guess nothing is lost: it is shown, and the other is done, answered or shown with
it."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from handlers.answer import Line, Reply
from tests.bot.answer.beyond import DESK, Beyond, offered, owners, with_recorded

GUIDE, CHECKLIST, SURVEY = 1, 2, 3
FIRST_PLAIN = (
    ("en", "close 2 and give the survey to BR"),
    ("fr", "clôture le 2 et donne l'enquête au BR"),
    ("es", "cierra el 2 y dale la encuesta a la BR"),
    ("ru", "закройте 2 и передайте опрос БР"),
    ("ar", "أغلق البند 2 وأعط الاستبيان لـ BR"),
    ("zh", "关闭第2项，把问卷转给BR"),
)
THEN_SHOWN = (
    ("en", "give the survey to TSB, then show me item 2"),
    ("fr", "donne l'enquête au TSB et remontre-moi le point 2"),
    ("es", "pasa la encuesta a la TSB y enséñame el punto 2"),
    ("ru", "опрос передайте БСЭ и покажите пункт 2"),
    ("ar", "أعط الاستبيان لـ TSB واعرض البند 2"),
    ("zh", "问卷转给TSB，再把第2项给我看看"),
)
BOTH_CHANGE = (
    ("en", "they're swamped over there, let TSB do it and make it 28 July", "yes", CHECKLIST, "item-moved"),
    ("en", "give the survey to TSB and close the checklist", "yes", SURVEY, "item-done"),
    ("ru", "они завалены, передайте БСЭ и поставьте 28 июля", "да", CHECKLIST, "item-moved"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = with_recorded(focal, now)
    beyond.says(DESK, f"show {CHECKLIST}")
    return beyond


def keys(reply: Reply) -> list[str]:
    return [part.key for part in reply.parts if isinstance(part, Line)]


@pytest.mark.parametrize(("lang", "words"), FIRST_PLAIN)
def test_the_plain_one_is_done_and_the_other_shown(beyond: Beyond, lang: str, words: str) -> None:
    ((name, fields),) = offered(beyond.says(DESK, words, lang=lang))
    assert (name, fields["item"], fields["responsible"][0]["id"]) == ("ReassignItem", SURVEY, "br")
    assert (beyond.item(CHECKLIST).status, owners(beyond.item(SURVEY))) == ("closed", ["bdt"])
    beyond.says(DESK, {"en": "yes", "fr": "oui", "es": "sí", "ru": "да", "ar": "نعم", "zh": "是"}[lang], lang=lang)
    assert (owners(beyond.item(CHECKLIST)), owners(beyond.item(SURVEY))) == (["br"], ["br"])


@pytest.mark.parametrize(("lang", "words"), THEN_SHOWN)
def test_a_question_beside_what_is_shown_is_answered(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    ((name, fields),) = offered(reply)
    assert (name, fields["item"], fields["responsible"][0]["id"]) == ("ReassignItem", SURVEY, "tsb")
    assert [getattr(row, "number", None) for row in reply.answer.rows] == [CHECKLIST]
    assert owners(beyond.item(SURVEY)) == ["bdt"]


@pytest.mark.parametrize(("lang", "words", "yes", "number", "second"), BOTH_CHANGE)
def test_two_changes_are_shown_together_and_kept_with_one_yes(
    beyond: Beyond, lang: str, words: str, yes: str, number: int, second: str
) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    ((name, fields),) = offered(reply)
    assert (name, fields["item"], fields["responsible"][0]["id"]) == ("ReassignItem", number, "tsb")
    assert second in keys(reply)
    assert [beyond.item(each).status for each in (CHECKLIST, SURVEY)] == ["open", "open"]
    beyond.says(DESK, yes, lang=lang)
    assert owners(beyond.item(number)) == ["tsb"]
    changed = beyond.item(CHECKLIST)
    assert (changed.status, str(changed.due_date)) == (
        ("closed", "2024-07-18") if second == "item-done" else ("open", "2024-07-28")
    )


def test_what_is_shown_stands_beside_what_was_asked_first(beyond: Beyond) -> None:
    reply = beyond.says(DESK, "show me item 2, then give the survey to TSB")
    ((name, fields),) = offered(reply)
    assert (name, fields["item"]) == ("ReassignItem", SURVEY)
    assert [getattr(row, "number", None) for row in reply.answer.rows] == [CHECKLIST]


def test_one_request_of_an_item_that_is_described_stays_one(beyond: Beyond) -> None:
    reply = beyond.says(DESK, "the survey is done, close it")
    assert [(name, fields["item"]) for name, fields in offered(reply)] == [("CompleteItem", SURVEY)]
    assert "second-request-later" not in keys(reply)


def test_neither_takes_the_item_of_the_other(beyond: Beyond) -> None:
    reply = beyond.says(DESK, "سدّو البند 2 وعطيو الاستبيان لـ BR", lang="ar")
    assert beyond.item(CHECKLIST).status == "closed"
    assert [(name, fields["item"]) for name, fields in offered(reply)] == [("ReassignItem", SURVEY)]
    assert [owners(beyond.item(each)) for each in (CHECKLIST, SURVEY)] == [["br"], ["bdt"]]
