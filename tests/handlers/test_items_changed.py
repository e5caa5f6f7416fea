"""What becomes of an item: done, opened again, moved, handed over, corrected; who may, and what is refused."""

from __future__ import annotations

from datetime import date

from handlers.commands.fields import Party
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    EditItem,
    MoveDeadline,
    ReassignItem,
    RecordAction,
    RecordInformation,
    ReopenItem,
    ReportProgress,
    ShowItem,
    WithdrawItem,
)
from tests.handlers.group import BDT, TSB, Group, due, number, said

OF_ISCG = {"audience": "outsiders", "group": "iscg"}
DESK = Party(kind="office", id="desk@example.org")


def test_done_closes_among_staff_and_tells_whoever_recorded_it(group: Group) -> None:
    item = group.records()
    assert f"Item {item} is closed: publish the captions" in said(group.does("bdt", CompleteItem(item=item)))
    assert group.item(item).closed_by == group.people["bdt"].id
    assert [(each.stage, each.person_id) for each in group.notices(item)] == [("completed", group.people["desk"].id)]


def test_done_in_a_group_of_members_is_reported_and_the_chair_closes(group: Group) -> None:
    item = number(group.does("chair", RecordAction(text="write", responsible=(BDT,), due=due(24)), **OF_ISCG))
    assert "will confirm it" in said(group.does("bdt", CompleteItem(item=item)))
    assert group.item(item).status == "reported_done"
    assert group.refused("bdt", CompleteItem(item=item)) == "item-reported-already"
    group.does("chair", CompleteItem(item=item), **OF_ISCG)
    assert group.item(item).status == "closed"


def test_somebody_elses_item_is_refused_and_one_out_of_sight_is_not_there(group: Group) -> None:
    shared = number(group.does("bdt", RecordAction(text="x", responsible=(TSB,), due=due(24)), audience="staff"))
    assert group.refused("alt", CompleteItem(item=shared)) == "item-not-yours"
    assert group.refused("delegate", CompleteItem(item=shared)) == "item-not-found"
    assert group.refused("desk", CompleteItem(item=99)) == "item-not-found"
    assert group.item(shared).status == "open"


def test_where_others_read_an_item_they_may_not_see_is_answered_in_private(group: Group) -> None:
    item = group.records()
    reply = group.does("desk", ShowItem(item=item), audience="public")
    assert "publish the captions" not in said(reply)
    assert reply.answer.rows == ()
    assert reply.private is not None
    assert "publish the captions" in said(reply.private)


def test_closed_draft_and_information_cannot_be_completed(group: Group) -> None:
    closed, draft = group.records(), group.records("delegate")
    group.does("bdt", CompleteItem(item=closed))
    info = number(group.does("desk", RecordInformation(text="the building opens")))
    refusals = [group.refused("desk", CompleteItem(item=each)) for each in (closed, draft, info)]
    assert refusals == ["item-closed", "item-is-draft", "item-not-work"]


def test_reopened_is_open_again_and_its_reminders_come_back(group: Group) -> None:
    item = group.records()
    ahead = [each for each in group.stages(item) if each[0] in ("lead", "due", "past")]
    group.does("bdt", CompleteItem(item=item))
    assert group.refused("alt", ReopenItem(item=item)) == "item-not-found"
    assert "is open again" in said(group.does("bdt", ReopenItem(item=item)))
    assert [each for each in group.stages(item) if each[0] in ("lead", "due", "past")] == ahead
    assert group.refused("bdt", ReopenItem(item=item)) == "item-open-already"


def test_withdrawn_stays_on_record_and_reminds_nobody(group: Group) -> None:
    item = group.records()
    assert group.refused("bdt", WithdrawItem(item=item)) == "item-not-yours"
    assert "stays on record" in said(group.does("desk", WithdrawItem(item=item)))
    assert [each.stage for each in group.notices(item)] == ["withdrawn"]
    assert "Status: withdrawn" in said(group.does("desk", ShowItem(item=item)))


