"""Meetings planned, moved and called off: by whom, when, and in which words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from handlers.commands.meetings import CancelMeeting, ListMeetings, MoveMeeting, ScheduleMeeting
from storage.meetings import get_meeting
from storage.settings import register_version
from tests.handlers.group import Group, meets, said
from tests.handlers.meeting import at, day, rag

TDAG = "tdag"


def test_a_meeting_held_in_conjunction_is_planned_and_read_back_with_weekday_hour_and_zone(each_group: Group) -> None:
    command = ScheduleMeeting(group="iscg", jointly_with=TDAG, start=at("2025-05-21T14:30"), place="Geneva")
    words = said(each_group.does("chair", command))
    for part in ("planned", "Wednesday 21 May 2025", "14:30", "Geneva time", "in conjunction with TDAG", "Place"):
        assert part in words
    row = get_meeting(each_group.session, "iscg-2025-05-21")
    assert row is not None
    assert (row.joint_id, row.opens, row.status) == (TDAG, "2025-05-21T14:30:00", "planned")


def test_the_names_that_people_type_are_made_anew_with_each_meeting(group: Group) -> None:
    before = register_version(group.session)
    group.does("desk", ScheduleMeeting(group="iscg", start=day("2025-05-21")))
    assert register_version(group.session) > before


@pytest.mark.parametrize("who", ["bdt", "delegate", "guest"])
def test_whoever_does_not_lead_the_group_is_refused_in_words(group: Group, who: str) -> None:
    rag(group)
    start = day("2025-05-21")
    assert group.refused(who, ScheduleMeeting(group="iscg", start=start)) == "meeting-not-yours"
    assert group.refused(who, MoveMeeting(group="rag", start=start)) == "meeting-not-yours"
    assert group.refused(who, CancelMeeting(group="rag")) == "meeting-not-yours"


def test_a_chair_settles_the_meetings_of_their_own_group_alone(group: Group) -> None:
    rag(group)
    assert group.refused("chair", MoveMeeting(group="rag", start=day("2024-06-20"))) == "meeting-not-yours"
    assert "moved" in said(group.does("chair", MoveMeeting(group="iscg", start=day("2024-06-20"))))


@pytest.mark.parametrize(
    ("fields", "key"),
    [
        ({"start": day("2024-05-13")}, "meeting-passed"),
        ({"start": at("2024-05-14T08:00")}, "meeting-passed"),
        ({"start": day("2024-06-20"), "end": day("2024-06-19")}, "meeting-ends-first"),
        ({"start": day("2024-06-20"), "end": day("2025-06-19")}, "meeting-too-long"),
        ({"start": day("2024-06-20"), "zone": "Mars/Olympus"}, "zone-unknown"),
        ({"start": day("2024-06-20"), "jointly_with": "iscg"}, "meeting-with-itself"),
        ({"start": day("2024-05-21")}, "meeting-planned-already"),
        ({"start": day("9999-12-31")}, "date-too-far"),
    ],
)
def test_what_cannot_be_a_meeting_is_refused_in_words(group: Group, fields: dict[str, Any], key: str) -> None:
    assert group.refused("desk", ScheduleMeeting(group="iscg", **fields)) == key


def test_a_meeting_that_was_held_is_entered_and_nothing_hangs_on_it(group: Group) -> None:
    reply = group.does("desk", ScheduleMeeting(group="rag", start=day("2024-04-10"), end=day("2024-04-12"), held=True))
    assert "entered as held" in said(reply)
    assert not [each for each in reply.buttons if each.label.key != "button-undo"]
    assert group.refused("desk", CancelMeeting(group="rag")) == "next-meeting-none-of"
    ahead = group.does("desk", ScheduleMeeting(group="rag", start=day("2024-06-20"), held=True))
    assert "planned" in said(ahead)


@pytest.mark.parametrize("status", ["held", "cancelled", "running", "unknown"])
def test_only_a_planned_meeting_can_be_moved_or_called_off(group: Group, status: str) -> None:
    meeting = meets(group.session, "rag", date(2024, 6, 17), status=status)
    assert group.refused("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-24"))) == "meeting-not-planned"
    assert group.refused("desk", CancelMeeting(meeting=meeting.id)) == "meeting-not-planned"


def test_without_a_group_the_one_that_the_speaker_leads_is_meant_else_it_is_asked(group: Group) -> None:
    assert "ISCG" in said(group.does("chair", CancelMeeting()))
    assert group.refused("desk", CancelMeeting()) == "meeting-which"


def test_the_place_of_a_group_says_which_meeting_is_meant(group: Group) -> None:
    rag(group)
    words = said(group.does("desk", CancelMeeting(), audience="staff", group="rag"))
    assert "RAG" in words


def test_moved_to_the_time_it_has_already_is_said(group: Group) -> None:
    meeting = rag(group)
    assert group.refused("desk", MoveMeeting(meeting=meeting.id, start=day("2024-06-17"))) == "meeting-moved-nowhere"


def test_a_cancelled_meeting_is_listed_as_such(group: Group) -> None:
    meeting = rag(group)
    group.does("desk", CancelMeeting(meeting=meeting.id))
    words = said(group.does("bdt", ListMeetings(group="rag", after=date(2024, 6, 1))))
    assert "cancelled" in words
