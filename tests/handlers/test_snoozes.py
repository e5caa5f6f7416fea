"""Items put off: silent until then, for those who asked, and no longer than the deadline allows."""

from __future__ import annotations

from datetime import UTC, datetime

from handlers.commands.items import MoveDeadline, Undo
from handlers.commands.notices import SnoozeReminder
from tests.handlers.group import BDT, TSB, Group, at_local, due, said
from tests.handlers.test_notices_said import composed, morning


def test_a_snoozed_item_is_silent_until_the_moment_and_then_comes_once(each_group: Group) -> None:
    item = each_group.records(day=28)
    until = at_local("2024-05-27T12:00")
    assert "27 May 2024" in said(each_group.does("bdt", SnoozeReminder(item=item, until=until)))
    found = [(each.stage, each.occurrence) for each in each_group.notices(item) if each.stage != "assigned"]
    assert [each[0] for each in found][:2] == ["snoozed", "due"]
    assert each_group.refused("alt", SnoozeReminder(item=item, until=until)) == "item-not-found"
    assert each_group.refused("desk", SnoozeReminder(item=item, until=until)) == "snooze-not-yours"
    past = at_local("2024-05-13T12:00")
    assert each_group.refused("bdt", SnoozeReminder(item=item, until=past)) == "date-past"


def test_a_deadline_that_is_brought_forward_is_not_slept_through(each_group: Group) -> None:
    item = each_group.records(day=28)
    each_group.does("bdt", SnoozeReminder(item=item, until=at_local("2024-05-27T12:00")))
    each_group.does("desk", MoveDeadline(item=item, due=due(23)))
    ahead = [("lead", 7), ("lead", 1), ("due", 0)]
    assert [each for each in each_group.stages(item) if each[0] in ("snoozed", "lead", "due")] == ahead
    assert "23 May 2024" in composed(each_group, "bdt", morning(22))[0]
    each_group.does("desk", Undo())
    assert [each[0] for each in each_group.stages(item) if each[0] in ("snoozed", "lead", "due")] == ["snoozed", "due"]


def test_that_it_is_put_off_past_the_deadline_is_said(group: Group) -> None:
    item = group.records(day=28)
    for until, late in (("2024-05-28T23:00", False), ("2024-05-29T09:00", True)):
        shown = said(group.does("bdt", SnoozeReminder(item=item, until=at_local(until))))
        assert ("That is after its deadline: Tuesday 28 May 2024" in shown) == late
    group.now = datetime(2024, 6, 3, 8, tzinfo=UTC)
    assert "deadline" not in said(group.does("bdt", SnoozeReminder(item=item, until=at_local("2024-06-05T09:00"))))


def test_a_moment_that_the_clocks_skip_or_repeat_is_said(group: Group) -> None:
    item = group.records(day=28)
    skipped, twice = at_local("2025-03-30T02:30"), at_local("2024-10-27T02:30")
    assert "clocks go forward" in said(group.does("bdt", SnoozeReminder(item=item, until=skipped)))
    assert "comes twice" in said(group.does("bdt", SnoozeReminder(item=item, until=twice)))


def test_one_of_two_may_snooze_and_the_other_is_still_reminded(group: Group) -> None:
    item = group.records(day=28, responsible=(BDT, TSB))
    until = at_local("2024-05-27T12:00")
    group.does("bdt", SnoozeReminder(item=item, until=until))
    tsb = [each.occurrence for each in group.notices(item) if each.person_id == group.people["tsb"].id]
    assert 7 in tsb
