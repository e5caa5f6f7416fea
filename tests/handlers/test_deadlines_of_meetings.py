"""Deadlines that hang on a meeting: bound once, moved with it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from handlers.commands.fields import DueMeeting, Party
from handlers.commands.items import RecordAction
from handlers.due_meetings import rebind
from handlers.plans import replan
from tests.handlers.group import BDT, Group, meets, number, said

GENEVA = ZoneInfo("Europe/Zurich")
STAGES = ("lead", "due", "past")


def plan(group: Group, item: int, *states: str) -> list[tuple[str, int, str]]:
    found = [each for each in group.notices(item, *states) if each.stage in STAGES]
    return [(each.stage, each.occurrence, f"{each.due.astimezone(GENEVA):%a %d %b %H:%M}") for each in found]


def test_a_meeting_that_moves_takes_its_deadlines_along_and_never_hops(each_group: Group) -> None:
    meeting = meets(each_group.session, "rag", date(2024, 6, 17))
    item = each_group.records(due=DueMeeting(group="rag", offset=-1, unit="week"))
    later = meets(each_group.session, "rag", date(2024, 6, 1))
    assert rebind(each_group.session, later, each_group.now) == []
    meeting.start = meeting.end = date(2024, 6, 24)
    assert [each.number for each in rebind(each_group.session, meeting, each_group.now)] == [item]
    assert (each_group.item(item).due_date, each_group.item(item).due_version) == (date(2024, 6, 17), 2)


def test_a_deadline_that_waited_for_a_meeting_binds_when_one_is_planned(group: Group) -> None:
    item = group.records(due=DueMeeting(group="rag"))
    meeting = meets(group.session, "rag", date(2024, 6, 17), opens="2024-06-17T09:30:00")
    changed = rebind(group.session, meeting, group.now)
    replan(group.session, changed, group.now)
    assert group.item(item).due_at == datetime(2024, 6, 17, 7, 30, tzinfo=UTC)
    assert ("due", 0, "Mon 17 Jun 09:00") in plan(group, item)


def test_a_cancelled_meeting_leaves_the_deadline_without_a_day(group: Group) -> None:
    meeting = meets(group.session, "rag", date(2024, 6, 17))
    item = group.records(due=DueMeeting(group="rag"))
    meeting.status = "cancelled"
    replan(group.session, rebind(group.session, meeting, group.now), group.now)
    assert group.item(item).due_at is None
    assert plan(group, item) == []


@pytest.mark.parametrize(
    ("offset", "unit", "day"),
    [
        (-14, "calendar_day", date(2024, 6, 17)),
        (-2, "week", date(2024, 6, 17)),
        (-4, "month", date(2024, 2, 29)),
        (-1, "working_day", date(2024, 6, 28)),
        (3, "working_day", date(2024, 7, 4)),
    ],
)
def test_offsets_count_days_weeks_months_and_working_days(group: Group, offset: int, unit: str, day: date) -> None:
    start = date(2024, 6, 30) if unit == "month" else date(2024, 7, 1)
    held = meets(group.session, "rag", start)
    relative = DueMeeting.model_validate({"meeting": held.id, "offset": offset, "unit": unit})
    early = datetime(2024, 1, 3, 9, tzinfo=UTC)
    command = RecordAction(text="x", responsible=(BDT,), due=relative)
    assert group.item(number(group.does("desk", command, at=early))).due_date == day


def test_the_next_meeting_is_that_of_the_group_that_alone_is_to_act(group: Group) -> None:
    tdag, iscg = (Party(kind="body", id=each) for each in ("tdag", "iscg"))
    action = RecordAction(text="consider", responsible=(tdag,), due=DueMeeting())
    assert "by the opening of the meeting of TDAG" in said(group.does("desk", action))
    for several in ((BDT,), (tdag, iscg), ()):
        action = RecordAction(text="consider", responsible=several, due=DueMeeting())
        assert group.refused("desk", action) == "meeting-not-said"
