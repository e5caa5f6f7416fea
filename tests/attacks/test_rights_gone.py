"""Somebody had the right when a button, a card or a form was shown, and has it no longer when it is pressed."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from datetime import timedelta
from itertools import product
from types import MappingProxyType
from typing import Any

import pytest
from sqlalchemy import select, update

from bot.answer.answered import Answered
from handlers.commands.catalogue import COMMANDS, to_dict
from handlers.commands.items import (
    AgreeItems,
    CompleteItem,
    EditItem,
    MoveDeadline,
    ReassignItem,
    ReopenItem,
    ReportProgress,
    WithdrawItem,
)
from handlers.rights import RULES
from storage.identities import Account, link_account
from storage.offers import add_offer
from storage.people import find_person
from storage.places import get_place
from storage.seen_places import Seen, keep_seen
from storage.tables.all import METADATA
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Membership
from tests.attacks.stage import BDT, CHAIR, DELEGATE, DESK, ME, TSB, Stage, day, office
from tests.figures import Tell
from tests.test_rights import FILLED

# What comes and goes with every message: that it came, what was said, what was offered.
PASSING = {"inbox", "messages", "attempts", "talks", "offers", "places", "posts", "place_members", "workers", "routes"}
KEPT = [each for each in METADATA.sorted_tables if each.name not in PASSING]
HELD: Mapping[str, str] = MappingProxyType({"secretariat": DESK, "chair": CHAIR, "focal_point": BDT})


def _relieve(stage: Stage) -> None:
    """From now on nobody holds any role, each for the reason by which it ends."""
    until = stage.now.date() - timedelta(days=1)
    _changed(stage, update(Person).values(rights=[]))
    _changed(stage, update(Membership).values(until=until))
    _changed(stage, update(FocalPoint).values(until=until))


def _leave(stage: Stage) -> None:
    """Everybody has left, whatever they hold by the register: no role ends by that."""
    _changed(stage, update(Person).values(active=False))


ENDS: Mapping[str, Callable[[Stage], None]] = MappingProxyType({"no longer in the role": _relieve, "left": _leave})


def _changed(stage: Stage, what: Any) -> None:
    with stage.focal.database.writing() as session:
        session.execute(what)


def kept(stage: Stage) -> str:
    """All that is kept, as one text."""
    with stage.focal.database.reading() as session:
        rows = {each.name: session.execute(select(each)).mappings().all() for each in KEPT}
    return json.dumps({name: [dict(row) for row in found] for name, found in rows.items()}, default=str)


def of_role(role: str) -> list[str]:
    """The commands that change something and are open to the role alone, among what a person of its class may do."""
    others = {"chair": "delegate", "secretariat": "staff", "focal_point": "staff"}[role]
    return [
        name
        for name, rule in RULES.items()
        if role in rule.anywhere and others not in rule.anywhere and COMMANDS[name].changes
    ]


def ways(stage: Stage, who: str, name: str) -> list[Callable[[], Answered]]:
    """The same command by a button's reference, by an offer that was made while it was allowed, and by a form."""
    kind = COMMANDS[name]
    fields = {field: FILLED[field] for field, info in kind.model_fields.items() if info.is_required()}
    data = to_dict(kind.model_validate(fields))
    with stage.focal.database.writing() as session:
        person, place = find_person(session, who), get_place(session, "terminal", "local", who, kind="direct")
        assert person
        offer = add_offer(session, person.id, place.id, stage.now, data).id
    return [
        lambda: stage.takes(stage.press(who, command=data)),
        lambda: stage.takes(stage.press(who, offer=offer)),
        lambda: stage.takes(stage.submit(who, name, data["fields"])),
    ]


@pytest.mark.parametrize(("role", "end"), list(product(HELD, ENDS)))
def test_whoever_lost_a_role_changes_nothing_by_what_was_shown_to_them_before(
    stage: Stage, role: str, end: str, tell: Tell
) -> None:
    who = HELD[role]
    stage.says(who, "help")
    stage.records(BDT, responsible=(ME,))
    pressed = [each for name in of_role(role) for each in ways(stage, who, name)]
    ENDS[end](stage)
    before = kept(stage)
    answers = [press().reply.title.key for press in pressed]
    assert kept(stage) == before, answers
    assert len(pressed) > 2
    tell("S4", lost=None, twice=None, early=None, role=role, pressed=len(pressed), accepted=0)


CHANGES = (
    lambda number: CompleteItem(item=number),
    lambda number: WithdrawItem(item=number),
    lambda number: ReopenItem(item=number),
    lambda number: EditItem(item=number, text="something else"),
    lambda number: MoveDeadline(item=number, due=day(30)),
    lambda number: ReassignItem(item=number, responsible=(office(TSB),)),
    lambda number: ReportProgress(item=number, note="nearly"),
)


def test_whoever_no_longer_sees_an_item_changes_it_by_no_button_from_before(stage: Stage, tell: Tell) -> None:
    with stage.focal.database.writing() as session:
        on = stage.now.date()
        session.add(
            Meeting(id="isc_tf-x", group_id="isc_tf", start=on, end=on, zone="UTC", status="planned", place="x")
        )
    handed, withdrawn = (stage.records(DESK, "hall", "outsiders", responsible=(office(DELEGATE),)) for _ in "12")
    seen = {each: stage.item(each).version for each in (handed, withdrawn)}
    stage.does(DESK, ReassignItem(item=handed, responsible=(office(TSB),)))
    stage.does(DESK, EditItem(item=withdrawn, meeting="isc_tf-x"))
    stage.does(DESK, EditItem(item=handed, meeting="isc_tf-x"))
    stage.does(DESK, ReassignItem(item=withdrawn, responsible=(office(TSB),)))
    before, pressed = kept(stage), 0
    for number in (handed, withdrawn):
        for change in CHANGES:
            for version in (seen[number], None, stage.item(number).version):
                stage.does(DELEGATE, change(number), version=version)
                pressed += 1
    assert kept(stage) == before
    tell("S4", lost=None, twice=None, early=None, moved=True, pressed=pressed, accepted=0)


def test_whoever_has_left_a_private_channel_sees_and_changes_nothing_of_it(stage: Stage, tell: Tell) -> None:
    """The button was pressed there: the platform's word counts, not that the message came from it."""
    with stage.focal.database.writing() as session:
        for who in (BDT, DELEGATE):
            person = find_person(session, who)
            assert person
            link_account(session, Account("terminal", "local", who), person, stage.now)
    _members(stage, BDT, DELEGATE)
    number = stage.records(BDT, "closed", responsible=(ME,))
    draft = stage.records(DELEGATE, "closed", responsible=(office(TSB),))
    _changed(stage, update(METADATA.tables["items"]).values(audience="private"))
    assert "publish the captions" in stage.says(DELEGATE, f"show {number}", "closed").reply
    _members(stage, BDT)
    before = kept(stage)
    for change in (*CHANGES, lambda each: AgreeItems(items=(each,))):
        for version in (stage.item(number).version, None):
            stage.does(DELEGATE, change(number), "closed", version=version)
    assert "publish the captions" not in stage.says(DELEGATE, f"show {number}", "closed").reply
    assert kept(stage) == before
    # What they wrote themselves stays theirs.
    assert "publish the captions" in stage.says(DELEGATE, f"show {draft}").reply
    tell("S4", lost=None, twice=None, early=None, left=True, pressed=16, accepted=0)


def _members(stage: Stage, *who: str) -> None:
    with stage.focal.database.writing() as session:
        keep_seen(session, "terminal", "local", "#closed", Seen("outsiders", members=frozenset(who)), stage.now)
