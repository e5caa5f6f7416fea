"""One's own last change is taken back, whole, as long as nobody changed the same since."""

from __future__ import annotations

from datetime import timedelta

from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    MoveDeadline,
    ReassignItem,
    ReopenItem,
    ReportProgress,
    Undo,
)
from handlers.commands.notices import SetReminderPlan
from tests.handlers.group import TSB, Group, due, said

OF_ISCG = {"audience": "outsiders", "group": "iscg"}


def test_undo_puts_the_last_change_back_with_its_parties(group: Group) -> None:
    item = group.records()
    group.does("desk", ReassignItem(item=item, responsible=(TSB,)))
    assert "Responsible: BDT desk" in said(group.does("desk", Undo()))
    assert {each.person_id for each in group.notices(item)} == {group.people["bdt"].id}


def test_undo_of_a_moved_deadline_shows_the_former_one_and_plans_for_it(each_group: Group) -> None:
    item = each_group.records()
    before = [(each.stage, each.due) for each in each_group.notices(item) if each.stage == "lead"]
    each_group.does("bdt", MoveDeadline(item=item, due=due(28)))
    assert "24 May 2024" in said(each_group.does("bdt", Undo()))
    assert [(each.stage, each.due) for each in each_group.notices(item) if each.stage == "lead"] == before
    each_group.does("bdt", MoveDeadline(item=item, due=due(29)))


def test_undo_of_a_recording_withdraws_it_and_the_number_is_not_given_again(each_group: Group) -> None:
    item = each_group.records()
    assert "is withdrawn" in said(each_group.does("desk", Undo()))
    assert each_group.item(item).status == "withdrawn"
    assert each_group.records() == item + 1


def test_undo_takes_back_all_that_one_command_changed(group: Group) -> None:
    items = (group.records("delegate"), group.records("delegate"))
    later = group.now + timedelta(minutes=1)
    group.does("desk", AgreeItems(items=items), at=later)
    group.does("desk", Undo(), at=later)
    assert [group.item(each).status for each in items] == ["draft", "draft"]


def test_undo_ends_after_ten_minutes_and_where_somebody_changed_it_since(group: Group) -> None:
    item = group.records()
    assert group.refused("desk", Undo(), at=group.now + timedelta(minutes=11)) == "undo-nothing"
    group.does("bdt", ReportProgress(item=item, note="begun"))
    assert group.refused("desk", Undo()) == "undo-changed"
    assert group.refused("tsb", Undo()) == "undo-nothing"


def test_undo_of_a_named_item_takes_back_nothing_of_another(group: Group) -> None:
    other, item = group.records(), group.records()
    assert group.refused("desk", Undo(item=other)) == "undo-nothing"
    group.does("desk", Undo(item=item))
    assert [group.item(each).status for each in (other, item)] == ["open", "withdrawn"]


def test_undo_after_people_were_told_says_who_and_offers_a_correction(group: Group) -> None:
    item = group.records()
    for notice in group.notices(item):
        if notice.stage == "assigned":
            notice.state = "sent"
    reply = group.does("desk", Undo())
    assert "Meanwhile the following had been told: BDT desk." in said(reply)
    assert "Send them a correction" in said(reply)
    assert "on its way to: BDT desk" in said(group.does("desk", Undo(tell=item)))
    assert [each.stage for each in group.notices(item)] == ["corrected"]
    group.does("desk", Undo(tell=item))
    assert group.refused("bdt", Undo(tell=item)) == "undo-nobody-to-tell"


def test_undo_of_a_setting_puts_the_setting_back(group: Group) -> None:
    group.does("bdt", SetReminderPlan(leads=(10, 3)))
    group.does("bdt", Undo())
    assert group.people["bdt"].leads is None


def test_undo_of_a_groups_lead_times_plans_by_the_former_ones(group: Group) -> None:
    item = group.records(day=31)
    group.item(item).group_id = "iscg"
    group.session.flush()

    def ahead() -> list[int]:
        return [each.occurrence for each in group.notices(item) if each.stage == "lead"]

    for leads in ((2,), ()):
        group.does("chair", SetReminderPlan(leads=leads, group="iscg"))
    assert ahead() == [14, 7, 1]
    for former in ([2], [14, 7, 1]):
        group.does("chair", Undo())
        assert ahead() == former
    assert group.refused("chair", Undo()) == "undo-nothing"


def test_changes_are_taken_back_one_after_the_other(each_group: Group) -> None:
    item = each_group.records()
    each_group.does("desk", CompleteItem(item=item))
    each_group.does("desk", ReopenItem(item=item))
    for status in ("closed", "open", "withdrawn"):
        each_group.does("desk", Undo())
        assert each_group.item(item).status == status
    assert each_group.refused("desk", Undo()) == "undo-nothing"


def test_a_deadline_is_taken_back_after_a_later_change_was(group: Group) -> None:
    item = group.records()
    group.does("desk", MoveDeadline(item=item, due=due(28)))
    group.does("desk", MoveDeadline(item=item, due=due(29)))
    group.does("desk", Undo())
    assert "24 May 2024" in said(group.does("desk", Undo()))


def test_what_somebody_else_changed_and_took_back_in_between_is_left(group: Group) -> None:
    item = group.records()
    group.does("bdt", MoveDeadline(item=item, due=due(28)))
    group.does("bdt", Undo())
    group.does("desk", CompleteItem(item=item))
    group.does("desk", Undo())
    assert group.refused("desk", Undo()) == "undo-changed"


def test_what_was_changed_and_not_taken_back_is_left(group: Group) -> None:
    item = group.records()
    group.does("desk", CompleteItem(item=item))
    group.does("desk", Undo())
    group.does("bdt", ReportProgress(item=item, note="begun"))
    assert group.refused("desk", Undo()) == "undo-changed"
