"""Whoever is enrolled late is told once of what they hold open, whatever day it was due."""

from __future__ import annotations

from datetime import timedelta

import pytest

from handlers.commands.desk import EnrolPerson
from handlers.commands.fields import NoDue, Party
from handlers.commands.items import CompleteItem, Undo
from handlers.notices import compose_notices
from handlers.register.effects import follow
from storage.audit import columns
from storage.tables.notices import Notice
from storage.tables.people import Person
from tests.asking import office
from tests.handlers.group import BDT, Group, said

NEW = Party(kind="office", id="newcomer@example.org")
LATER = timedelta(days=40)


@pytest.fixture
def newcomer(group: Group) -> Person:
    return office(group.session, "newcomer", kind="staff", enrolled=False)


def enrols(within: Group, enrolled: bool = True, lang: str = "en") -> str:
    return said(within.does("desk", EnrolPerson(party=NEW, enrolled=enrolled)), lang)


def told(within: Group, person: Person, *numbers: int) -> list[Notice]:
    """What the person is to be told by now."""
    found = [each for number in numbers for each in within.notices(number, "planned", "held")]
    return [each for each in found if each.person_id == person.id and each.due <= within.now]


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_what_was_due_long_ago_and_what_has_no_date_is_told_in_one_message(
    group: Group, newcomer: Person, lang: str
) -> None:
    past, undated = group.records(responsible=(NEW,)), group.records(responsible=(NEW,), due=NoDue())
    done = group.records(responsible=(NEW, BDT))
    group.does("desk", CompleteItem(item=done))
    group.now += LATER
    newcomer.lang = lang
    enrolled = enrols(group, lang=lang)
    assert lang != "en" or "2 items are open with them; they are told of these once, in one message." in enrolled
    waiting = told(group, newcomer, past, undated, done)
    assert [(each.item_number, each.stage) for each in waiting] == [(past, "joined"), (undated, "joined")]
    reply, kept = compose_notices(group.session, newcomer, waiting, group.now, lang)
    assert reply is not None
    assert len(kept) == 2
    words = said(reply, lang)
    assert lang != "en" or (f"Item {past} remains open" in words and f"Item {undated} is open" in words)


def test_it_is_told_once_and_again_only_where_it_never_was(group: Group, newcomer: Person) -> None:
    item = group.records(responsible=(NEW,))
    enrols(group)
    assert len(told(group, newcomer, item)) == 1
    enrols(group, enrolled=False)
    assert told(group, newcomer, item) == []
    enrols(group)
    [again] = told(group, newcomer, item)
    again.state = "sent"
    enrols(group, enrolled=False)
    assert "open with them" not in enrols(group)
    assert told(group, newcomer, item) == []


def test_for_somebody_outside_it_waits_to_be_read(group: Group) -> None:
    delegate = office(group.session, "newcomer", kind="delegate", enrolled=False)
    item = group.records(responsible=(NEW,))
    assert "1 item is open with them; they are told of it once." in enrols(group)
    assert [(each.state, each.reason) for each in told(group, delegate, item)] == [("held", "release")]


def test_it_is_so_too_where_a_list_enrols_them_or_their_end_is_taken_back(group: Group, newcomer: Person) -> None:
    item = group.records(responsible=(NEW,))
    group.now += LATER
    before = columns(newcomer)
    newcomer.enrolled = True
    group.session.flush()
    key = str(newcomer.id)
    follow(group.session, [{"table": "people", "key": key, "before": before, "after": columns(newcomer)}], group.now)
    assert [each.stage for each in told(group, newcomer, item)] == ["joined"]
    enrols(group, enrolled=False)
    assert told(group, newcomer, item) == []
    group.does("desk", Undo())
    assert [each.stage for each in told(group, newcomer, item)] == ["joined"]
