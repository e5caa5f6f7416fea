"""What was done to one item is shown for the next that is named or described, and a question of it shows that one."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.answer import Reply
from tests.bot.answer.beyond import DESK, Beyond, offered

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


def numbers(reply: Reply) -> list[object]:
    return [getattr(row, "number", None) for row in reply.answer.rows]


@pytest.mark.parametrize(("lang", "words", "number"), AND_ANOTHER)
def test_the_next_one_is_shown_closed_as_well(three: Beyond, lang: str, words: str, number: int) -> None:
    three.says(DESK, f"close {SURVEY}")
    shown = offered(three.says(DESK, words, lang=lang))
    assert [(name, fields["item"]) for name, fields in shown] == [("CompleteItem", number)]
    assert [three.item(each).status for each in (GUIDE, CHECKLIST, SURVEY)] == ["open", "open", "closed"]


@pytest.mark.parametrize(("lang", "words"), AND_ASKED)
@pytest.mark.parametrize("before", [f"show {SURVEY}", f"close {SURVEY}", "what is open?"])
def test_a_question_shows_the_next_one(three: Beyond, before: str, lang: str, words: str) -> None:
    three.says(DESK, before)
    reply = three.says(DESK, words, lang=lang)
    assert (numbers(reply), offered(reply)) == ([GUIDE], [])
    assert three.item(GUIDE).status == "open"


def test_the_next_one_is_handed_on_to_the_same_body(three: Beyond) -> None:
    three.says(DESK, f"give {SURVEY} to TSB")
    (name, fields), *others = offered(three.says(DESK, "and the checklist"))
    assert (name, fields["item"], fields["responsible"][0]["id"], others) == ("ReassignItem", CHECKLIST, "tsb", [])


def test_after_a_question_about_a_topic_no_item_is_meant(three: Beyond) -> None:
    three.says(DESK, f"close {SURVEY}")
    three.says(DESK, "who leads accessibility?")
    reply = three.says(DESK, "and cybersecurity?")
    assert offered(reply) == []
    assert numbers(reply) != [CHECKLIST]


def test_a_note_is_not_taken_over(three: Beyond) -> None:
    three.says(DESK, f"note on {SURVEY}: half of the replies are in")
    assert not [name for name, _ in offered(three.says(DESK, "and 2")) if name == "ReportProgress"]


@pytest.mark.parametrize(("lang", "first", "then"), [
    ("en", "Kindly extend item 2 by ten days", "Same for item 3"),
    ("fr", "prolonge la 2 de dix jours", "pareil pour la 3"),
    ("es", "amplía el punto 2 diez días", "lo mismo para el 3"),
    ("ru", "продли пункт 2 на десять дней", "то же для 3"),
    ("ar", "مدد البند 2 عشرة أيام", "نفس الشيء للبند 3"),
    ("zh", "2号延长十天", "3号也一样"),
])  # fmt: skip
def test_by_as_long_another_is_shown_moved_from_its_own_deadline(
    three: Beyond, lang: str, first: str, then: str
) -> None:
    before = three.item(SURVEY).due_date
    three.says(DESK, first, lang=lang)
    [(name, fields)] = offered(three.says(DESK, then, lang=lang))
    assert before is not None
    day = (before + timedelta(days=10)).isoformat()
    assert (name, fields["item"], fields["due"]) == ("MoveDeadline", SURVEY, {"kind": "date", "date": day})


@pytest.mark.parametrize(("lang", "then"), [
    ("en", "same for BR"), ("en", "the same for BR please"), ("fr", "pareil pour le BR"), ("es", "lo mismo para la BR"),
    ("ru", "то же для БР"), ("ar", "نفس الشيء لـ BR"), ("zh", "BR也一样"),
])  # fmt: skip
def test_the_same_action_is_shown_for_another_body(three: Beyond, lang: str, then: str) -> None:
    three.says(DESK, "action TSB: check the captions by 12 July")
    [(name, fields)] = offered(three.says(DESK, then, lang=lang))
    assert (name, fields["text"], fields["responsible"]) == (
        "RecordAction", "check the captions", [{"kind": "body", "id": "br"}]
    )  # fmt: skip
    assert fields["due"]["date"].endswith("-07-12")


def test_behind_what_recorded_nothing_no_action_is_the_same(three: Beyond) -> None:
    three.says(DESK, "show 1")
    shown = offered(three.says(DESK, "same for BR"))
    assert "RecordAction" not in [name for name, _ in shown]
