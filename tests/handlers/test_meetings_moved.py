"""Deadlines that hang on a meeting follow it when it is planned, moved, or taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from handlers.commands.fields import DueMeeting
from handlers.commands.items import CompleteItem, Undo
from handlers.commands.meetings import CancelMeeting, MoveMeeting, ScheduleMeeting
from storage.meetings import list_planned
from tests.handlers.group import Group, meets, said
from tests.handlers.meeting import at, day, rag, relative, told


def test_a_meeting_moved_takes_deadlines_along_and_tells_owners_both_days(each_group: Group) -> None:
    meeting = rag(each_group)
    item = relative(each_group)
    assert each_group.item(item).due_date == date(2024, 6, 10)
    words = said(each_group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24"))))
    assert "1 item" in words
    assert "Until now: Monday 17 June 2024" in words
    assert each_group.item(item).due_date == date(2024, 6, 17)
    for part in ("Monday 10 June 2024", "Monday 17 June 2024", "publish the captions"):
        assert part in told(each_group, "bdt", item)


def test_a_meeting_moved_within_its_day_says_at_what_time_it_was(group: Group) -> None:
    meeting = rag(group)
    group.does("desk", MoveMeeting(meeting=meeting.id, start=at("2024-06-17T10:00")))
    words = said(group.does("desk", MoveMeeting(meeting=meeting.id, start=at("2024-06-17T14:30"))))
    assert "Until now: Monday 17 June 2024 at 10:00" in words


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_owners_are_told_in_their_language(group: Group, lang: str) -> None:
    meeting = rag(group)
    item = relative(group)
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    words = told(group, "bdt", item, lang)
    assert "10" in words
    assert "17" in words
    assert "2024" in words


def test_drafts_move_along_and_nobody_is_told_of_them(group: Group) -> None:
    meeting = rag(group)
    draft = relative(group, who="delegate")
    assert group.item(draft).status == "draft"
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    assert group.item(draft).due_date == date(2024, 6, 17)
    assert group.notices(draft, "planned", "held") == []


def test_reminders_are_planned_anew_with_the_meeting(group: Group) -> None:
    meeting = rag(group)
    item = relative(group)
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    days = {each.due.date() for each in group.notices(item) if each.stage == "due"}
    assert days == {date(2024, 6, 17)}


def test_a_move_taken_back_before_it_was_told_is_no_news(group: Group) -> None:
    meeting = rag(group)
    item = relative(group)
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    words = said(group.does("desk", Undo()))
    assert "taken back" in words
    assert (meeting.start, group.item(item).due_date) == (date(2024, 6, 17), date(2024, 6, 10))
    assert told(group, "bdt", item) == ""
    assert {each.due.date() for each in group.notices(item) if each.stage == "due"} == {date(2024, 6, 10)}


def test_a_move_taken_back_after_it_was_told_is_told_again(each_group: Group) -> None:
    meeting = rag(each_group)
    item = relative(each_group)
    each_group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    for notice in each_group.notices(item):
        if notice.stage == "moved":
            notice.state = "sent"
    each_group.does("desk", Undo())
    assert "it is now Monday 10 June 2024" in told(each_group, "bdt", item)


def test_moved_twice_before_it_was_told_names_the_day_that_the_owner_knew(group: Group) -> None:
    meeting = rag(group)
    item = relative(group)
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-07-01")))
    words = told(group, "bdt", item)
    assert "was Monday 10 June 2024" in words
    assert "now Monday 24 June 2024" in words


def test_a_move_keeps_the_hour_and_the_length_where_only_a_day_was_said(group: Group) -> None:
    meeting = meets(
        group.session,
        "rag",
        date(2024, 6, 17),
        end=date(2024, 6, 19),
        opens="2024-06-17T09:30:00",
        closes="2024-06-19T17:00:00",
        zone="Asia/Qatar",
    )
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    assert (meeting.opens, meeting.closes, meeting.end) == (
        "2024-06-24T09:30:00",
        "2024-06-26T17:00:00",
        date(2024, 6, 26),
    )
    group.does("desk", MoveMeeting(meeting=meeting.id, start=at("2024-06-25T10:00")))
    assert (meeting.opens, meeting.closes, meeting.zone) == (
        "2024-06-25T10:00:00",
        "2024-06-27T17:30:00",
        "Asia/Qatar",
    )


def test_what_waited_for_the_next_meeting_binds_once_when_one_is_planned(each_group: Group) -> None:
    item = relative(each_group)
    assert each_group.item(item).due_at is None
    each_group.does("desk", ScheduleMeeting(group="rag", start=day("2024-07-01")))
    assert each_group.item(item).due_date == date(2024, 6, 24)
    assert "has a date now" in told(each_group, "bdt", item)
    each_group.does("desk", ScheduleMeeting(group="rag", start=day("2024-06-17")))
    assert each_group.item(item).due_date == date(2024, 6, 24)


def test_a_meeting_planned_by_mistake_is_taken_back_and_what_it_bound_waits_again(each_group: Group) -> None:
    item = relative(each_group)
    each_group.does("desk", ScheduleMeeting(group="rag", start=day("2024-07-01")))
    each_group.does("desk", Undo())
    assert list_planned(each_group.session, ["rag"], date(2024, 5, 1)) == []
    assert (each_group.item(item).due_at, each_group.item(item).due_meeting_id) == (None, None)
    assert told(each_group, "bdt", item) == ""
    each_group.does("desk", ScheduleMeeting(group="rag", start=day("2024-07-08")))
    assert each_group.item(item).due_date == date(2024, 7, 1)


def test_a_meeting_that_something_speaks_of_by_now_is_not_taken_back(group: Group) -> None:
    group.does("desk", ScheduleMeeting(group="rag", start=day("2024-07-01")))
    group.records(who="bdt", due=DueMeeting(meeting="rag-2024-07-01"))
    assert group.refused("desk", Undo()) == "undo-changed"


def test_undo_is_refused_after_ten_minutes(group: Group) -> None:
    meeting = rag(group)
    group.does("desk", CancelMeeting(meeting=meeting.id))
    assert group.refused("desk", Undo(), at=group.now + timedelta(minutes=11)) == "undo-nothing"


def test_what_was_done_meanwhile_stays_done_when_the_move_is_taken_back(group: Group) -> None:
    meeting = rag(group)
    item = relative(group)
    group.does("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24")))
    group.does("bdt", CompleteItem(item=item))
    group.does("desk", Undo())
    assert meeting.start == date(2024, 6, 17)
    assert group.item(item).status == "closed"
