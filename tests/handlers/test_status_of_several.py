"""How things stand is asked of what a list showed, and of nothing else."""

from __future__ import annotations

from handlers.commands.desk import CallForStatus
from handlers.commands.items import CompleteItem
from tests.handlers.group import Group, said


def test_of_several_items_those_that_are_open_are_asked_about(group: Group) -> None:
    first, second, closed, other = (group.records(day=day) for day in (17, 18, 19, 20))
    group.does("desk", CompleteItem(item=closed))
    assert "2 open items" in said(group.does("desk", CallForStatus(items=(first, second, closed))))
    asked = [number for number in (first, second, closed, other) if "status" in _stages(group, number)]
    assert asked == [first, second]


def test_whoever_does_not_lead_one_of_several_asks_about_none(group: Group) -> None:
    items = group.records(day=17), group.records(day=18)
    assert group.refused("tsb", CallForStatus(items=items)) in ("item-not-yours", "item-not-found")


def _stages(group: Group, number: int) -> set[str]:
    return {each.stage for each in group.notices(number)}