def test_progress_keeps_the_words_and_moves_an_open_item_on(group: Group) -> None:
    item = group.records()
    assert "the draft is with TSB" in said(group.does("bdt", ReportProgress(item=item, note="the draft is with TSB")))
    assert group.item(item).status == "in_progress"
    assert group.refused("bdt", ReportProgress(item=item, note="x", status="withdrawn")) == "item-status-refused"
    assert "(BDT desk): the draft is with TSB" in said(group.does("bdt", ShowItem(item=item)))


def test_a_deadline_is_moved_by_those_responsible_and_never_into_the_past(group: Group) -> None:
    item = group.records()
    words = said(group.does("bdt", MoveDeadline(item=item, due=due(28))))
    assert "Tuesday" in words
    assert "28 May 2024" in words
    assert "Before: Friday" in words
    assert group.refused("bdt", MoveDeadline(item=item, due=due(1))) == "date-past"
    assert group.refused("chair", MoveDeadline(item=item, due=due(30))) == "item-not-found"
    assert group.item(item).due_date == date(2024, 5, 28)


def test_an_item_is_handed_over_and_only_the_new_office_is_reminded(group: Group) -> None:
    item = group.records()
    group.does("desk", ReassignItem(item=item, responsible=(TSB,)))
    assert {each.person_id for each in group.notices(item)} == {group.people["tsb"].id}
    assert group.refused("tsb", ReassignItem(item=item, responsible=(BDT,))) == "item-reassign-refused"


def test_an_office_joins_those_responsible_and_none_of_them_is_replaced(group: Group) -> None:
    item = group.records()
    group.does("desk", ReassignItem(item=item, responsible=(TSB,), added=True))
    assert [each.capacity for each in group.item(item).parties] == ["responsible", "responsible"]
    assert {each.person_id for each in group.notices(item)} == {group.people["tsb"].id, group.people["bdt"].id}
    assert group.refused("desk", ReassignItem(item=item, responsible=(BDT,), added=True)) == "item-nothing-to-edit"
    assert group.refused("tsb", ReassignItem(item=item, responsible=(BDT,))) == "item-reassign-refused"


def test_of_two_offices_only_the_one_named_gives_the_item_up(group: Group) -> None:
    item = group.records(responsible=(BDT, TSB))
    group.does("desk", ReassignItem(item=item, responsible=(DESK,), instead_of=(TSB,)))
    assert {each.person_id for each in group.notices(item)} == {group.people["bdt"].id, group.people["desk"].id}


def test_where_whoever_should_give_the_item_up_never_had_it_all_are_replaced(group: Group) -> None:
    item = group.records()
    group.does("desk", ReassignItem(item=item, responsible=(DESK,), instead_of=(TSB,)))
    assert {each.person_id for each in group.notices(item)} == {group.people["desk"].id}


def test_an_office_gives_an_item_up_by_the_name_of_its_body(group: Group) -> None:
    item = group.records()
    group.does("desk", ReassignItem(item=item, responsible=(DESK,), instead_of=(Party(kind="body", id="bdt"),)))
    assert {each.person_id for each in group.notices(item)} == {group.people["desk"].id}


def test_an_edit_changes_what_was_said_only(group: Group) -> None:
    item = group.records(cooperating=(TSB,))
    group.does("desk", EditItem(item=item, text="publish the captions in six languages", topic="accessibility"))
    changed = group.item(item)
    assert (changed.text, changed.topic_id) == ("publish the captions in six languages", "accessibility")
    assert [each.capacity for each in changed.parties] == ["responsible", "cooperating"]
    assert group.refused("desk", EditItem(item=item, topic="accessibility")) == "item-nothing-to-edit"


def test_once_agreed_an_item_is_no_longer_its_writers_alone(group: Group) -> None:
    item = group.records("delegate")
    group.does("delegate", EditItem(item=item, text="translate"))
    group.does("desk", AgreeItems(items=(item,)))
    assert group.refused("delegate", EditItem(item=item, text="translate everything")) == "item-not-yours"
    assert group.refused("delegate", WithdrawItem(item=item)) == "item-not-yours"
