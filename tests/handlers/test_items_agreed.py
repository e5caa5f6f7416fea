"""Several drafts agreed at once: what cannot be agreed is named with the reason, and the others are agreed."""

from __future__ import annotations

from handlers.commands.items import AgreeItems, CompleteItem, Undo
from tests.handlers.group import Group, said


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
