"""What is said of an item that is described is shown for that one, whatever item was spoken of before."""

from __future__ import annotations

from datetime import datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, numbers_offered, with_recorded

OF_CHECKLIST = (
    ("en", "the one on accessibility, give it to BDT"),
    ("en", "the accessibility one goes to BDT"),
    ("en", "give the accessibility item to BDT"),
    ("en", "the checklist, push it to 29 July"),
    ("fr", "celle sur l'accessibilité, donne-la au BDT"),
    ("fr", "la liste, reporte-la au 29 juillet"),
    ("es", "la de accesibilidad que siga en la BR"),
    ("ru", "а то, что по доступности, передайте в БРЭ"),
    ("ar", "الإجراء عن إمكانية النفاذ أعطه إلى BDT"),
    ("zh", "无障碍那个清单交给BDT"),
)
OF_THE_ONE_SPOKEN_OF = (
    ("en", "give it to the focal points for accessibility"),
    ("en", "the guide, push it to 29 July"),
    ("en", "push it to 29 July"),
)


@pytest.fixture
def beyond(focal: Focal, now: datetime) -> Beyond:
    beyond = with_recorded(focal, now)
    beyond.says(DESK, f"show {beyond.numbers()[-3]}")
    return beyond


@pytest.mark.parametrize(("lang", "words"), OF_CHECKLIST)
def test_it_is_said_of_the_item_that_is_described(beyond: Beyond, lang: str, words: str) -> None:
    before = [beyond.item(each).version for each in beyond.numbers()]
    assert numbers_offered(beyond.says(DESK, words, lang=lang)) == [beyond.numbers()[-2]]
    assert [beyond.item(each).version for each in beyond.numbers()] == before


@pytest.mark.parametrize(("lang", "words"), OF_THE_ONE_SPOKEN_OF)
def test_else_of_the_one_spoken_of(beyond: Beyond, lang: str, words: str) -> None:
    guide, checklist, _ = beyond.numbers()[-3:]
    before = beyond.item(guide).version, beyond.item(checklist).version
    reply = beyond.says(DESK, words, lang=lang)
    if reply.choices:
        assert numbers_offered(reply) == [guide]
        beyond.chooses(DESK, reply)
    assert beyond.item(guide).version > before[0]
    assert beyond.item(checklist).version == before[1]


@pytest.mark.parametrize(("lang", "asked", "answer"), [
    ("en", "move the deadline of an item", "of the checklist, to 25 July"),
    ("fr", "je voudrais reporter une échéance", "celle de la liste, au 25 juillet"),
])  # fmt: skip
def test_an_answer_may_describe_it_and_say_more(beyond: Beyond, lang: str, asked: str, answer: str) -> None:
    checklist = beyond.numbers()[-2]
    beyond.says(DESK, "help")
    assert beyond.says(DESK, asked, lang=lang).form is not None
    beyond.says(DESK, answer, lang=lang)
    assert str(beyond.item(checklist).due_date) == "2024-07-25"


def test_what_answers_no_question_may_be_said_of_another_item(beyond: Beyond) -> None:
    guide, checklist, _ = beyond.numbers()[-3:]
    assert beyond.says(DESK, f"move the deadline of {checklist}").form is not None
    assert numbers_offered(beyond.says(DESK, "on second thoughts give the guide until the 21st of July")) == [guide]


@pytest.mark.parametrize(("lang", "words"), [
    ("fr", "où en est le questionnaire sur les réunions virtuelles ?"),
    ("fr", "où en est le sondage sur les réunions virtuelles ?"),
])  # fmt: skip
def test_a_thing_with_its_topic_is_still_asked_about_as_an_item(beyond: Beyond, lang: str, words: str) -> None:
    survey = beyond.numbers()[-1]
    beyond.says(DESK, "help")
    rows = beyond.says(DESK, words, lang=lang).answer.rows
    assert [getattr(row, "number", None) for row in rows] == [survey]


SHOWN_AGAIN = (
    ("en", "show me the one about the survey once more"),
    ("en", "read me the survey item again"),
    ("fr", "l'action sur l'enquête, vous pouvez me la relire ?"),
    ("es", "enséñeme otra vez la de la encuesta"),
    ("ru", "пункт про опрос, прочитайте ещё раз"),
    ("ar", "أعد عرض البند الخاص بالاستبيان"),
    ("zh", "问卷那项再念一遍"),
    ("zh", "再给我看看问卷那一项"),
)


@pytest.mark.parametrize(("lang", "words"), SHOWN_AGAIN)
def test_the_one_that_is_described_is_shown_again(beyond: Beyond, lang: str, words: str) -> None:
    reply = beyond.says(DESK, words, lang=lang)
    assert [getattr(row, "number", None) for row in reply.answer.rows] == [beyond.numbers()[-1]]


def test_without_a_description_the_one_spoken_of_is_shown_again(beyond: Beyond) -> None:
    reply = beyond.says(DESK, "show it to me once more")
    assert [getattr(row, "number", None) for row in reply.answer.rows] == [beyond.numbers()[-3]]
