"""What binds a Member State, a Sector Member or another organisation is seen by whoever stands for it, who may report
on it and change nothing else of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from typing import Any

import pytest

from handlers.answer import ItemRow
from handlers.commands.fields import Party
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    ListItems,
    MoveDeadline,
    ReassignItem,
    RecordAction,
    ReopenItem,
    ReportProgress,
    ShowItem,
    WithdrawItem,
)
from handlers.commands.pages import ShowHome
from handlers.home import show_home
from storage.tables.people import OfficeMember
from storage.tables.register import Member
from tests.asking import office
from tests.handlers.group import BDT, Group, due, number

KENYA = Party(kind="member", id="kenya")
# Who stands for Kenya: its delegate, whoever answers the mailbox of its mission, and a delegate of two.
STAND = ("kenyan", "mission", "of-two")
STAND_NOT = ("other", "left", "moved", "kept-office", "guest")
CAPACITIES = ("responsible", "cooperating", "report_to")
# What is for outsiders is for every delegate; what is for everybody, for visitors too.
OPEN_TO = {"outsiders": {"other"}, "public": {"other", "guest"}}
# Those who are of the house, or who sit in no office, see what their class opens to them.
BY_CLASS = {
    "staff": {"moved"},
    "outsiders": {"moved", "kept-office"},
    "public": {"moved", "left", "kept-office"},
}


@pytest.fixture
def members(group: Group) -> Group:
    return with_members(group)


def with_members(group: Group) -> Group:
    """Delegates of two members, and others who are none or no more."""
    for name in ("kenya", "mali"):
        group.session.add(Member(id=name, kind="member_state", names={"en": name.title()}))
    group.session.flush()
    people: dict[str, dict[str, Any]] = {
        "kenyan": {"member_id": "kenya"},
        "mission": {},
        "of-two": {"member_id": "mali"},
        "other": {"member_id": "mali"},
        "left": {"member_id": "kenya", "active": False},
        # Of the house now: the register still knows whose delegate they were.
        "moved": {"member_id": "kenya", "kind": "staff"},
        "kept-office": {},
    }
    for name, columns in people.items():
        group.people[name] = office(group.session, name, office=False, **{"kind": "delegate", **columns})
    mailbox = office(group.session, "kenya-mission", kind="delegate", member_id="kenya")
    closed = office(group.session, "kenya-closed", kind="delegate", member_id="kenya", active=False)
    answered = (("mission", mailbox), ("of-two", mailbox), ("kept-office", closed))
    group.session.add_all(OfficeMember(office_id=box.id, person_id=group.people[who].id) for who, box in answered)
    group.session.flush()
    return group


def records(group: Group, where: str, capacity: str = "responsible", *, who: str = "desk") -> int:
    """An action in which Kenya has part; the secretariat binds it, staff writes a draft of it."""
    parties = {"responsible": (BDT,), capacity: (KENYA,)}
    return number(group.does(who, RecordAction(text="x", due=due(24), **parties), audience=where))


def shown_to(group: Group, item: int, readers: Sequence[str]) -> set[str]:
    seen = {who for who in readers if group.refused(who, ShowItem(item=item)) == "not refused"}
    listed = {who for who in readers if group.does(who, ListItems()).answer.total > 0}
    assert seen == listed
    return seen


@pytest.mark.parametrize(("where", "capacity"), list(product(("direct", "staff", "outsiders", "public"), CAPACITIES)))
def test_what_binds_a_member_is_seen_by_those_who_stand_for_it(members: Group, where: str, capacity: str) -> None:
    item = records(members, where, capacity)
    also = OPEN_TO.get(where, set()) | BY_CLASS.get(where, set())
    assert shown_to(members, item, (*STAND, *STAND_NOT)) == {*STAND, *also}


def test_a_draft_is_not_seen_before_it_is_agreed(each_group: Group) -> None:
    members = with_members(each_group)
    item = records(members, "staff", who="tsb")
    assert members.item(item).status == "draft"
    assert shown_to(members, item, (*STAND, *STAND_NOT)) == set()
    members.does("desk", AgreeItems(items=(item,)))
    assert shown_to(members, item, STAND) == set(STAND)


def test_a_place_shows_what_all_who_read_there_may_see(members: Group) -> None:
    records(members, "staff")
    reply = members.does("kenyan", ListItems(), audience="outsiders", group="tsag")
    assert reply.answer.total == 0
    assert reply.private is not None
    assert reply.private.answer.total == 1


def test_what_a_member_is_to_do_is_among_what_its_delegate_is_to_do(members: Group) -> None:
    item = records(members, "staff")
    mine = ListItems(party=Party(kind="person", id="me"))
    found = {who: [getattr(row, "number", 0) for row in members.does(who, mine).answer.rows] for who in STAND}
    assert all(numbers == [item] for numbers in found.values())
    assert members.does("other", mine).answer.total == 0


def test_ones_own_page_offers_a_delegate_what_they_may_do(members: Group) -> None:
    item = records(members, "staff")
    page = show_home(members.asks("kenyan"), ShowHome())
    (row,) = (each for each in page.answer.rows if isinstance(each, ItemRow))
    assert (row.number, [each.label.key for each in row.buttons]) == (item, ["button-done", "button-show"])
    shown = members.does("kenyan", ShowItem(item=item))
    assert {"button-done", "button-done-note"} == {each.label.key for each in shown.buttons}


def test_a_delegate_reports_on_what_the_member_is_to_do(members: Group) -> None:
    item = records(members, "staff")
    members.does("kenyan", ReportProgress(item=item, note="the reply is being drafted"))
    assert members.item(item).status == "in_progress"
    members.does("kenyan", CompleteItem(item=item))
    assert members.item(item).status == "reported_done"
    members.does("desk", CompleteItem(item=item))
    assert members.item(item).status == "closed"


def test_a_delegate_changes_nothing_else_of_it(members: Group) -> None:
    item = records(members, "staff")
    for command in (MoveDeadline(item=item, due=due(28)), ReassignItem(item=item, responsible=(BDT,))):
        assert members.refused("kenyan", command) == "item-of-member"
    assert members.refused("kenyan", WithdrawItem(item=item)) == "item-not-yours"
    members.does("desk", CompleteItem(item=item))
    assert members.refused("kenyan", ReopenItem(item=item)) == "item-of-member"


def test_whoever_cooperates_for_a_member_cannot_call_it_done(members: Group) -> None:
    item = records(members, "staff", "cooperating")
    members.does("kenyan", ReportProgress(item=item, note="x"))
    assert members.refused("kenyan", CompleteItem(item=item)) == "item-not-yours"


def test_what_is_a_delegates_own_too_is_theirs(members: Group) -> None:
    both = (KENYA, Party(kind="person", id="kenyan@example.org"))
    item = number(members.does("desk", RecordAction(text="x", responsible=both, due=due(24))))
    members.does("kenyan", MoveDeadline(item=item, due=due(28)))
    members.does("kenyan", CompleteItem(item=item))
    assert members.item(item).status == "closed"


def test_a_delegate_binds_the_member_no_more_than_before_and_is_told_of_nothing(members: Group) -> None:
    draft = RecordAction(text="x", responsible=(KENYA,), due=due(24))
    assert members.item(number(members.does("kenyan", draft))).status == "draft"
    told = {each.person_id for each in members.notices(records(members, "staff"))}
    assert not told & {members.people[who].id for who in (*STAND, *STAND_NOT)}
