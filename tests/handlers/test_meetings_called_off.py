"""Deadlines that hang on a meeting that is called off, or on one that another group holds jointly with theirs."""

from __future__ import annotations

from datetime import date

import pytest

from handlers.commands.fields import DueMeeting
from handlers.commands.items import MoveDeadline, ShowItem, Undo
from handlers.commands.meetings import CancelMeeting, ScheduleMeeting, ShowMeeting
from tests.handlers.group import Group, meets, said
from tests.handlers.meeting import day, rag, relative, told


def test_a_cancelled_meeting_leaves_its_deadlines_undated_with_the_reason_and_tells_owners(each_group: Group) -> None:
    meeting = rag(each_group)
    item = each_group.records(due=DueMeeting(meeting=meeting.id, offset=-1, unit="week"))
    words = said(each_group.does("desk", CancelMeeting(meeting=meeting.id, reason="the room is flooded")))
    assert "cancelled" in words
    assert "the room is flooded" in words
    assert "1 item has no date" in words
    assert each_group.item(item).due_at is None
    shown = said(each_group.does("desk", ShowItem(item=item)))
    assert "that meeting was cancelled" in shown
    assert "No such meeting is planned yet" not in shown
    assert "there is none at present" in told(each_group, "bdt", item)
    assert [each for each in each_group.notices(item) if each.stage in ("lead", "due")] == []


def test_what_was_due_by_the_next_meeting_waits_for_another_when_that_one_is_cancelled(each_group: Group) -> None:
    meeting = rag(each_group)
    item = relative(each_group)
    words = said(each_group.does("desk", CancelMeeting(meeting=meeting.id)))
    assert "1 item has no date until the group’s next meeting is planned" in words
    assert (each_group.item(item).due_at, each_group.item(item).due_meeting_id) == (None, None)
    assert "there is none at present" in told(each_group, "bdt", item)
    shown = said(each_group.does("desk", ShowItem(item=item)))
    assert "No such meeting is planned yet" in shown
    assert "cancelled" not in shown
    each_group.does("desk", ScheduleMeeting(group="rag", start=day("2024-07-01")))
    assert each_group.item(item).due_date == date(2024, 6, 24)
    assert "it is now Monday 24 June 2024" in told(each_group, "bdt", item)


def test_what_was_due_by_a_meeting_that_was_named_never_hops_to_another(group: Group) -> None:
    meeting = rag(group)
    item = group.records(due=DueMeeting(meeting=meeting.id, group="rag", offset=-1, unit="week"))
    meets(group.session, "rag", date(2024, 6, 24))
    group.does("desk", CancelMeeting(meeting=meeting.id))
    group.does("desk", ScheduleMeeting(group="rag", start=day("2024-07-01")))
    assert group.item(item).due_at is None


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_a_cancelled_meeting_hands_its_deadlines_to_the_next_that_is_planned(group: Group, lang: str) -> None:
    meeting = rag(group)
    item = relative(group)
    meets(group.session, "rag", date(2024, 7, 1))
    words = said(group.does("desk", CancelMeeting(meeting=meeting.id)))
    assert "The deadline of 1 item depends on the group’s next meeting" in words
    assert group.item(item).due_meeting_id == "rag-2024-07-01"
    heard = told(group, "bdt", item, lang)
    assert "10" in heard
    assert "24" in heard
    assert lang != "en" or "was cancelled; the item now depends on the next one" in heard


def test_a_cancellation_taken_back_takes_its_deadlines_from_the_next_meeting(each_group: Group) -> None:
    meeting = rag(each_group)
    item = relative(each_group)
    meets(each_group.session, "rag", date(2024, 7, 1))
    each_group.does("desk", CancelMeeting(meeting=meeting.id))
    each_group.does("desk", Undo())
    assert (each_group.item(item).due_meeting_id, each_group.item(item).due_date) == (meeting.id, date(2024, 6, 10))
    assert told(each_group, "bdt", item) == ""
    assert {each.due.date() for each in each_group.notices(item) if each.stage == "due"} == {date(2024, 6, 10)}


def test_a_deadline_changed_since_the_cancellation_stays_when_that_is_taken_back(group: Group) -> None:
    meeting = rag(group)
    item = relative(group)
    group.does("desk", CancelMeeting(meeting=meeting.id))
    group.does("bdt", MoveDeadline(item=item, due=day("2024-06-03")))
    group.does("desk", Undo())
    assert group.item(item).due_date == date(2024, 6, 3)


def test_a_groups_own_meeting_comes_before_one_that_another_holds_jointly_with_it(group: Group) -> None:
    meets(group.session, "iscg", date(2024, 6, 3), joint_id="rag")
    rag(group)
    assert group.item(relative(group)).due_meeting_id == "rag-2024-06-17"
    after_next = group.records(due=DueMeeting(group="rag", which="following"))
    assert group.item(after_next).due_meeting_id is None


def test_a_joint_meeting_stands_in_and_what_hangs_on_it_stays_said_when_the_group_plans_its_own(group: Group) -> None:
    item = relative(group)
    group.does("desk", ScheduleMeeting(group="iscg", jointly_with="rag", start=day("2024-06-03")))
    assert group.item(item).due_date == date(2024, 5, 27)
    words = said(group.does("desk", ScheduleMeeting(group="rag", start=day("2024-06-17"))))
    assert group.item(item).due_date == date(2024, 5, 27)
    assert f"The deadline of item {item} hangs on the meeting of ISCG of Monday 3 June 2024" in words


def test_a_joint_meeting_called_off_gives_its_deadlines_back_to_the_groups_own(group: Group) -> None:
    joint = meets(group.session, "iscg", date(2024, 6, 3), joint_id="rag")
    item = relative(group)
    assert group.item(item).due_meeting_id == joint.id
    rag(group)
    group.does("desk", CancelMeeting(meeting=joint.id))
    assert group.item(item).due_date == date(2024, 6, 10)


def test_what_was_left_on_a_cancelled_meeting_is_taken_up_by_the_next_one(group: Group) -> None:
    meeting = rag(group)
    item = group.item(relative(group))
    meeting.status, item.due_at, item.due_date = "cancelled", None, None
    group.does("desk", ScheduleMeeting(group="rag", start=day("2024-07-01")))
    assert item.due_date == date(2024, 6, 24)


def test_a_cancellation_taken_back_restores_the_deadlines_and_the_reminders(each_group: Group) -> None:
    meeting = rag(each_group)
    item = relative(each_group)
    before = {(each.stage, each.due) for each in each_group.notices(item) if each.stage in ("lead", "due")}
    each_group.does("desk", CancelMeeting(meeting=meeting.id, reason="x"))
    each_group.does("desk", Undo())
    assert meeting.status == "planned"
    assert each_group.item(item).due_date == date(2024, 6, 10)
    after = {(each.stage, each.due) for each in each_group.notices(item) if each.stage in ("lead", "due")}
    assert before == after
    assert "Reason" not in said(each_group.does("desk", ShowMeeting(meeting=meeting.id)))
