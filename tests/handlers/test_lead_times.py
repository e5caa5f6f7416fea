"""Lead times: whose hold for whom, who sets those of a class of people, and what is shown of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handlers.commands.desk import EnrolPerson
from handlers.commands.fields import Party, PersonClass
from handlers.commands.items import Undo
from handlers.commands.notices import SetReminderPlan, ShowReminders
from tests.handlers.group import TSB, Group, said

DELEGATE = Party(kind="office", id="delegate@example.org")
GUEST = Party(kind="office", id="guest@example.org")


def ahead(group: Group, item: int, who: str, state: str) -> list[int]:
    found = [each for each in group.notices(item, state) if each.person_id == group.people[who].id]
    return [each.occurrence for each in found if each.stage in ("lead", "due")]


def of_class(kind: PersonClass, *leads: int) -> SetReminderPlan:
    return SetReminderPlan(leads=leads, scope="class", of_class=kind)


def test_an_items_lead_times_hold_before_a_persons_a_groups_and_a_classs(group: Group) -> None:
    item = group.records(day=31, responsible=(DELEGATE,))
    group.item(item).group_id = "iscg"
    group.session.flush()
    steps: Sequence[tuple[str, Mapping[str, object], Sequence[int]]] = (
        ("desk", {"scope": "class", "of_class": "delegate"}, (9, 3)),
        ("chair", {"scope": "group", "group": "iscg"}, (4,)),
        ("delegate", {"scope": "me"}, (1,)),
        ("desk", {"scope": "item", "item": item}, (2, 0)),
    )
    usual = [7, 1]
    # Whatever is planned for somebody outside the house waits until it is released.
    assert ahead(group, item, "delegate", "held") == usual
    for who, whose, leads in steps:
        group.does(who, SetReminderPlan.model_validate({"leads": leads, **whose}))
        assert (ahead(group, item, "delegate", "held"), ahead(group, item, "delegate", "planned")) == (
            list(leads),
            [],
        )
    left = [usual, *(list(leads) for _, _, leads in steps)]
    for (who, whose, _), now in reversed(list(zip(steps, left, strict=False))):
        group.does(who, SetReminderPlan.model_validate({"leads": (), **whose}))
        assert ahead(group, item, "delegate", "held") == now


def test_lead_times_of_a_class_are_for_all_of_it_and_for_nobody_else(group: Group) -> None:
    mine, theirs = group.records(day=31), group.records(day=31, responsible=(DELEGATE,))
    guests = group.records(day=31, responsible=(GUEST,))
    assert "staff" in said(group.does("desk", of_class("staff", 10, 3)))
    assert ahead(group, mine, "bdt", "planned") == [10, 3]
    assert ahead(group, theirs, "delegate", "held") == [7, 1]
    group.does("desk", of_class("visitor", 9))
    assert ahead(group, guests, "guest", "held") == []
    group.does("desk", EnrolPerson(party=GUEST))
    assert ahead(group, guests, "guest", "held") == [9]
    assert ahead(group, group.records(day=31, responsible=(TSB,)), "tsb", "planned") == [10, 3]


def test_lead_times_of_a_class_are_set_and_taken_back_by_the_secretariat(group: Group) -> None:
    for who in ("bdt", "chair", "delegate", "guest"):
        assert group.refused(who, of_class("delegate", 5)) == "plan-class-not-yours"
    assert group.refused("desk", SetReminderPlan(leads=(5,), scope="class")) == "plan-which-class"
    both = SetReminderPlan(leads=(5,), of_class="staff", group="iscg")
    assert group.refused("desk", both) == "plan-class-alone"
    assert group.refused("desk", of_class("staff", 400)) == "plan-days-refused"
    item = group.records(day=31)
    for leads in ((2,), ()):
        group.does("desk", of_class("staff", *leads))
    assert ahead(group, item, "bdt", "planned") == [14, 7, 1, 0]
    for former in ([2], [14, 7, 1, 0]):
        group.does("desk", Undo())
        assert ahead(group, item, "bdt", "planned") == former


def test_which_lead_times_a_class_or_a_group_has_is_told(group: Group) -> None:
    assert "7 and 1 (the usual plan)" in said(group.does("desk", ShowReminders(of_class="delegate")))
    assert "none for the class" in said(group.does("desk", ShowReminders(of_class="visitor")))
    group.does("desk", of_class("delegate", 3, 10, 0))
    told = said(group.does("chair", ShowReminders(of_class="delegate"), audience="outsiders", group="iscg"))
    assert ("10, 3 and 0" in told, "usual" in told) == (True, False)
    iscg = Party(kind="body", id="iscg")
    assert "no lead times of its own" in said(group.does("desk", ShowReminders(party=iscg)))
    group.does("chair", SetReminderPlan(leads=(5,), group="iscg"))
    assert "ahead: 5" in said(group.does("delegate", ShowReminders(party=iscg)))
