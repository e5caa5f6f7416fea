"""What is said next changes only what was meant: what was wrong must have been so, and a day in talk moves nothing."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from bot.app import Focal
from tests.bot.answer.beyond import ACTION, BDT, DESK, Beyond, offered, told


@pytest.mark.parametrize("text", ["Thursday, not Monday", "sorry, 14:30 not 10:00", "the 30th, not the 20th"])
def test_a_day_that_was_not_settled_is_not_put_right(beyond: Beyond, text: str) -> None:
    told(beyond, text)
    assert beyond.item(1).due_date == date(2024, 5, 24)


@pytest.mark.parametrize("text", ["Thursday, not Friday", "the 23rd, not the 24th"])
def test_the_day_that_was_settled_is(beyond: Beyond, text: str) -> None:
    told(beyond, text)
    assert beyond.item(1).due_date == date(2024, 5, 23)


@pytest.mark.parametrize(
    ("text", "closed"),
    [
        ("close 1, sorry, 2", [2]),
        ("close 1. No, 2", [2]),
        ("close 1, sorry", [1]),
        ("close 1, no, wait", []),
        ("close 1, no more work is needed", [1]),
    ],
)
def test_what_is_put_right_in_the_same_breath_is_not_done_first(beyond: Beyond, text: str, closed: list[int]) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    told(beyond, text)
    assert [each for each in (1, 2) if beyond.item(each).status == "closed"] == closed


def test_talk_of_a_day_moves_no_meeting_just_planned(beyond: Beyond) -> None:
    told(beyond, "ISCG meets on 3 July 2024 at 14:30 in Geneva")
    for text in ("better talk about it tomorrow", "sorry, on Friday we have guests"):
        assert "is moved" not in told(beyond, text)
    assert "3 July 2024 at 15:00" in told(beyond, "sorry, 15:00 not 14:30")
    assert "is cancelled" in told(beyond, "the meeting is called off")
    assert "3 July 2024" not in told(beyond, "when is the next ISCG meeting?")


@pytest.mark.parametrize(("text", "status"), [("the checklist", "closed"), ("not the checklist", "open")])
def test_words_of_an_item_answer_which_one_and_their_denial_does_not(
    focal: Focal, now: datetime, text: str, status: str
) -> None:
    beyond = Beyond(focal, now)
    # Somebody else's words: to the desk "it" is no item yet.
    beyond.says(BDT, ACTION)
    assert "Which item?" in told(beyond, "please mark it as done")
    told(beyond, text)
    assert beyond.item(1).status == status


def test_a_week_more_counts_from_the_deadline_and_a_wish_for_one_is_shown_first(beyond: Beyond) -> None:
    told(beyond, "extend 1 by a week")
    assert beyond.item(1).due_date == date(2024, 5, 31)
    assert "Nothing has been changed yet" in told(beyond, "another week for 1 would be good")
    assert beyond.item(1).due_date == date(2024, 5, 31)


@pytest.mark.parametrize(("text", "hour"), [("sorry, at 3", "15:00"), ("sorry, 3 am", "03:00"), ("no, at 10", "10:00")])
def test_an_hour_put_right_keeps_to_the_afternoon_that_was_settled(beyond: Beyond, text: str, hour: str) -> None:
    told(beyond, "ISCG meets on 3 July 2024 at 14:30 in Geneva")
    assert f"3 July 2024 at {hour}" in told(beyond, text)


def test_the_same_deadline_is_given_to_one_more_item(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    told(beyond, "move 1 to 7 June")
    told(beyond, "the same for 2")
    assert [beyond.item(each).due_date for each in (1, 2)] == [date(2024, 6, 7)] * 2


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("yes please note my absence", "until 24 May 2024"),
        ("yes, I'm away until 28 May", "Nothing has been changed yet"),
    ],
)
def test_yes_takes_what_was_offered_unless_it_says_something_else(beyond: Beyond, text: str, noted: str) -> None:
    assert "Shall an absence be noted?" in told(beyond, "I'm on leave from 20 May until 24 May")
    assert noted in told(beyond, text)


def test_a_number_behind_and_goes_on_to_the_next_item_and_presses_no_button(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    beyond.says(DESK, "show 1")
    for text in ("and 2", "and 1?"):
        assert told(beyond, text).startswith(f"Action item {text[4]}")
    assert [beyond.item(each).status for each in (1, 2)] == ["open", "open"]


def test_an_hour_later_counts_from_what_was_settled(beyond: Beyond) -> None:
    told(beyond, "ISCG meets on 3 July 2024 at 14:30 in Geneva")
    assert "3 July 2024 at 15:00" in told(beyond, "half an hour later please")
    told(beyond, "move 1 to 27 May")
    told(beyond, "two hours later")
    assert (beyond.item(1).due_kind, beyond.item(1).due_date) == ("date", date(2024, 5, 27))


def test_a_length_of_time_in_one_of_two_requests_counts_from_the_deadline(beyond: Beyond) -> None:
    assert "accessibility: focal points" in told(beyond, "extend 1 by a week and tell me who leads accessibility")
    assert beyond.item(1).due_date == date(2024, 5, 31)


def test_a_slip_that_is_admitted_is_no_request(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    told(beyond, "oops, it's TSB, not BR")
    assert beyond.item(2).status == "open"
    assert [each.body_id for each in beyond.item(2).parties] == ["tsb"]


def test_they_are_whom_an_item_was_just_handed_to(beyond: Beyond) -> None:
    told(beyond, "give 1 to TSB")
    answer = told(beyond, "who is their focal point for accessibility?")
    assert "TSB Accessibility Desk" in answer
    assert "BDT Accessibility Desk" not in answer


@pytest.mark.parametrize(
    "text",
    [
        "I want to close an item",
        "je voudrais clore un point",
        "quiero cerrar un punto",
        "хочу закрыть пункт",
        "我想关闭一项",
        "أريد إغلاق بند",
    ],
)
def test_an_item_that_is_not_named_is_asked_for_whatever_was_spoken_of(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, "action: BR to check the captions by 31 May")
    beyond.says(DESK, text)
    assert [beyond.item(each).status for each in (1, 2)] == ["open", "open"]
    beyond.says(DESK, "1")
    assert [beyond.item(each).status for each in (1, 2)] == ["closed", "open"]


@pytest.mark.parametrize(("text", "zone"), [("sorry, Kampala", "UTC+03:00"), ("no, Tokyo", "UTC+09:00")])
def test_a_time_zone_is_put_right_by_another_place(beyond: Beyond, text: str, zone: str) -> None:
    told(beyond, "set my time zone to Nairobi")
    assert zone in told(beyond, text)


def test_a_place_is_no_time_zone_where_none_was_set(beyond: Beyond) -> None:
    assert "time zone" not in told(beyond, "sorry, Tokyo")


def test_what_was_just_done_is_undone_rather_than_withdrawn(beyond: Beyond) -> None:
    told(beyond, "close 1")
    told(beyond, "scrap that")
    assert beyond.item(1).status == "open"


@pytest.mark.parametrize(
    "text", ["the Council paper is due on 11 June as well", "el Consejo se reúne en junio, así que hay margen"]
)
def test_when_a_group_meets_or_a_paper_is_due_records_nothing(beyond: Beyond, text: str) -> None:
    told(beyond, text)
    assert "2" not in told(beyond, "list all open actions").split("\n")[0]


def test_who_does_not_have_an_item_does_not_lose_it_at_once(beyond: Beyond) -> None:
    told(beyond, "to BR, not TSB")
    assert {party.body_id for party in beyond.item(1).parties} == {"bdt"}


def test_a_few_words_of_a_conversation_are_in_its_language(focal: Focal, now: datetime) -> None:
    beyond = Beyond(focal, now)
    told(beyond, "l'ISCG se réunit le 3 juillet 2024 à 14 h 30 à Genève")
    assert "15:00" in told(beyond, "plutôt 15 h")
    assert "six official languages" in told(beyond, "wer ist zuständig für Barrierefreiheit in diesem Büro?")


def test_another_item_is_told_by_its_words(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to run the survey by 31 May")
    told(beyond, "show 1")
    assert "run the survey" in told(beyond, "no, the other one, the survey")
    assert "send the checklist" in told(beyond, "no, the checklist")


def test_what_was_done_is_not_done_to_another_told_by_its_words_alone(beyond: Beyond) -> None:
    beyond.says(DESK, "action: BR to run the survey by 31 May")
    told(beyond, "close 1")
    told(beyond, "no, the survey")
    assert [beyond.item(each).status for each in (1, 2)] == ["closed", "open"]


@pytest.mark.parametrize("text", ["no, the day was long", "no, the survey of last year was better, wasn't it?"])
def test_a_denial_that_describes_nothing_shows_nothing(beyond: Beyond, text: str) -> None:
    beyond.says(DESK, "action: BR to run the survey by 31 May")
    told(beyond, "show 1")
    assert "run the survey" not in told(beyond, text)


def test_who_was_named_wrongly_is_put_right(beyond: Beyond) -> None:
    beyond.says(DESK, "give 1 to BR")
    beyond.says(DESK, "c'est le TSB, pas le BR, je me suis trompée")
    assert [each.body_id for each in beyond.item(1).parties] == ["tsb"]


def test_who_was_named_wrongly_is_shown_and_nothing_is_taken_back_at_once(beyond: Beyond) -> None:
    beyond.says(DESK, "give 1 to BR")
    reply = beyond.says(DESK, "是TSB，不是BR，我弄错了")
    assert [each.body_id for each in beyond.item(1).parties] == ["br"]
    assert offered(reply)[0][0] == "ReassignItem"
