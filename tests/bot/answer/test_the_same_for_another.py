"""What was done to one item is shown for the next that is named or described, and a question of it shows that one."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from handlers.answer import Reply
from tests.bot.answer.beyond import DESK, Beyond, offered, with_recorded

GUIDE, CHECKLIST, SURVEY = 1, 2, 3
AND_ANOTHER = (
    ("en", "and the guide", GUIDE),
    ("en", "and number 2", CHECKLIST),
    ("en", "and 2", CHECKLIST),
    ("en", "the guide too", GUIDE),
    ("en", "same for the checklist", CHECKLIST),
    ("fr", "et le guide", GUIDE),
    ("fr", "et le numéro 2", CHECKLIST),
    ("fr", "pareil pour la liste", CHECKLIST),
    ("es", "y la guía", GUIDE),
    ("es", "y el 2", CHECKLIST),
    ("es", "y la guía también", GUIDE),
    ("es", "lo mismo con la lista", CHECKLIST),
    ("ru", "и руководство", GUIDE),
    ("ru", "и номер 2", CHECKLIST),
    ("ar", "والدليل", GUIDE),
    ("ar", "والدليل أيضا", GUIDE),
    ("ar", "والبند 2", CHECKLIST),
    ("zh", "以及指南", GUIDE),
    ("zh", "指南也是", GUIDE),
)
AND_ASKED = (
    ("en", "and the guide?"),
    ("fr", "et le guide ?"),
    ("es", "¿y la guía?"),
    ("ru", "а руководство?"),
    ("ar", "والدليل؟"),
    ("zh", "指南呢？"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return with_recorded(focal, now)


def numbers(reply: Reply) -> list[object]:
    return [getattr(row, "number", None) for row in reply.answer.rows]


@pytest.mark.parametrize(("lang", "words", "number"), AND_ANOTHER)
def test_the_next_one_is_shown_closed_as_well(beyond: Beyond, lang: str, words: str, number: int) -> None:
    beyond.says(DESK, f"close {SURVEY}")
    shown = offered(beyond.says(DESK, words, lang=lang))
    assert [(name, fields["item"]) for name, fields in shown] == [("CompleteItem", number)]
    assert [beyond.item(each).status for each in (GUIDE, CHECKLIST, SURVEY)] == ["open", "open", "closed"]


@pytest.mark.parametrize(("lang", "words"), AND_ASKED)
@pytest.mark.parametrize("before", [f"show {SURVEY}", f"close {SURVEY}", "what is open?"])
def test_a_question_shows_the_next_one(beyond: Beyond, before: str, lang: str, words: str) -> None:
    beyond.says(DESK, before)
    reply = beyond.says(DESK, words, lang=lang)
    assert (numbers(reply), offered(reply)) == ([GUIDE], [])
    assert beyond.item(GUIDE).status == "open"


def test_the_next_one_is_handed_on_to_the_same_body(beyond: Beyond) -> None:
    beyond.says(DESK, f"give {SURVEY} to TSB")
    (name, fields), *others = offered(beyond.says(DESK, "and the checklist"))
    assert (name, fields["item"], fields["responsible"][0]["id"], others) == ("ReassignItem", CHECKLIST, "tsb", [])


def test_after_a_question_about_a_topic_no_item_is_meant(beyond: Beyond) -> None:
    beyond.says(DESK, f"close {SURVEY}")
    beyond.says(DESK, "who leads accessibility?")
    reply = beyond.says(DESK, "and cybersecurity?")
    assert offered(reply) == []
    assert numbers(reply) != [CHECKLIST]


def test_a_note_is_not_taken_over(beyond: Beyond) -> None:
    beyond.says(DESK, f"note on {SURVEY}: half of the replies are in")
    assert not [name for name, _ in offered(beyond.says(DESK, "and 2")) if name == "ReportProgress"]
