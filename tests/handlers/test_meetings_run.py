"""A meeting begins and ends in a place, and somebody writes it down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from handlers.commands.fields import DueMeeting
from handlers.commands.items import RecordAction, RecordConclusion, RecordInformation, Undo
from handlers.commands.meetings import EndMeeting, ShowMeeting, StartMeeting
from storage.meetings import find_running, get_meeting, get_record
from storage.places import records_marked
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from tests.asking import sits
from tests.handlers.group import BDT, HANDLERS, Group, meets, number, said

ON_THE_DAY = datetime.fromisoformat("2024-05-21T14:25+02:00")


def iscg(group: Group) -> Meeting:
    found = get_meeting(group.session, "iscg-2024-05-21")
    assert found is not None
    return found


def test_a_meeting_started_runs_in_that_place_until_it_is_ended(each_group: Group) -> None:
    where: dict[str, Any] = {"audience": "outsiders", "group": "iscg", "at": ON_THE_DAY}
    assert "has begun" in said(each_group.does("chair", StartMeeting(), **where))
    place = each_group.asks("chair", **where).place
    record = get_record(each_group.session, "iscg-2024-05-21")
    assert record is not None
    assert (iscg(each_group).status, record.place_id, record.started_at) == ("running", place.id, ON_THE_DAY)
    assert find_running(each_group.session, place.id) is iscg(each_group)
    assert "in progress" in said(each_group.does("bdt", ShowMeeting(group="iscg"), at=ON_THE_DAY))
    words = said(each_group.does("chair", EndMeeting(), **where))
    assert "closed" in words
    assert "Nothing was recorded for it." in words
    assert (iscg(each_group).status, record.ended_at) == ("held", ON_THE_DAY)
    assert find_running(each_group.session, place.id) is None


def test_what_its_secretary_writes_alone_with_focal_is_of_the_meeting_started_there(group: Group) -> None:
    group.does("chair", StartMeeting(group="iscg"), at=ON_THE_DAY)
    group.does("chair", RecordConclusion(text="captions at every meeting"), at=ON_THE_DAY)
    group.does("bdt", RecordInformation(text="the room is 4"), at=ON_THE_DAY)
    of_meeting, other = (group.session.get_one(Item, each) for each in (1, 2))
    assert (of_meeting.meeting_id, of_meeting.audience) == ("iscg-2024-05-21", "outsiders")
    assert (other.meeting_id, other.audience) == (None, "direct")


def test_the_next_meeting_is_one_of_the_group_that_meets_and_the_meeting_is_this_one(group: Group) -> None:
    meets(group.session, "iscg", date(2024, 9, 17))
    where: dict[str, Any] = {"audience": "outsiders", "group": "iscg", "at": ON_THE_DAY}
    group.does("chair", StartMeeting(), **where)
    before = RecordAction(text="check the figures", responsible=(BDT,), due=DueMeeting())
    assert "17 September 2024" in said(group.does("chair", before, **where))
    within = RecordAction(text="agree the text", responsible=(BDT,), due=DueMeeting(edge="closing"))
    assert "21 May 2024" in said(group.does("chair", within, **where))


def test_whoever_starts_a_meeting_is_its_secretary_where_the_register_names_none(group: Group) -> None:
    words = said(group.does("chair", StartMeeting(group="iscg"), at=ON_THE_DAY))
    assert "Secretary of the meeting: CHAIR desk" in words


def test_the_secretary_in_the_register_stays_the_secretary(group: Group) -> None:
    sits(group.session, "iscg", group.people["tsb"], "secretary")
    words = said(group.does("chair", StartMeeting(group="iscg"), at=ON_THE_DAY))
    assert "Secretary of the meeting: TSB desk" in words


def test_a_meeting_is_started_on_its_day_alone(group: Group) -> None:
    assert group.refused("chair", StartMeeting()) == "meeting-not-today"
    assert group.refused("chair", StartMeeting(meeting="iscg-2024-05-21")) == "meeting-not-today"


@pytest.mark.parametrize("who", ["bdt", "delegate", "guest"])
def test_whoever_does_not_lead_the_group_neither_starts_nor_ends_its_meeting(group: Group, who: str) -> None:
    assert group.refused(who, StartMeeting(group="iscg"), at=ON_THE_DAY) == "meeting-not-yours"
    group.does("chair", StartMeeting(), at=ON_THE_DAY)
    assert group.refused(who, EndMeeting(group="iscg"), at=ON_THE_DAY) == "meeting-not-yours"


def test_nothing_is_ended_where_nothing_runs(group: Group) -> None:
    assert group.refused("chair", EndMeeting(), at=ON_THE_DAY) == "meeting-none-running"
    assert group.refused("chair", EndMeeting(meeting="iscg-2024-05-21"), at=ON_THE_DAY) == "meeting-not-running"


def test_a_meeting_started_by_mistake_is_planned_again(each_group: Group) -> None:
    each_group.does("chair", StartMeeting(), at=ON_THE_DAY)
    each_group.does("chair", Undo(), at=ON_THE_DAY)
    assert iscg(each_group).status == "planned"
    assert get_record(each_group.session, "iscg-2024-05-21") is None


def test_a_meeting_ended_by_mistake_runs_again_in_its_place(group: Group) -> None:
    group.does("chair", StartMeeting(), at=ON_THE_DAY)
    group.does("chair", EndMeeting(), at=ON_THE_DAY)
    group.does("chair", Undo(), at=ON_THE_DAY)
    record = get_record(group.session, "iscg-2024-05-21")
    assert record is not None
    assert (iscg(group).status, record.ended_at) == ("running", None)


def test_who_ends_a_meeting_is_told_how_much_was_recorded_and_how_much_is_not_agreed(group: Group) -> None:
    where: dict[str, Any] = {"audience": "staff", "group": "iscg", "at": ON_THE_DAY}
    group.does("desk", StartMeeting(), **where)
    group.does("desk", RecordAction(text="publish the captions"), **where)
    group.does("bdt", RecordConclusion(text="captions at every meeting"), **where)
    reply = group.does("desk", EndMeeting(), **where)
    assert "2 items were recorded for it.\nOne of them is a draft that waits to be agreed." in said(reply)
    listed = next(each for each in reply.buttons if each.label.key == "button-meeting-items")
    assert listed.command == {"command": "ListItems", "fields": {"meeting": "iscg-2024-05-21"}}


def test_what_is_recorded_where_a_meeting_runs_is_of_that_meeting(each_group: Group) -> None:
    where: dict[str, Any] = {"audience": "staff", "group": "iscg", "at": ON_THE_DAY}
    before = each_group.item(number(each_group.does("chair", RecordAction(text="before it began"), **where)))
    each_group.does("chair", StartMeeting(), **where)
    during = each_group.item(number(each_group.does("chair", RecordAction(text="publish the captions"), **where)))
    private = each_group.item(number(each_group.does("chair", RecordAction(text="a note"), at=ON_THE_DAY)))
    each_group.does("chair", EndMeeting(), **where)
    after = each_group.item(number(each_group.does("chair", RecordAction(text="after it ended"), **where)))
    assert [each.meeting_id for each in (before, during, private, after)] == [None, "iscg-2024-05-21", None, None]


def test_of_two_meetings_of_one_day_it_is_asked_which_begins(group: Group) -> None:
    sits(group.session, "rag", group.people["chair"], "chair")
    meets(group.session, "rag", date(2024, 5, 21))
    assert group.refused("chair", StartMeeting(), at=ON_THE_DAY) == "which-meeting"


@pytest.mark.parametrize(("days", "its"), [(1, True), (2, False)])
def test_a_meeting_that_nobody_ended_is_over_all_the_same(each_group: Group, days: int, its: bool) -> None:
    here: dict[str, Any] = {"audience": "staff", "group": "iscg"}
    each_group.does("chair", StartMeeting(), **here, at=ON_THE_DAY)
    late = ON_THE_DAY + timedelta(days=days)
    recorded = each_group.item(number(each_group.does("chair", RecordAction(text="a note"), **here, at=late)))
    place = each_group.asks("chair", **here, at=late).place
    place.eagerness = "meeting"
    heard = records_marked(each_group.session, place, late)
    assert (recorded.meeting_id == "iscg-2024-05-21", heard) == (its, its)
    assert "closed" in said(each_group.does("chair", EndMeeting(), **here, at=late))


@pytest.mark.parametrize(("minutes", "its"), [(-1, False), (5, True), (70, False)])
@pytest.mark.parametrize("joint", [None, "tdag"])
def test_what_is_read_after_the_end_is_of_the_meeting_during_which_it_was_said(
    group: Group, joint: str | None, minutes: int, its: bool
) -> None:
    iscg(group).joint_id = joint
    here: dict[str, Any] = {"audience": "staff", "group": "iscg"}
    group.does("chair", StartMeeting(), **here, at=ON_THE_DAY)
    group.does("chair", EndMeeting(), **here, at=ON_THE_DAY + timedelta(hours=1))
    asked = group.asks("bdt", audience="staff", group=joint or "iscg", at=ON_THE_DAY + timedelta(days=2))
    asked.place.eagerness, at = "meeting", ON_THE_DAY + timedelta(minutes=minutes)
    late = replace(asked, evidence=replace(asked.evidence, at=at))
    recorded = group.item(number(HANDLERS[RecordAction](late, RecordAction(text="publish the captions"))))
    assert (recorded.meeting_id == "iscg-2024-05-21", records_marked(group.session, asked.place, at)) == (its, its)
