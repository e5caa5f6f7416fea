"""A form is left for what plainly changes something else, and for nothing less; follow-ups keep the group spoken of."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import DESK, Beyond, told

ASKED = "Which item?"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("remind me tomorrow at 9 to write to them", "A reminder is set"),
        ("change the deadline of 1 to 7 June", "7 June 2024"),
    ],
)
def test_another_request_leaves_the_form(beyond: Beyond, words: str, answer: str) -> None:
    assert ASKED in told(beyond, "close an item")
    assert answer in told(beyond, words)
    assert beyond.item(1).status == "open"
    # The form is gone: a number alone is no answer to it any more.
    told(beyond, "1")
    assert beyond.item(1).status == "open"


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("and what else can you do?", "What can be asked"),
        ("who leads accessibility in ITU-D?", "accessibility: focal points"),
    ],
)
def test_a_question_is_answered_and_the_form_asks_on(beyond: Beyond, words: str, answer: str) -> None:
    told(beyond, "close an item")
    answered = told(beyond, words)
    assert answer in answered
    assert ASKED in answered
    told(beyond, "1")
    assert beyond.item(1).status == "closed"


@pytest.mark.parametrize("words", ["by 28 June", "we sent it off yesterday", "forty replies so far", "call Ann"])
def test_less_than_a_request_does_not(beyond: Beyond, words: str) -> None:
    told(beyond, "close an item")
    assert "does not fit the question" in told(beyond, words)
    assert beyond.numbers() == [1]
    told(beyond, "1")
    assert beyond.item(1).status == "closed"


def test_one_end_of_the_quiet_hours_is_asked_for_as_an_hour(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    asked = told(beyond, "no more messages after 7 pm")
    assert "7:00" in asked
    assert "June" not in asked
    assert "between 19:00 and 08:00" in told(beyond, "8 am")


@pytest.mark.parametrize("words", ["and when do they meet?", "and when does it meet?"])
def test_whose_members_were_asked_for_is_who_meets(beyond: Beyond, words: str) -> None:
    told(beyond, "who chairs TSAG?")
    answer = told(beyond, words)
    assert "Telecommunication Standardization Advisory Group" in answer or "TSAG:" in answer


def test_the_next_meeting_is_anybodys(beyond: Beyond) -> None:
    told(beyond, "who chairs TSAG?")
    assert "TDAG:" in told(beyond, "when is the next meeting?")


@pytest.mark.parametrize("words", ["> close 1", "> close 1\n> thanks", ">close 1\n\nok, noted"])
def test_lines_that_quote_what_is_answered_ask_nothing(beyond: Beyond, words: str) -> None:
    told(beyond, words)
    assert beyond.item(1).status == "open"


def test_what_is_said_below_them_counts(beyond: Beyond) -> None:
    told(beyond, "> shall we close 1?\nok close 1")
    assert beyond.item(1).status == "closed"


def test_another_week_is_one_whatever_the_number_before_it(beyond: Beyond) -> None:
    for words in ("action: BR to check the captions by 31 May", "action: TSB to print the badges by 31 May"):
        beyond.says(DESK, words)
    told(beyond, "give 3 another week")
    told(beyond, "1")
    assert beyond.item(3).due_date == date(2024, 6, 7)


@pytest.mark.parametrize("words", ["the checklist, number 1", "1, the checklist", "number 1, the one of BDT"])
def test_an_item_may_be_told_by_its_number_and_its_words(beyond: Beyond, words: str) -> None:
    told(beyond, "close an item")
    told(beyond, words)
    assert beyond.item(1).status == "closed"


def test_until_when_may_be_said_with_which(beyond: Beyond) -> None:
    assert ASKED in told(beyond, "move a deadline")
    assert "21 June 2024" in told(beyond, "1, by 21 June")


@pytest.mark.parametrize("words", ["1, not 2", "1, no wait", "1, or was it 2?"])
def test_a_number_taken_back_at_once_is_no_answer(beyond: Beyond, words: str) -> None:
    told(beyond, "close an item")
    told(beyond, words)
    assert beyond.item(1).status == "open"
