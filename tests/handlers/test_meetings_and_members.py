"""When groups meet, and who sits in them."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from handlers.answer import Code, Person, Term, Words
from handlers.commands.fields import Unknown
from handlers.commands.meetings import ListMeetings, ListMembers, ShowMeeting
from handlers.commands.pages import ShowHome
from handlers.errors import Refusal
from handlers.home import show_home
from handlers.meetings import show_meeting
from handlers.meetings_listed import list_meetings
from handlers.members import list_members
from storage.database import Database
from storage.tables.meetings import Meeting
from tests.asking import ZONE, asks, keys, lines, office, sits, told


def _meets(session: Session, group: str, start: date, **columns: object) -> None:
    known: dict[str, object] = {"end": start, "zone": ZONE, "status": "planned", **columns}
    session.add(Meeting(id=f"{group}-{start}-x", group_id=group, start=start, **known))
    session.flush()


def test_the_next_meeting_is_the_first_planned_one_that_is_not_over(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now)
        reply = show_meeting(context, ShowMeeting(group="iscg"))
    line = lines(reply)[0]
    assert line.facts["start"].date == date(2024, 5, 21)
    assert line.facts["joint"].id == "tdag"
    assert line.facts["in_conjunction"] == Code(value="yes")


@pytest.mark.parametrize(("joint", "shown"), [(False, ["rag", "iscg"]), (True, ["iscg", "rag"])])
def test_the_next_meeting_is_the_soonest_and_the_next_joint_one_comes_first_where_it_was_asked_for(
    filled: Database, now: datetime, joint: bool, shown: list[str]
) -> None:
    with filled.writing() as session:
        _meets(session, "rag", date(2024, 5, 15))
        reply = show_meeting(asks(session, office(session, "you"), now), ShowMeeting(joint=joint))
    assert [row.facts["group"].id for row in reply.answer.rows] == shown


def test_ones_own_page_lists_the_meetings_to_come_by_their_days(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you")
        for group, day in (("tsag", 15), ("rag", 17), ("isc_tf", 16)):
            _meets(session, group, date(2024, 5, day))
            sits(session, group, you, "member")
        reply = show_home(asks(session, you, now), ShowHome())
    days = [row.facts["start"].date.day for row in reply.answer.rows if row.kind == "meeting"]
    assert days == [15, 16, 17, 21]


def test_a_session_of_the_council_is_shown_only_to_whoever_asks_for_it(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _meets(session, "council", date(2024, 5, 15))
        context = asks(session, office(session, "you"), now)
        of_all = show_meeting(context, ShowMeeting())
        of_council = show_meeting(context, ShowMeeting(group="council"))
    assert "council" not in [row.facts["group"].id for row in of_all.answer.rows]
    assert of_council.answer.rows[0].facts["start"].date == date(2024, 5, 15)


def test_a_group_without_a_planned_meeting_is_said_to_have_none(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        reply = show_meeting(asks(session, office(session, "you"), now), ShowMeeting(group="wrc"))
    assert reply.title.key == "next-meeting-none-of"


def test_a_meeting_of_which_nothing_is_known_after_its_day_is_not_said_to_be_planned(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now + timedelta(days=30))
        reply = list_meetings(context, ListMeetings(group="iscg", after=date(2024, 1, 1)))
    states = {row.facts["start"].date: row.facts["state"].value for row in reply.answer.rows}
    assert states == {date(2024, 1, 24): "held", date(2024, 5, 21): "past"}


def test_a_meeting_shows_its_place_hours_and_announced_dates(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _meets(
            session,
            "tsag",
            date(2025, 5, 26),
            opens="2025-05-26T09:30",
            place="Geneva",
            deadlines={"contribution": "2025-05-13"},
            services=["captioning"],
        )
        reply = show_meeting(asks(session, office(session, "you"), now), ShowMeeting(meeting="tsag-2025-05-26-x"))
    values = told(reply, "value")
    assert Term(key="city-geneva") in values
    assert {"moment", "day"} <= {fact.fact for fact in values}
    assert "meeting-service" in keys(reply)


def test_meetings_of_staff_groups_are_not_shown_to_delegates(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        _meets(session, "isc_tf", date(2024, 5, 15))
        staff, delegate = office(session, "you"), office(session, "delegation", kind="delegate")
        inside = list_meetings(asks(session, staff, now), ListMeetings())
        outside = list_meetings(asks(session, delegate, now), ListMeetings())
        in_company = list_meetings(asks(session, staff, now, audience="outsiders"), ListMeetings())
        with pytest.raises(Refusal) as refusal:
            list_members(asks(session, delegate, now), ListMembers(group="isc_tf"))
    assert "isc_tf" in {row.facts["group"].id for row in inside.answer.rows}
    assert "isc_tf" not in {row.facts["group"].id for row in (*outside.answer.rows, *in_company.answer.rows)}
    assert refusal.value.line.key == "group-not-shown"


def test_meetings_come_page_by_page_until_all_were_listed(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        for day in range(1, 29):
            _meets(session, "isc_tf", date(2024, 10, day))
            _meets(session, "iscg", date(2021, 10, day), status="held")
        context, command = asks(session, office(session, "you"), now), ListMeetings()
        found: list[str] = []
        while command.cursor is not None or not found:
            reply = list_meetings(context, command)
            found += [row.id for row in reply.answer.rows]
            command = ListMeetings(cursor=reply.answer.cursor)
    assert len(found) == len(set(found)) == reply.answer.total > 56
    assert found.index("isc_tf-2024-10-01-x") < found.index("isc_tf-2024-10-28-x")
    assert found.index("isc_tf-2024-10-28-x") < found.index("iscg-2021-10-28-x") < found.index("iscg-2021-10-01-x")
    assert "list-meetings-over" in keys(reply)


@pytest.mark.parametrize("meeting", ["no-such-meeting", Unknown(unknown="the party")])
def test_a_meeting_that_is_not_there_is_refused(filled: Database, now: datetime, meeting: str | Unknown) -> None:
    with filled.writing() as session, pytest.raises(Refusal) as refused:
        show_meeting(asks(session, office(session, "you"), now), ShowMeeting(meeting=meeting))
    assert refused.value.line.key == "meeting-unknown"


def test_officers_come_first_and_carry_the_date_they_are_known_for(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        sits(session, "tdag", office(session, "member"), "member")
        sits(session, "tdag", office(session, "zchair"), "chair", as_of="2024")
        sits(session, "tdag", office(session, "former"), "vice_chair", until=date(2024, 2, 1))
        context = asks(session, office(session, "you"), now)
        reply = list_members(context, ListMembers(group="tdag"))
        former = list_members(context, ListMembers(group="tdag", capacity="vice_chair", on=date(2024, 1, 31)))
    assert [fact.name for fact in told(reply, "person") if isinstance(fact, Person)] == ["ZCHAIR desk", "MEMBER desk"]
    assert [line.key for line in lines(former)] == ["list-members-on", "list-members-line"]
    assert lines(reply)[0].facts["as_of"] == Words(text="2024")


def test_the_chair_known_from_the_report_of_2024_carries_that_year_and_is_none_of_2020(
    filled: Database, now: datetime
) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now)
        reply = list_members(context, ListMembers(group="iscg", capacity="chair"))
        before = list_members(context, ListMembers(group="iscg", capacity="chair", on=date(2020, 5, 1)))
    assert before.answer.rows == ()
    assert reply.title.facts["capacity"] == Term(key="capacity-chair")
    assert lines(reply)[0].facts["as_of"] == Words(text="2024")


def test_a_capacity_that_nobody_holds_is_said_to_be_empty_and_who_is_there(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        context = asks(session, office(session, "you"), now)
        nobody = list_members(context, ListMembers(group="rag", capacity="observer"))
        others = list_members(context, ListMembers(group="iscg", capacity="member"))
    assert nobody.title.key == others.title.key == "list-members-as-none"
    assert nobody.parts == ()
    assert [line.facts.get("capacity") for line in lines(others)] == [None, Term(key="capacity-chair")]
    assert others.answer.rows == ()


def test_a_public_page_names_officers_and_keeps_members_for_private(filled: Database, now: datetime) -> None:
    with filled.writing() as session:
        you = office(session, "you")
        sits(session, "tdag", office(session, "member"), "member")
        sits(session, "tdag", office(session, "chair"), "chair")
        reply = list_members(asks(session, you, now, audience="public"), ListMembers(group="tdag"))
    assert [fact.name for fact in told(reply, "person") if isinstance(fact, Person)] == ["CHAIR desk"]
    assert reply.private is not None
    assert len(reply.private.answer.rows) == 2
