"""Somebody leaves: who answers then, what is listed, who is asked; and when they are back."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.focal_points import FindFocalPoint
from handlers.commands.items import CompleteItem, ListItems, ReportProgress, Undo
from handlers.commands.upkeep import RecordDeparture, SetAway
from handlers.departures import account_gone
from handlers.errors import Refusal
from handlers.notices import compose_notices
from handlers.table import HANDLERS
from storage.tables.items import Item
from storage.tables.notices import Notice
from tests.asking import office
from tests.handlers.group import TSB, Group, said

ON_TSB: dict[str, Any] = {"responsible": (Party(kind="body", id="tsb"),), "topic": "accessibility"}


def does(group: Group, who: str, command: Command) -> str:
    words = said(HANDLERS[type(command)](group.asks(who), command))
    group.session.flush()
    return words


def task(group: Group) -> Item | None:
    return group.session.scalars(select(Item).where(Item.task == "leaver").order_by(Item.number.desc())).first()


def told(group: Group, who: str, at: datetime) -> str:
    person = group.people[who]
    found = group.session.scalars(select(Notice).where(Notice.person_id == person.id, Notice.state == "planned"))
    reply, _ = compose_notices(group.session, person, [each for each in found if each.due <= at], at, "en")
    return said(reply) if reply else ""


def test_the_alternate_answers_and_is_reminded_in_place_of_who_has_left(group: Group) -> None:
    item = group.records(day=28, **ON_TSB)
    assert {each.person_id for each in group.notices(item)} == {group.people["tsb"].id}
    does(group, "desk", RecordDeparture(party=TSB))
    ahead = {each.person_id for each in group.notices(item) if each.stage in ("lead", "due", "past")}
    assert ahead == {group.people["alt"].id}
    answer = does(group, "bdt", FindFocalPoint(topic="accessibility", body="tsb"))
    alternate, holder = answer.index("ALT desk"), answer.index("TSB desk")
    assert alternate < holder
    assert ("stands in" in answer[alternate:holder], "no longer in service" in answer[holder:]) == (True, True)


def test_an_alternate_sees_to_what_they_are_told_of_for_as_long_as_they_stand_in(group: Group) -> None:
    item, mine = group.records(day=28, **ON_TSB), ListItems(party=Party(kind="person", id="me"))
    report = ReportProgress(item=item, note="begun")
    assert (group.refused("alt", report), group.does("alt", mine).answer.total) == ("item-not-yours", 0)
    group.does("tsb", SetAway(until=date(2024, 5, 20)))
    assert (group.refused("alt", report), group.does("alt", mine).answer.total) == ("not refused", 1)
    group.does("tsb", SetAway())
    assert (group.refused("alt", report), group.does("alt", mine).answer.total) == ("item-not-yours", 0)
    does(group, "desk", RecordDeparture(party=TSB))
    assert group.refused("alt", CompleteItem(item=item)) == "not refused"


def test_what_was_theirs_is_listed_and_the_desk_is_asked_for_it(group: Group) -> None:
    number = group.records(day=28, responsible=(TSB,))
    words = does(group, "desk", RecordDeparture(party=TSB))
    assert "accessibility, TSB — focal point: TSB desk" in words
    assert f"{number}: publish the captions — Tuesday 28 May 2024" in words
    found = task(group)
    assert found is not None
    assert (found.status, found.due_date, found.parties[0].person_id) == (
        "open",
        date(2024, 5, 21),
        group.people["desk"].id,
    )
    later = told(group, "desk", group.now + timedelta(days=6))
    assert "see to what is open with TSB desk" in later
    assert ("publish the captions" in later, "End the role: accessibility" in later) == (True, True)
    group.does("desk", CompleteItem(item=found.number))
    assert found.status == "closed"


def test_nothing_is_listed_of_somebody_with_whom_nothing_is_open(group: Group) -> None:
    assert "Nothing is open" in does(group, "desk", RecordDeparture(party=Party(kind="office", id="guest@example.org")))


def test_who_is_back_is_asked_about_no_more(group: Group) -> None:
    does(group, "desk", RecordDeparture(party=TSB))
    with pytest.raises(Refusal, match="departure-noted"):
        does(group, "desk", RecordDeparture(party=TSB))
    does(group, "desk", RecordDeparture(party=TSB, back=True))
    found = task(group)
    assert found is not None
    assert (found.status, group.people["tsb"].active) == ("withdrawn", True)
    with pytest.raises(Refusal, match="departure-not-noted"):
        does(group, "desk", RecordDeparture(party=TSB, back=True))
    with pytest.raises(Refusal, match="departure-own"):
        does(group, "desk", RecordDeparture(party=Party(kind="person", id="me")))


def test_a_departure_noted_by_mistake_is_taken_back(group: Group) -> None:
    does(group, "desk", RecordDeparture(party=TSB))
    does(group, "desk", Undo())
    found = task(group)
    assert found is not None
    assert (group.people["tsb"].active, found.status) == (True, "withdrawn")


def test_a_person_whose_last_account_is_closed_is_taken_to_have_left(group: Group) -> None:
    person = office(group.session, "colleague", office=False, enrolled=True)
    assert account_gone(group.session, person, "Europe/Zurich", group.now)
    assert (person.active, task(group) is not None) == (False, True)
    assert not account_gone(group.session, person, "Europe/Zurich", group.now)
    assert not account_gone(group.session, group.people["tsb"], "Europe/Zurich", group.now)
