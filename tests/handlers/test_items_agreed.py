"""Several drafts agreed at once: what cannot be agreed is named with the reason, and the others are agreed."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import update

from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    EditItem,
    RecordAction,
    RecordConclusion,
    Undo,
    WithdrawItem,
)
from storage.tables.register import Membership
from tests.handlers.group import BDT, TSB, Group, due, meets, number, said

ISCG = "iscg-2024-05-21"
ME = Party(kind="person", id="me")


def test_what_was_agreed_before_is_named_and_the_drafts_beside_it_are_agreed(group: Group) -> None:
    before, first, second = group.records(), group.records("delegate"), group.records("delegate")
    words = said(group.does("desk", AgreeItems(items=(before, first, second))))
    assert "2 items are agreed" in words
    assert f"Item {before} is agreed already." in words
    assert [group.item(each).status for each in (before, first, second)] == ["open"] * 3
    assert "assigned" in dict(group.stages(first))
    group.does("desk", Undo())
    assert [group.item(each).status for each in (before, first, second)] == ["open", "draft", "draft"]


def test_each_that_cannot_be_agreed_is_named_with_its_reason(group: Group) -> None:
    closed, draft = group.records("bdt"), group.records("delegate")
    group.does("bdt", CompleteItem(item=closed))
    words = said(group.does("desk", AgreeItems(items=(closed, draft, 99))))
    assert f"Item {closed} is not open. Its status: closed" in words
    assert "99" in words
    assert group.item(draft).status == "open"


def test_where_none_can_be_agreed_each_is_named(group: Group) -> None:
    first, second = group.records(), group.records()
    words = said(group.does("desk", AgreeItems(items=(first, second))))
    assert "None of these items could be agreed" in words
    assert f"Item {first} is agreed already." in words
    assert f"Item {second} is agreed already." in words
    assert group.refused("desk", AgreeItems(items=(first,))) == "item-agreed-already"


@pytest.mark.parametrize(
    ("command", "still"),
    [
        (RecordConclusion(text="x", meeting=ISCG), False),
        (RecordAction(text="x", responsible=(BDT,), due=due(24), meeting=ISCG), False),
        # What binds nobody but themselves, they may still take back.
        (RecordAction(text="x", responsible=(ME,), due=due(24), meeting=ISCG), True),
    ],
)
def test_what_was_put_in_force_by_a_chair_is_the_groups_after_them(group: Group, command: Command, still: bool) -> None:
    item = number(group.does("chair", command))
    assert group.item(item).status == "open"
    over = update(Membership).where(Membership.person_id == group.people["chair"].id)
    group.session.execute(over.values(until=date(2024, 5, 13)))
    for change in (EditItem(item=item, text="y"), WithdrawItem(item=item)):
        assert group.refused("chair", change) == ("not refused" if still else "item-not-yours")


def test_what_one_group_agreed_to_does_not_become_anothers(group: Group) -> None:
    tdag = meets(group.session, "tdag", date(2024, 6, 3)).id
    conclusion = number(group.does("chair", RecordConclusion(text="x", meeting=ISCG)))
    charged = number(group.does("chair", RecordAction(text="x", responsible=(BDT,), due=due(24), meeting=ISCG)))
    own = number(group.does("chair", RecordAction(text="x", responsible=(ME,), due=due(24), meeting=ISCG)))
    moved = {each: group.refused("chair", EditItem(item=each, meeting=tdag)) for each in (conclusion, charged, own)}
    assert moved == {conclusion: "item-not-yours", charged: "item-not-yours", own: "not refused"}
    assert group.refused("desk", EditItem(item=conclusion, meeting=tdag)) == "not refused"


def test_what_staff_recorded_among_themselves_is_still_theirs_elsewhere(group: Group) -> None:
    item = number(group.does("bdt", RecordAction(text="x", responsible=(TSB,), due=due(24)), audience="staff"))
    assert group.item(item).status == "open"
    assert group.refused("bdt", EditItem(item=item, text="y", meeting=ISCG)) == "not refused"
    assert group.refused("bdt", WithdrawItem(item=item)) == "not refused"
