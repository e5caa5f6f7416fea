"""One item takes the place of another: what is kept of it, who is told, and how it is taken back."""

from __future__ import annotations

from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, RecordAction, ReopenItem, ShowItem, Undo, WithdrawItem
from handlers.notices import compose_notices
from tests.handlers.group import BDT, Group, due, number, said

OF_ISCG = {"audience": "outsiders", "group": "iscg"}


def test_it_stays_on_record_with_the_item_that_took_its_place(each_group: Group) -> None:
    old, new = each_group.records(), each_group.records()
    told = said(each_group.does("desk", WithdrawItem(item=old, superseded_by=new)))
    assert f"Item {old} is superseded by item {new}" in told
    shown = said(each_group.does("desk", ShowItem(item=old)))
    assert "Status: superseded" in shown
    assert f"Superseded by: {new}" in shown
    assert [stage for stage, _ in each_group.stages(old)] == ["withdrawn"]
    assert each_group.stages(new)


def test_whoever_had_it_is_told_by_which_one(group: Group) -> None:
    old, new = group.records(), group.records()
    group.does("desk", WithdrawItem(item=old, superseded_by=new))
    (notice,) = group.notices(old)
    told, _ = compose_notices(group.session, group.people["bdt"], [notice], group.now, "en")
    assert told is not None
    assert f"Item {old} is superseded by item {new}; nothing needs to be done on it" in said(told)


def test_taken_back_or_opened_again_it_stands_by_itself(each_group: Group) -> None:
    old, new = each_group.records(), each_group.records()
    for back in (Undo(), ReopenItem(item=old)):
        each_group.does("desk", WithdrawItem(item=old, superseded_by=new))
        each_group.does("desk", back)
        assert (each_group.item(old).status, each_group.item(old).superseded_by) == ("open", None)


def test_a_draft_opened_again_is_the_draft_that_it_was(group: Group) -> None:
    draft = number(group.does("bdt", RecordAction(text="write", responsible=(Party(kind="body", id="br"),)), **OF_ISCG))
    new = group.records()
    assert group.item(draft).status == "draft"
    group.does("desk", WithdrawItem(item=draft, superseded_by=new))
    group.does("desk", ReopenItem(item=draft))
    assert group.item(draft).status == "draft"


def test_what_cannot_take_a_place_is_refused(group: Group) -> None:
    old, new, gone, done = (group.records() for _ in range(4))
    hidden = number(group.does("desk", RecordAction(text="note", responsible=(BDT,), due=due(24))))
    group.does("desk", WithdrawItem(item=gone))
    group.does("desk", CompleteItem(item=done))
    for who, by, key in (
        ("desk", old, "item-superseded-by-itself"),
        ("desk", 99, "item-not-found"),
        ("desk", gone, "item-closed"),
        ("delegate", new, "item-not-found"),
        ("desk", done, "not refused"),
    ):
        assert group.refused(who, WithdrawItem(item=old, superseded_by=by)) == key, by
    assert hidden
