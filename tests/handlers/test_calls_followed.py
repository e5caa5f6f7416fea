"""What becomes of a call to action: steps by body, who may tell of them, when it ends, and how papers say it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from handlers.commands.fields import Party
from handlers.commands.items import CompleteItem, FollowCall, ListItems, RecordCallToAction, ReopenItem, ShowItem, Undo
from tests.asking import office, sits
from tests.handlers.group import Group, number, said

OF_ISCG: Mapping[str, Any] = {"audience": "outsiders", "group": "iscg"}
TODAY = date(2024, 5, 14)


def calls(group: Group, *bodies: str, who: str = "chair") -> int:
    addressed = tuple(Party(kind="body", id=each) for each in bodies)
    return number(group.does(who, RecordCallToAction(text="share the guide", addressed_to=addressed), **OF_ISCG))


def test_each_step_is_kept_with_its_day_and_shown(each_group: Group) -> None:
    item = calls(each_group, "tdag")
    told = each_group.does(
        "chair", FollowCall(item=item, step="transmitted", document=" TDAG/45 ", on=date(2024, 5, 3))
    )
    assert f"Call to action {item}: transmitted." in said(told)
    each_group.does("chair", FollowCall(item=item, step="on_agenda", meeting="iscg-2024-05-21"))
    shown = said(each_group.does("chair", ShowItem(item=item)))
    assert "Transmitted: 3 May 2024, TDAG/45" in shown
    assert "On the agenda: ISCG, 21 May 2024" in shown
    assert "Status: on the agenda" in shown
    assert each_group.item(item).status == "open"


def test_it_ends_once_each_of_those_to_whom_it_is_addressed_has_taken_it(each_group: Group) -> None:
    item = calls(each_group, "tdag", "tsag")
    each_group.does("chair", FollowCall(item=item, step="transmitted"))
    assert "Status: transmitted" in said(each_group.does("chair", ShowItem(item=item)))
    each_group.does("chair", FollowCall(item=item, step="endorsed", body="tdag"))
    assert "Status: in progress" in said(each_group.does("chair", ShowItem(item=item)))
    assert each_group.item(item).status == "open"
    each_group.does("chair", FollowCall(item=item, step="noted", body="tsag"))
    assert each_group.item(item).status == "closed"
    assert each_group.stages(item) == []
    each_group.does("chair", FollowCall(item=item, step="endorsed", body="tsag"))
    assert "Status: endorsed" in said(each_group.does("chair", ShowItem(item=item)))


def test_what_others_than_those_addressed_did_is_said_of_the_call(group: Group) -> None:
    item = calls(group, "tdag")
    group.does("chair", FollowCall(item=item, step="transmitted", body="rag"))
    shown = said(group.does("chair", ShowItem(item=item)))
    assert "Transmitted: RAG, 14 May 2024" in shown
    assert "Status: transmitted" in shown


def test_a_step_is_taken_back_with_all_that_it_did(each_group: Group) -> None:
    item = calls(each_group, "tdag")
    each_group.does("chair", FollowCall(item=item, step="transmitted"))
    each_group.does("chair", FollowCall(item=item, step="noted"))
    assert each_group.item(item).status == "closed"
    each_group.does("chair", Undo())
    kept = each_group.item(item)
    assert (kept.status, [each["step"] for each in kept.course or ()]) == ("open", ["transmitted"])


def test_opened_again_it_stands_where_it_stood(group: Group) -> None:
    item = calls(group, "tdag")
    group.does("chair", FollowCall(item=item, step="noted"))
    group.does("chair", ReopenItem(item=item))
    group.does("chair", FollowCall(item=item, step="transmitted"))
    assert group.item(item).status == "open"
    group.does("chair", FollowCall(item=item, step="acted_on"))
    assert group.item(item).status == "closed"


def test_what_cannot_be_is_refused_and_nothing_is_kept(group: Group) -> None:
    item, action = calls(group, "tdag"), group.records()
    draft = calls(group, "tdag", who="bdt")
    tomorrow = TODAY + timedelta(days=1)
    for who, command, key in (
        ("desk", FollowCall(item=action, step="transmitted"), "call-of-no-kind"),
        ("desk", FollowCall(item=99, step="transmitted"), "item-not-found"),
        ("desk", FollowCall(item=draft, step="transmitted"), "item-is-draft"),
        ("desk", FollowCall(item=item, step="transmitted", on=tomorrow), "call-not-yet"),
        ("desk", FollowCall(item=item, step="noted", body="nobody"), "body-unknown"),
        ("desk", FollowCall(item=item, step="noted", meeting="nowhere"), "meeting-unknown"),
        ("delegate", FollowCall(item=item, step="transmitted"), "item-not-yours"),
        ("delegate", FollowCall(item=item, step="endorsed"), "item-not-yours"),
    ):
        assert group.refused(who, command) == key, command
    assert group.item(item).course is None
    group.does("chair", CompleteItem(item=item), **OF_ISCG)
    assert group.refused("chair", FollowCall(item=item, step="transmitted")) == "item-closed"


def test_those_not_transmitted_yet_are_listed(each_group: Group) -> None:
    first, second = calls(each_group, "tdag"), calls(each_group, "tsag")
    each_group.records()
    each_group.does("chair", FollowCall(item=first, step="transmitted"))
    listed = each_group.does("chair", ListItems(status="untransmitted"))
    assert [getattr(each, "number", None) for each in listed.answer.rows] == [second]
    each_group.does("chair", Undo())
    assert each_group.does("chair", ListItems(status="untransmitted")).answer.total == 2


def test_on_the_agenda_of_a_meeting_that_is_not_known_says_so(group: Group) -> None:
    item = calls(group, "tdag")
    told = group.does("chair", FollowCall(item=item, step="on_agenda"))
    assert "On the agenda: the meeting is not in the register yet" in said(told)


def test_whoever_leads_a_group_to_which_it_is_addressed_tells_how_that_group_took_it(group: Group) -> None:
    group.people["their chair"] = office(group.session, "their-chair", kind="delegate")
    sits(group.session, "tdag", group.people["their chair"], "chair")
    item = calls(group, "tdag", "tsag")
    for refused in (FollowCall(item=item, step="transmitted"), FollowCall(item=item, step="noted", body="tsag")):
        assert group.refused("their chair", refused) == "item-not-yours"
    assert group.refused("delegate", FollowCall(item=item, step="noted", body="tdag")) == "item-not-yours"
    # What they tell is of their own group, though they name none.
    group.does("their chair", FollowCall(item=item, step="noted"))
    assert [each["body"] for each in group.item(item).course or ()] == ["tdag"]
    assert group.item(item).status == "open"
    group.does("chair", FollowCall(item=item, step="endorsed", body="tsag"))
    assert group.item(item).status == "closed"
