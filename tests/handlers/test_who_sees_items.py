"""Who sees an item: place where it was said × reader, in private; and what a place shows to all who read there."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.commands.fields import Party
from handlers.commands.items import AgreeItems, CompleteItem, ListItems, RecordAction, RecordConclusion, ShowItem
from storage.tables.places import Place, PlaceMember
from tests.asking import office, sits
from tests.handlers.group import Group, due, number

READERS = ("desk", "bdt", "alt", "chair", "delegate", "guest")
# The maker is an office of TSB that binds itself; BDT cooperates.
SEEN_BY = {
    "direct": {"desk", "bdt"},
    "private": {"desk", "bdt"},
    "staff": {"desk", "bdt", "alt"},
    "outsiders": {"desk", "bdt", "alt", "chair", "delegate"},
    "public": set(READERS),
}


def recorded(group: Group, where: str) -> int:
    me, bdt = Party(kind="person", id="me"), Party(kind="office", id="bdt@example.org")
    command = RecordAction(text="x", responsible=(me,), cooperating=(bdt,), due=due(24))
    if where != "private":
        return number(group.does("tsb", command, audience=where))
    # A closed chat of its own, with outsiders in it.
    group.asks("tsb", audience="outsiders", group="tdag").place.kind = "private"
    return number(group.does("tsb", command, audience="outsiders", group="tdag"))


@pytest.mark.parametrize("where", SEEN_BY)
def test_an_item_is_seen_by_those_for_whom_it_was_said(group: Group, where: str) -> None:
    item = recorded(group, where)
    seen = {who for who in READERS if group.refused(who, ShowItem(item=item)) == "not refused"}
    assert seen == SEEN_BY[where]


@pytest.mark.parametrize("where", SEEN_BY)
def test_a_list_holds_exactly_what_may_be_shown(group: Group, where: str) -> None:
    recorded(group, where)
    holding = {who for who in READERS if group.does(who, ListItems()).answer.total == 1}
    assert holding == SEEN_BY[where]


@pytest.mark.parametrize(
    ("place", "shown"),
    [("staff", {"staff", "outsiders", "public"}), ("outsiders", {"outsiders", "public"}), ("public", {"public"})],
)
def test_a_place_shows_what_its_least_entitled_reader_may_see(group: Group, place: str, shown: set[str]) -> None:
    items = {where: recorded(group, where) for where in SEEN_BY}
    reply = group.does("desk", ListItems(), audience=place, group="tsag")
    here = {getattr(row, "number", 0) for row in reply.answer.rows}
    assert here == {items[where] for where in shown}


def test_a_member_of_a_private_place_sees_what_was_said_there_while_known_to_be_in_it(group: Group) -> None:
    item = recorded(group, "private")
    place = group.session.get(Place, group.item(item).place_id)
    assert place is not None
    delegate = group.people["delegate"].id
    seat = PlaceMember(place_id=place.id, person_id=delegate, seen_at=group.now)
    group.session.add(seat)
    assert group.refused("delegate", ShowItem(item=item)) == "not refused"
    later = group.now + timedelta(minutes=11)
    assert group.refused("delegate", ShowItem(item=item), at=later) == "item-not-found"


def test_what_the_group_of_staff_says_among_outsiders_is_still_for_staff(group: Group) -> None:
    said = group.does("desk", RecordConclusion(text="x"), audience="outsiders", group="isc_tf")
    assert group.item(number(said)).audience == "staff"
    assert group.refused("chair", ShowItem(item=number(said))) == "item-not-found"


def test_what_the_secretariat_records_for_the_groups_meeting_is_the_groups(group: Group) -> None:
    command = RecordConclusion(text="x", meeting="iscg-2024-05-21")
    item = number(group.does("desk", command))
    assert group.refused("delegate", ShowItem(item=item)) == "not refused"


def test_the_chair_sees_the_drafts_of_the_own_group(group: Group) -> None:
    draft = RecordConclusion(text="x", meeting="iscg-2024-05-21")
    item = number(group.does("delegate", draft))
    assert group.refused("chair", ShowItem(item=item)) == "not refused"
    assert group.refused("bdt", ShowItem(item=item)) == "item-not-found"


# Said to Focal alone, by the secretariat: nobody else reads it for their class.
BOUND = {"bdt": {"bdt", "colleague"}, "itu_d": {"bdt", "colleague"}, "tsb": {"tsb", "alt"}, "tdag": {"their chair"}}


@pytest.mark.parametrize("body", BOUND)
def test_what_binds_a_body_is_seen_by_its_staff_and_by_those_who_lead_it(group: Group, body: str) -> None:
    group.people["colleague"] = office(group.session, "colleague", office=False, body_id="bdt")
    group.people["has left"] = office(group.session, "former", office=False, body_id=None if body == "tdag" else body)
    group.people["has left"].active = False
    # By a body's name a delegate is no staff of it, and who only sits in a group does not lead it.
    group.people["by name"] = office(group.session, "by-name", kind="delegate", body_id=body)
    group.people["their chair"] = office(group.session, "their-chair", kind="delegate")
    sits(group.session, "tdag", group.people["their chair"], "chair")
    sits(group.session, "tdag", group.people["delegate"], "member")
    command = RecordAction(text="x", responsible=(Party(kind="body", id=body),), due=due(24))
    item = number(group.does("desk", command))
    readers = set(group.people) - {"desk"}
    assert {who for who in readers if group.refused(who, ShowItem(item=item)) == "not refused"} == BOUND[body]
    # To see it is no right to change it: nobody is named for its topic.
    assert {group.refused(who, CompleteItem(item=item)) for who in BOUND[body]} == {"item-not-yours"}


def test_a_draft_that_would_bind_a_body_is_seen_by_nobody_of_it(each_group: Group) -> None:
    item = number(
        each_group.does("tsb", RecordAction(text="x", responsible=(Party(kind="body", id="bdt"),), due=due(24)))
    )
    assert each_group.refused("bdt", ShowItem(item=item)) == "item-not-found"
    each_group.does("desk", AgreeItems(items=(item,)))
    assert each_group.refused("bdt", ShowItem(item=item)) == "not refused"
