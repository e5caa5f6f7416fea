"""Reminders of what others owe."""

from __future__ import annotations

from handlers.commands.items import RecordAction
from handlers.commands.notices import SetReminderPlan
from tests.handlers.group import BDT, Group, due, number, said


def test_of_what_others_owe_one_has_a_reminder_of_ones_own_and_their_plan_stays(each_group: Group) -> None:
    item = number(each_group.does("desk", RecordAction(text="x", responsible=(BDT,), due=due(28)), audience="staff"))
    planned = _planned(each_group, item)
    asked = SetReminderPlan(leads=(2,), scope="item", item=item)
    assert "Sunday 26 May 2024 at 09:00" in said(each_group.does("alt", asked))
    assert _planned(each_group, item) == planned
    assert each_group.refused("alt", asked.model_copy(update={"leads": (3, 2)})) == "item-not-yours"


def _planned(group: Group, item: int) -> list[tuple[str, int]]:
    return [(each.stage, each.occurrence) for each in group.notices(item)]
