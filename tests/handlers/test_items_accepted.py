"""Saying yes to what one was given to do: by whoever owes it, in force or not, and what is noted of it."""

from __future__ import annotations

from datetime import datetime, timedelta

from handlers.commands.items import AgreeItems, CompleteItem, ReassignItem, ReopenItem, ReportProgress, ShowItem, Undo
from handlers.notices import compose_notices
from tests.handlers.group import BDT, TSB, Group, said


def test_whoever_owes_it_accepts_it_and_it_is_in_progress(group: Group) -> None:
    item = group.records()
    assert "Your acceptance of this item is noted." in said(group.does("bdt", AgreeItems(items=(item,), note="gladly")))
    assert group.item(item).status == "in_progress"
    shown = said(group.does("desk", ShowItem(item=item)))
    assert "accepted (BDT desk): gladly" in shown
    group.does("bdt", Undo())
    assert group.item(item).status == "open"


def test_several_are_accepted_all_or_none(group: Group) -> None:
    mine, other = group.records(), group.records()
    assert "2 items" in said(group.does("bdt", AgreeItems(items=(mine, other))))
    closed, third = group.records("bdt", responsible=(BDT,)), group.records()
    group.does("bdt", CompleteItem(item=closed))
    assert group.refused("bdt", AgreeItems(items=(third, closed))) == "item-closed"
    assert group.item(third).status == "open"


def test_what_is_not_ones_own_or_a_draft_is_not_accepted(group: Group) -> None:
    item, draft = group.records(), group.records("delegate")
    assert group.refused("tsb", AgreeItems(items=(item,))) == "item-not-found"
    assert group.refused("desk", AgreeItems(items=(item,))) == "item-agreed-already"
    assert group.item(draft).status == "draft"
    assert group.refused("delegate", AgreeItems(items=(draft,))) == "item-agree-not-yours"


def test_who_accepts_late_takes_nothing_back(group: Group) -> None:
    item = group.records()
    group.does("bdt", ReportProgress(item=item, note="no translator", status="pending"))
    group.does("bdt", AgreeItems(items=(item,)))
    assert group.item(item).status == "in_progress"
    group.does("bdt", CompleteItem(item=item))
    assert group.refused("bdt", AgreeItems(items=(item,))) == "item-closed"
    group.does("bdt", ReopenItem(item=item))
    assert group.item(item).status == "open"


def test_to_take_what_one_has_already_is_a_yes_to_it(group: Group) -> None:
    item = group.records()
    group.does("bdt", ReassignItem(item=item, responsible=(BDT,)))
    assert group.item(item).status == "in_progress"
    # Whoever hands it out again to the same office accepts nothing for it.
    group.does("desk", ReassignItem(item=item, responsible=(TSB,)))
    other = group.records()
    group.does("desk", ReassignItem(item=other, responsible=(BDT,)))
    assert group.item(other).status == "open"


def test_whoever_is_told_of_it_can_accept_or_decline_until_they_begin(group: Group, now: datetime) -> None:
    item = group.records()
    assert offered(group, item, now)[:2] == ["accept-item", "decline-item"]
    group.does("bdt", AgreeItems(items=(item,)))
    assert "accept-item" not in offered(group, item, now)


def offered(group: Group, item: int, now: datetime) -> list[str]:
    told = [each for each in group.notices(item) if each.stage == "assigned"]
    reply, _ = compose_notices(group.session, group.people["bdt"], told, now + timedelta(minutes=1), "en")
    assert reply is not None
    return [each.label.key.removeprefix("button-") for each in reply.buttons]
