"""Lists of items: what fits, in which order, and only what the reader and the place may see."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from handlers.commands.fields import Party
from handlers.commands.items import (
    CompleteItem,
    ListItems,
    RecordAction,
    ShowItem,
)
from handlers.commands.notices import RemindMe
from tests.handlers.group import BDT, TSB, Group, at_local, due, number, said

OF_ISCG = {"audience": "outsiders", "group": "iscg"}


def test_what_was_said_directly_is_for_its_speaker_the_parties_and_the_secretariat(each_group: Group) -> None:
    me = Party(kind="person", id="me")
    item = each_group.records("bdt", responsible=(me,), cooperating=(TSB,))
    for who in ("bdt", "tsb", "desk"):
        assert each_group.refused(who, ShowItem(item=item)) == "not refused"
    for who in ("alt", "chair", "delegate", "guest"):
        assert each_group.refused(who, ShowItem(item=item)) == "item-not-found"


def test_a_draft_is_not_shown_to_the_party_it_would_bind(group: Group) -> None:
    item = group.records("delegate")
    assert group.refused("bdt", ShowItem(item=item)) == "item-not-found"
    assert group.refused("delegate", ShowItem(item=item)) == "not refused"


def test_my_list_holds_what_i_owe_by_name_and_by_role_the_nearest_deadline_first(each_group: Group) -> None:
    late = each_group.records(day=30)
    role = each_group.records(day=20, responsible=(Party(kind="role", topic="accessibility"),))
    body = each_group.records(day=22, responsible=(Party(kind="body", id="bdt"),), topic="accessibility")
    undated = number(each_group.does("desk", RecordAction(text="some day", responsible=(BDT,))))
    each_group.records(responsible=(TSB,))
    rows = each_group.does("bdt", ListItems(party="me")).answer.rows
    assert [getattr(each, "number", None) for each in rows] == [role, body, late, undated]


def test_what_lacks_a_deadline_or_anybody_responsible_is_found(each_group: Group) -> None:
    dated = each_group.records(day=20)
    undated = number(each_group.does("desk", RecordAction(text="some day", responsible=(BDT,))))
    nobody = number(each_group.does("desk", RecordAction(text="update the page", due=due(30))))
    each_group.does("desk", RemindMe(text="a note of my own", at=at_local("2024-05-20T12:00")))

    def found(status: str) -> list[object]:
        rows = each_group.does("desk", ListItems.model_validate({"status": status})).answer.rows
        return [getattr(each, "number", None) for each in rows]

    assert (found("undated"), found("unassigned")) == ([undated], [nobody])
    assert dated not in found("undated") + found("unassigned")


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


def test_what_was_recorded_or_closed_since_a_day_is_listed(group: Group) -> None:
    first = group.records(day=30)
    later = datetime(2024, 5, 22, 8, tzinfo=group.now.tzinfo)
    second = number(group.does("desk", RecordAction(text="some day", responsible=(BDT,)), at=later))
    group.does("desk", CompleteItem(item=first), at=later)

    def found(day: date, status: str | None = None) -> list[object]:
        rows = group.does("desk", ListItems.model_validate({"since": day, "status": status}), at=later).answer.rows
        return [getattr(each, "number", None) for each in rows]

    assert found(date(2024, 5, 22)) == [second]
    assert found(date(2024, 5, 22), "closed") == [first]
    assert found(date(2024, 5, 23)) == found(date(2024, 5, 23), "closed") == []
    assert found(date.min) == [second]


def test_what_is_past_its_date_remains_open_in_the_list(group: Group) -> None:
    group.records(day=20)
    later = datetime(2024, 5, 22, 8, tzinfo=group.now.tzinfo)
    words = said(group.does("desk", ListItems(status="overdue"), at=later))
    assert "remains open" in words
    assert "overdue" not in words


def test_a_long_list_comes_ten_at_a_time_and_none_twice(each_group: Group) -> None:
    every = [each_group.records(day=15 + each % 5) for each in range(23)]
    shown: list[int] = []
    cursor = None
    while True:
        reply = each_group.does("desk", ListItems(cursor=cursor))
        assert reply.answer.total == 23
        shown += [getattr(each, "number", 0) for each in reply.answer.rows]
        cursor = reply.answer.cursor
        if cursor is None:
            break
        assert len(reply.answer.rows) == 10
    assert sorted(shown) == sorted(every)
    days = [each_group.item(each).due_date or date.max for each in shown]
    assert days == sorted(days)


def test_where_others_read_only_what_all_may_see_is_listed_and_the_rest_follows_in_private(group: Group) -> None:
    shared = number(group.does("desk", RecordAction(text="shared", responsible=(BDT,), due=due(24)), audience="staff"))
    alone = group.records()
    reply = group.does("desk", ListItems(), audience="staff")
    assert [getattr(each, "number", 0) for each in reply.answer.rows] == [shared]
    assert reply.private is not None
    assert {getattr(each, "number", 0) for each in reply.private.answer.rows} == {shared, alone}


def test_a_personal_reminder_is_nobody_elses(group: Group) -> None:
    nine = at_local("2024-05-22T09:00")
    mine = number(group.does("bdt", RemindMe(text="call BR", at=nine)))
    assert group.refused("desk", ShowItem(item=mine)) == "item-not-found"
    assert group.does("desk", ListItems()).answer.total == 0
    assert group.does("bdt", ListItems(party="me")).answer.total == 0
    assert group.does("bdt", ListItems(kind="personal")).answer.total == 1


def test_that_nothing_fits_is_said_alike_whether_something_is_hidden_or_not(group: Group) -> None:
    overdue = ListItems(status="overdue")
    later = group.now + timedelta(days=30)
    before = [said(group.does("delegate", overdue, at=later, audience=place)) for place in ("direct", "staff")]
    assert "No item that you may see fits (" in before[0]
    group.records(day=20)
    after = [said(group.does("delegate", overdue, at=later, audience=place)) for place in ("direct", "staff")]
    assert after == before
    assert group.does("desk", overdue, at=later).answer.total == 1
    assert group.does("desk", ListItems(status="draft"), at=later).title.key == "items-none"
    assert group.does("delegate", ListItems(party="me"), at=later).title.key == "items-none"


def test_a_reminder_of_ones_own_lacks_nobody(group: Group) -> None:
    group.does("desk", RemindMe(text="call BR", at=at_local("2024-05-20T12:00")))
    group.does("desk", RecordAction(text="update the page", due=due(30)))
    words = said(group.does("desk", ListItems()))
    assert "call BR — personal reminder — " in words
    assert "update the page — no one named — " in words
