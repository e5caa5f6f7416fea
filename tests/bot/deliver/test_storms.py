"""R11, R19: a platform that throttles everything is not asked a second too early and loses nothing; one that says for
good that an address, a person or a workspace is gone is asked no more, and what was for it goes by another way."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from sqlalchemy import update

from bot.deliver.sender import Kind, Outcome, Parcel, Target
from storage.routes import resume_installation
from storage.tables.people import Route
from storage.tables.places import Installation
from tests.bot.deliver.conftest import Office, Open
from tests.bot.deliver.scripted import ScriptedSender, contents, count_seen
from tests.figures import Tell

PEOPLE = 4


@dataclass
class Storm(ScriptedSender):
    """Asks each message to wait, some times, for so many seconds; nothing where it does not say how long."""

    wait: float = 0.0
    storms: int = 3

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        tries = sum(line["key"] == key for line in self.ledger.read("try"))
        if tries < self.storms:
            at = self.clock().isoformat()
            self.ledger.write(event="try", content=contents(parcel.reply), key=key, plain=False, at=at)
            return Outcome(Kind.LATER, wait=self.wait, detail="429")
        return await super().send(target, parcel, key)


def early(office: Office, wait: float) -> int:
    """How many tries of a message came sooner after the one before than was asked."""
    tries = defaultdict[str, list[datetime]](list)
    for line in office.ledger.read("try"):
        tries[line["key"]].append(datetime.fromisoformat(line["at"]))
    gap = timedelta(seconds=wait)
    return sum(later - sooner < gap for each in tries.values() for sooner, later in pairwise(each))


def counted(office: Office) -> tuple[int, int, list[float]]:
    seen, lines = count_seen(office.ledger), office.ledger.read("accept")
    late = [(datetime.fromisoformat(line["at"]) - office.now).total_seconds() for line in lines]
    return PEOPLE * 2 - len(seen), sum(count > 1 for count in seen.values()), late


@pytest.mark.parametrize("wait", [0.0, 1.0, 30.0, 3_600.0])
def test_whoever_is_asked_to_wait_does_and_loses_nothing(wait: float, open_office: Open, tell: Tell) -> None:
    office = open_office(people=PEOPLE, notices=2)
    office.change(senders={"chat": Storm(office.ledger, office.clock, "chat", wait=wait)})
    for _ in range(16):
        office.deliver()
        office.clock.move(max(2.0, wait / 4))
    lost, twice, late = counted(office)
    hasty = early(office, wait)
    tell(f"R11 asked to wait {wait:.0f}s", lost=lost, twice=twice, early=hasty, late=late)
    assert (lost, twice, hasty) == (0, 0, 0)


def test_an_address_that_is_gone_is_tried_once_and_the_next_way_is_taken(open_office: Open, tell: Tell) -> None:
    office = open_office(people=PEOPLE, notices=2)
    office.chat.fault, office.chat.times = "gone", 99
    office.finish()
    lost, twice, late = counted(office)
    again = len(office.ledger.read("try")) - 2 * PEOPLE
    tell("R19 archived or deactivated", lost=lost, twice=twice, late=late, tried_again=again)
    assert (lost, twice, again) == (0, 0, 0)
    assert {line["where"].split("/")[0] for line in office.ledger.read("accept")} == {"mail"}


def test_a_workspace_that_is_revoked_is_left_alone_until_it_is_back(open_office: Open, tell: Tell) -> None:
    office = open_office(people=PEOPLE, notices=2)
    with office.database.writing() as session:
        session.add(Installation(platform="chat", id="here", name="Here", allowed=True))
        session.execute(update(Route).where(Route.platform == "mail").values(state="gone"))
    office.chat.fault, office.chat.times = "paused", 1
    office.deliver()
    dead = len(office.ledger.read("try"))
    for _ in range(5):
        office.clock.move(600)
        office.deliver()
    after = len(office.ledger.read("try")) - dead
    with office.database.writing() as session:
        resume_installation(session, "chat", "here")
    office.chat.fault = "fine"
    office.finish()
    lost, twice, late = counted(office)
    tell("R19 revoked", lost=lost, twice=twice, late=late, tried_while_away=after, in_flight=dead)
    assert (lost, twice, after) == (0, 0, 0)
    assert dead <= office.means.pace.at_once
