"""Whoever gives work to somebody who is not enrolled learns that nothing is sent to them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from handlers.answer import Reply
from handlers.commands.fields import Party
from handlers.commands.items import AgreeItems, ReassignItem, RecordAction
from handlers.items import HANDLERS
from handlers.items_several import Heard, record_several
from tests.asking import office
from tests.handlers.group import BDT, Group, due, said

NEW = Party(kind="office", id="newcomer@example.org")
WORDS = "is not enrolled yet, so nothing is sent there so far"


@pytest.fixture(autouse=True)
def newcomer(group: Group) -> None:
    office(group.session, "newcomer", kind="delegate")


def records(within: Group, who: str = "desk", **where: str) -> Reply:
    return within.does(who, RecordAction(text="send comments", responsible=(NEW,), due=due(24)), **where)


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_the_secretariat_is_told_so_and_how_to_enrol(group: Group, lang: str) -> None:
    words = said(records(group), lang)
    assert words.count("NEWCOMER desk") > 2
    assert lang != "en" or f"NEWCOMER desk {WORDS}; reminders begin upon enrolment: “enrol NEWCOMER desk”." in words


def test_where_others_read_too_it_is_said_to_the_asker_alone(group: Group) -> None:
    reply = records(group, "chair", audience="outsiders", group="iscg")
    assert WORDS not in said(reply)
    assert reply.private is not None
    assert "upon enrolment, which the secretariat sees to" in said(reply.private)


def test_who_does_not_lead_the_group_is_not_told_who_is_enrolled(group: Group) -> None:
    assert WORDS not in said(records(group, "delegate"))
    assert WORDS not in said(records(group, "bdt", audience="staff"))


def test_it_is_said_on_handing_over_and_on_agreeing(group: Group) -> None:
    item = group.records()
    assert WORDS in said(group.does("desk", ReassignItem(item=item, responsible=(NEW,))))
    assert WORDS not in said(group.does("desk", ReassignItem(item=item, responsible=(BDT,))))
    draft = group.records("delegate", responsible=(NEW,))
    assert WORDS in said(group.does("desk", AgreeItems(items=(draft,))))


def test_of_several_items_each_person_is_named_once(group: Group) -> None:
    lines = [Heard(each, "en", RecordAction(text=each, responsible=(NEW,))) for each in ("one", "two")]
    context = replace(group.asks("desk"), cause=None)
    reply = record_several(context, lines, "here", lambda there, command: HANDLERS[type(command)](there, command))
    assert said(reply).count(WORDS) == 1
