"""Deadlines of a meeting: proposed with their source, accepted, announced, shown."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from handlers.commands.fields import DueDate, DueMoment
from handlers.commands.items import Undo
from handlers.commands.meetings import AcceptDeadlines, AnnounceDeadline, MoveMeeting, ScheduleMeeting, ShowMeeting
from storage.meetings import get_meeting
from tests.asking import ZONE
from tests.handlers.group import Group, meets, said

MEETING = "tsag-2025-05-26"


def day(text: str) -> DueDate:
    return DueDate(date=date.fromisoformat(text))


def plans(group: Group, **fields: Any) -> str:
    known: dict[str, Any] = {"group": "tsag", "start": day("2025-05-26"), "end": day("2025-05-30"), **fields}
    return said(group.does("desk", ScheduleMeeting(**known)))


def shows(group: Group) -> str:
    return said(group.does("bdt", ShowMeeting(meeting=MEETING)))


def kept(group: Group) -> dict[str, str]:
    row = get_meeting(group.session, MEETING)
    return dict(row.deadlines) if row else {}


def test_the_rules_of_tsag_are_proposed_with_their_source_weekday_and_zone(each_group: Group) -> None:
    words = plans(each_group)
    contribution = "Deadline for contributions: Wednesday 14 May 2025 (Geneva time) at the latest"
    assert f"{contribution} – source: Rec. ITU-T A.1 (10/2016) §3.1.8" in words
    assert "registration: about Saturday 26 April 2025" in words
    assert "Accept these dates" in words
    assert kept(each_group) == {}


@pytest.mark.parametrize(
    ("lang", "source"),
    [
        ("fr", "Rec. UIT-T A.1"),
        ("es", "Rec. UIT-T A.1"),
        ("ru", "Рек. МСЭ-Т A.1"),
        ("zh", "ITU-T A.1建议书"),
        ("ar", "التوصية"),
    ],
)
def test_the_source_is_called_as_in_the_language_of_the_answer(group: Group, lang: str, source: str) -> None:
    reply = group.does("desk", ScheduleMeeting(group="tsag", start=day("2025-05-26")))
    assert source in said(reply, lang)
    assert "S10" not in said(reply, lang)


def test_of_two_rules_for_one_thing_a_single_day_is_proposed(group: Group) -> None:
    assert plans(group).count("Collective letter:") == 1


def test_a_day_that_the_rule_puts_in_the_past_is_not_proposed(group: Group) -> None:
    words = plans(group, start=day("2024-05-24"), end=None)
    assert "Deadline for contributions" not in words
    assert "Report of the meeting" in words


def test_a_day_that_is_announced_only_is_not_computed(group: Group) -> None:
    words = said(group.does("desk", ScheduleMeeting(group="tdag", start=day("2025-05-12"))))
    assert "Deadline for contributions: this date is announced in writing" in words
    assert "Accept these dates" not in words


def test_a_body_without_rules_is_offered_nothing(group: Group) -> None:
    words = said(group.does("desk", ScheduleMeeting(group="iscg", start=day("2025-05-12"))))
    assert "rules" not in words


def test_accepted_dates_are_kept_with_the_meeting_and_shown_as_taken_from_the_rule(each_group: Group) -> None:
    plans(each_group)
    said(each_group.does("desk", AcceptDeadlines(meeting=MEETING)))
    assert kept(each_group)["contribution"] == "2025-05-14"
    assert "Wednesday 14 May 2025 (Geneva time) (taken over from the rule; not announced yet)" in shows(each_group)
    assert each_group.refused("desk", AcceptDeadlines(meeting=MEETING)) == "deadlines-none-proposed"


def test_one_kind_may_be_accepted_alone(group: Group) -> None:
    plans(group)
    group.does("desk", AcceptDeadlines(meeting=MEETING, kind="registration"))
    assert kept(group) == {"registration": "2025-04-26"}


def test_the_announced_date_overwrites_the_computed_one(each_group: Group) -> None:
    plans(each_group)
    each_group.does("desk", AcceptDeadlines(meeting=MEETING))
    words = said(each_group.does("desk", AnnounceDeadline(meeting=MEETING, kind="contribution", due=day("2025-05-12"))))
    assert "Monday 12 May 2025" in words
    assert "It replaces: Wednesday 14 May 2025" in words
    assert "contributions: Monday 12 May 2025 (Geneva time)\n" in shows(each_group)


def test_an_announced_hour_is_kept_on_the_clock_of_the_meeting(group: Group) -> None:
    meets(group.session, "tsag", date(2025, 5, 26), zone="Asia/Qatar")
    own = DueMoment(at=datetime.fromisoformat("2025-05-12T17:00"), zone=ZONE)
    group.does("desk", AnnounceDeadline(meeting=MEETING, kind="registration", due=own))
    other = DueMoment(at=datetime.fromisoformat("2025-05-12T17:00"), zone="UTC")
    group.does("desk", AnnounceDeadline(meeting=MEETING, kind="contribution", due=other))
    assert kept(group) == {"registration": "2025-05-12T17:00:00", "contribution": "2025-05-12T20:00:00"}
    assert "UTC+03:00" in shows(group)


def test_a_move_proposes_new_days_and_keeps_what_was_announced(group: Group) -> None:
    plans(group)
    group.does("desk", AcceptDeadlines(meeting=MEETING))
    group.does("desk", AnnounceDeadline(meeting=MEETING, kind="registration", due=day("2025-04-20")))
    words = said(group.does("desk", MoveMeeting(meeting=MEETING, start=day("2025-06-02"))))
    assert kept(group) == {"registration": "2025-04-20"}
    assert "Dates that were announced stay" in words
    assert "contributions: Wednesday 21 May 2025 (Geneva time) at the latest" in words


def test_undo_restores_the_deadlines_of_the_meeting(each_group: Group) -> None:
    plans(each_group)
    each_group.does("desk", AcceptDeadlines(meeting=MEETING))
    had = kept(each_group)
    each_group.does("desk", MoveMeeting(meeting=MEETING, start=day("2025-06-02")))
    each_group.does("desk", Undo())
    assert kept(each_group) == had
    assert "taken over from the rule" in shows(each_group)


@pytest.mark.parametrize("who", ["bdt", "delegate", "chair"])
def test_whoever_does_not_lead_the_group_settles_none_of_its_dates(group: Group, who: str) -> None:
    plans(group)
    announced = AnnounceDeadline(meeting=MEETING, kind="contribution", due=day("2025-05-12"))
    assert group.refused(who, announced) == "meeting-not-yours"
    assert group.refused(who, AcceptDeadlines(meeting=MEETING)) == "meeting-not-yours"
