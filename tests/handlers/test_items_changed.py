"""What becomes of an item: who may change it, what is refused, what is undone, what is listed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest

from handlers.commands.fields import DueMoment, Party
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    EditItem,
    ListItems,
    MoveDeadline,
    ReassignItem,
    RecordAction,
    RecordInformation,
    ReopenItem,
    ReportProgress,
    ShowItem,
    Undo,
    WithdrawItem,
)
from handlers.commands.notices import RemindMe, SetReminderPlan
from storage.database import Database
from tests.handlers.group import BDT, TSB, Group, due, make_group, number, said

OF_ISCG = {"audience": "outsiders", "group": "iscg"}


@pytest.fixture
def group(each_filled: Database, now: datetime) -> Iterator[Group]:
    with each_filled.writing() as session:
        yield make_group(session, now)


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


def test_what_was_said_in_a_direct_conversation_is_for_its_speaker_the_parties_and_the_secretariat(group: Group) -> None:
    me = Party(kind="person", id="me")
    item = group.records("bdt", responsible=(me,), cooperating=(TSB,))
    for who in ("bdt", "tsb", "desk"):
        assert group.refused(who, ShowItem(item=item)) == "not refused"
    for who in ("alt", "chair", "delegate", "guest"):
        assert group.refused(who, ShowItem(item=item)) == "item-not-found"


def test_a_draft_is_not_shown_to_the_party_it_would_bind(group: Group) -> None:
    item = group.records("delegate")
    assert group.refused("bdt", ShowItem(item=item)) == "item-not-found"
    assert group.refused("delegate", ShowItem(item=item)) == "not refused"


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


def test_undo_puts_the_last_change_back_with_its_parties(group: Group) -> None:
    item = group.records()
    group.does("desk", ReassignItem(item=item, responsible=(TSB,)))
    assert "Responsible: BDT desk" in said(group.does("desk", Undo()))
    assert {each.person_id for each in group.notices(item)} == {group.people["bdt"].id}


def test_undo_of_a_moved_deadline_shows_the_former_one_and_plans_for_it(group: Group) -> None:
    item = group.records()
    before = [(each.stage, each.due) for each in group.notices(item) if each.stage == "lead"]
    group.does("bdt", MoveDeadline(item=item, due=due(28)))
    assert "24 May 2024" in said(group.does("bdt", Undo()))
    assert [(each.stage, each.due) for each in group.notices(item) if each.stage == "lead"] == before
    group.does("bdt", MoveDeadline(item=item, due=due(29)))


def test_undo_of_a_recording_withdraws_it_and_the_number_is_not_given_again(group: Group) -> None:
    item = group.records()
    assert "is withdrawn" in said(group.does("desk", Undo()))
    assert group.item(item).status == "withdrawn"
    assert group.records() == item + 1


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


def test_my_list_holds_what_i_owe_by_name_and_by_role_the_nearest_deadline_first(group: Group) -> None:
    late = group.records(day=30)
    role = group.records(day=20, responsible=(Party(kind="role", topic="accessibility"),))
    body = group.records(day=22, responsible=(Party(kind="body", id="bdt"),), topic="accessibility")
    undated = number(group.does("desk", RecordAction(text="some day", responsible=(BDT,))))
    group.records(responsible=(TSB,))
    rows = group.does("bdt", ListItems(party="me")).answer.rows
    assert [getattr(each, "number", None) for each in rows] == [role, body, late, undated]


def test_a_list_is_cut_by_status_topic_body_and_days(group: Group) -> None:
    first, second = group.records(day=20, topic="accessibility"), group.records(day=30, responsible=(TSB,))
    later = datetime(2024, 5, 22, 8, tzinfo=group.now.tzinfo)

    def found(**asked: object) -> list[object]:
        rows = group.does("desk", ListItems.model_validate(asked), at=later).answer.rows
        return [getattr(each, "number", None) for each in rows]

    assert found(status="overdue") == [first]
    assert found(status="open") == [first, second]
    assert found(status="closed") == []
    assert found(topic="accessibility") == [first]
    assert found(body="tsb") == [second]
    assert found(body="itu_t") == [second]
    assert found(due_after=date(2024, 5, 30), due_before=date(2024, 5, 30)) == [second]


def test_what_is_past_its_date_remains_open_in_the_list(group: Group) -> None:
    group.records(day=20)
    later = datetime(2024, 5, 22, 8, tzinfo=group.now.tzinfo)
    words = said(group.does("desk", ListItems(status="overdue"), at=later))
    assert "remains open" in words
    assert "overdue" not in words


def test_a_long_list_comes_ten_at_a_time_and_none_twice(group: Group) -> None:
    every = [group.records(day=15 + each % 5) for each in range(23)]
    shown: list[int] = []
    cursor = None
    while True:
        reply = group.does("desk", ListItems(cursor=cursor))
        assert reply.answer.total == 23
        shown += [getattr(each, "number", 0) for each in reply.answer.rows]
        cursor = reply.answer.cursor
        if cursor is None:
            break
        assert len(reply.answer.rows) == 10
    assert sorted(shown) == sorted(every)
    assert [group.item(each).due_date for each in shown] == sorted(group.item(each).due_date for each in shown)


def test_where_others_read_only_what_all_may_see_is_listed_and_the_rest_follows_in_private(group: Group) -> None:
    shared = number(group.does("desk", RecordAction(text="shared", responsible=(BDT,), due=due(24)), audience="staff"))
    alone = group.records()
    reply = group.does("desk", ListItems(), audience="staff")
    assert [getattr(each, "number", 0) for each in reply.answer.rows] == [shared]
    assert reply.private is not None
    assert {getattr(each, "number", 0) for each in reply.private.answer.rows} == {shared, alone}


def test_a_personal_reminder_is_nobody_elses(group: Group) -> None:
    nine = DueMoment(at=datetime(2024, 5, 22, 9), zone="Europe/Zurich")
    mine = number(group.does("bdt", RemindMe(text="call BR", at=nine)))
    assert group.refused("desk", ShowItem(item=mine)) == "item-not-found"
    assert group.does("desk", ListItems()).answer.total == 0
    assert group.does("bdt", ListItems(party="me")).answer.total == 0
    assert group.does("bdt", ListItems(kind="personal")).answer.total == 1
