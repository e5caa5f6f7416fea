"""What is due before a meeting is what is due until its day, where the register knows that."""

from __future__ import annotations

from datetime import date

import pytest

from handlers.commands.fields import DueMeeting
from handlers.commands.items import ListItems, MoveDeadline
from tests.bot.answer.beyond import DESK, Beyond


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "what is due before the next ISCG meeting?"),
        ("fr", "qu'est-ce qui est dû avant la prochaine réunion de l'ISCG ?"),
        ("es", "¿qué vence antes de la próxima reunión del ISCG?"),
        ("ru", "что должно быть готово до следующего собрания ISCG?"),
        ("zh", "ISCG下次会议之前到期的事项有哪些？"),
    ],
)
def test_items_due_before_the_next_of_a_group(three: Beyond, lang: str, words: str) -> None:
    asked = three.asks(DESK, words, lang=lang)
    assert isinstance(asked, ListItems)
    assert asked.due_before == date(2024, 5, 21)


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "what is due before the meeting?"),
        ("en", "what is due before then?"),
        ("fr", "qu'est-ce qui est dû avant la réunion ?"),
        ("es", "¿qué vence antes de la reunión?"),
        ("ru", "что нужно сделать до собрания?"),
        ("ar", "ما المستحق قبل الاجتماع؟"),
        ("zh", "会议之前到期的事项有哪些？"),
    ],
)
def test_items_due_before_the_one_spoken_of(three: Beyond, lang: str, words: str) -> None:
    three.says(DESK, "ISCG meets on 16 July 2024 at 10:00 in Geneva")
    asked = three.asks(DESK, words, lang=lang)
    assert isinstance(asked, ListItems)
    assert asked.due_before == date(2024, 7, 16)


@pytest.mark.parametrize("words", ["what's left from the last meeting?", "what is still open from the last meeting"])
def test_a_meeting_is_no_topic(three: Beyond, words: str) -> None:
    asked = three.asks(DESK, words)
    assert isinstance(asked, ListItems)
    assert asked.topic is None
    assert asked.meeting is not None


def test_a_topic_of_meetings_is_one(three: Beyond) -> None:
    asked = three.asks(DESK, "what is open on virtual meetings?")
    assert isinstance(asked, ListItems)
    assert asked.topic == "virtual_meetings"


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "extend 3 until the Council"),
        ("fr", "prolonge la 3 jusqu'au Conseil"),
        ("es", "aplaza 3 hasta el Consejo"),
        ("ru", "продлите 3 до Совета"),
        ("ar", "مدد البند 3 حتى المجلس"),
        ("zh", "把3推迟到理事会"),
    ],
)
def test_until_a_group_is_until_it_meets(three: Beyond, lang: str, words: str) -> None:
    moved = three.asks(DESK, words, lang=lang)
    assert isinstance(moved, MoveDeadline)
    assert isinstance(moved.due, DueMeeting)
    assert (moved.item, moved.due.group) == (3, "council")


@pytest.mark.parametrize(("lang", "words"), [("en", "extend 3 until BR"), ("ru", "продлите 3 до БРЭ")])
def test_who_holds_no_meetings_is_no_day(three: Beyond, lang: str, words: str) -> None:
    assert three.asks(DESK, words, lang=lang) is None
