"""“By the next TDAG meeting”, and then “oh no, TSAG”: the meeting is put right, and nobody else is made responsible."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, offered, owners

SAID = (
    ("en", "action: TSB compiles the list by the next TDAG meeting", "oh no, TSAG"),
    ("fr", "mesure : le TSB établit la liste d'ici la prochaine réunion du GCDT", "ah non, le GCNT"),
    ("es", "acción: la TSB prepara la lista para la próxima reunión del GADT", "no, perdón, el GANT"),
    ("ru", "мера: БСЭ сводит перечень к следующему собранию КГРЭ", "ой нет, КГСЭ"),
    ("ar", "الإجراء: يعد TSB القائمة قبل الاجتماع القادم TDAG", "لا، TSAG"),
    ("zh", "行动：TSB在TDAG下次会议前整理清单", "哦不，TSAG"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.mark.parametrize(("lang", "recorded", "words"), SAID)
def test_the_meeting_is_put_right(beyond: Beyond, lang: str, recorded: str, words: str) -> None:
    beyond.says(DESK, recorded, lang=lang)
    reply = beyond.says(DESK, words, lang=lang)
    ((name, fields),) = offered(reply)
    assert (name, fields["item"], fields["due"]["group"]) == ("MoveDeadline", 1, "tsag")
    beyond.chooses(DESK, reply)
    assert (owners(beyond.item(1)), beyond.item(1).due_group_id) == (["tsb"], "tsag")


def test_of_two_that_meet_it_is_asked_which(beyond: Beyond) -> None:
    beyond.says(DESK, "action: RAG compiles the list by the next TDAG meeting")
    assert [name for name, _ in offered(beyond.says(DESK, "oh no, TSAG"))] == ["MoveDeadline", "ReassignItem"]
    assert owners(beyond.item(1)) == ["rag"]


@pytest.mark.parametrize(("words", "owner"), [("no, BR", "br"), ("give it to TSAG", "tsag")])
def test_who_is_to_do_it_is_put_right(beyond: Beyond, words: str, owner: str) -> None:
    beyond.says(DESK, "action: TSB compiles the list by the next TDAG meeting")
    beyond.says(DESK, words)
    assert owners(beyond.item(1)) == [owner]
