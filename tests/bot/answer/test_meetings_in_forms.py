"""The field of a form that takes a meeting: whatever is offered is taken, as are the words that talk has for one."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from bot.words.texts import LANGS
from handlers.answer import Several
from tests.bot.answer.beyond import BDT, DESK, Beyond, errors, form
from tests.bot.doors.web.browser import sitting

MAY, DECEMBER = "iscg-2024-05-21", "iscg-2024-12-10"


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    return Beyond(focal, now)


@pytest.fixture
def planned(beyond: Beyond) -> Beyond:
    beyond.says(DESK, "schedule an ISCG meeting on 10 December 2024 at 10:00 in Geneva")
    return beyond


def taken(beyond: Beyond, words: str, number: int = 1) -> str | None:
    said = beyond.submits(DESK, "RecordConclusion", text=f"the list is agreed {number}", meeting=words)
    assert said.form is None, (words, said.form.errors)
    return beyond.item(number).meeting_id


@pytest.mark.parametrize("lang", LANGS)
def test_whatever_is_offered_for_a_meeting_is_taken(focal: Focal, planned: Beyond, lang: str) -> None:
    browser = sitting(focal, DESK)
    browser.get(f"/{lang}/options?field=meeting&q=")
    assert browser.last is not None
    offered = browser.last.json()
    assert len(offered) > 2
    found = [taken(planned, each, number) for number, each in enumerate(offered, 1)]
    assert len(set(found) - {None}) == len(offered), dict(zip(offered, found, strict=True))


@pytest.mark.parametrize(
    ("words", "meeting"),
    [
        ("ISCG 2024-12-10", DECEMBER),
        ("next ISCG", MAY),
        ("the next meeting of ISCG", MAY),
        ("the May meeting of ISCG", MAY),
        ("ISCG of 10 December", DECEMBER),
        ("ISCG 10 December 2024", DECEMBER),
        ("la prochaine réunion de l’ISCG", MAY),
        ("la próxima reunión del ISCG", MAY),
        ("следующее собрание ISCG", MAY),
        ("ISCG的下次会议", MAY),
        ("اجتماع ISCG القادم", MAY),
        (DECEMBER, DECEMBER),
    ],
)
def test_a_meeting_is_taken_in_the_words_of_talk_in_any_language(planned: Beyond, words: str, meeting: str) -> None:
    assert taken(planned, words) == meeting


def test_several_meetings_are_told_apart_by_names_that_the_field_takes(planned: Beyond) -> None:
    asked = planned.submits(BDT, "RecordConclusion", text="the list is agreed", meeting="ISCG")
    readings = form(asked).errors["meeting"].facts["readings"]
    assert isinstance(readings, Several)
    shown = [getattr(each, "text", "") for each in readings.facts]
    assert shown[0] == "ISCG 2024-05-21"
    assert taken(planned, next(each for each in shown if each.endswith("-12-10"))) == DECEMBER


@pytest.mark.parametrize("words", ["ISCG 2031-01-01", "ISCG of 10 December 2031", "the retreat", "TSB 2024-05-21"])
def test_a_meeting_that_there_is_not_is_none_of_the_others(planned: Beyond, words: str) -> None:
    asked = planned.submits(BDT, "RecordConclusion", text="the list is agreed", meeting=words)
    assert errors(asked) == {"meeting": "form-unknown"}
