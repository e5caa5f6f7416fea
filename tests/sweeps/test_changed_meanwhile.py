"""R9: an item is done, moved or handed over at each point of the sending of its reminder: once that stands in the
database, nobody is told of it as it was. What was on its way in that moment is counted."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.app import Focal
from bot.deliver.means import Means, Pace
from bot.deliver.run import deliver_once
from bot.doors.terminal.said import to_said
from bot.settings import Settings
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from tests import stores
from tests.bot.deliver.scripted import Hands, Ledger, ScriptedSender
from tests.figures import Tell

SECRETARIAT = "secretariat@example.org"
ACTION = "action: BDT to send the accessibility checklist to TSB by 24 May"
MADE = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
# Seven days ahead, a minute after nine in Geneva.
DUE = datetime(2024, 5, 17, 7, 1, tzinfo=UTC)
CHANGES = {"done": "1 is done", "moved": "move 1 to 28 June", "handed over": "give 1 to TSB"}
FAULTS = ("fine", "reset-before")
# The try stands on record: its bytes are on their way, and cannot be called back.
LEAVING = (
    "send.attempt.committed",
    "send.attempt.end",
    "send.lease.begin",
    "send.lease.end",
    "send.bytes",
    "send.call",
)
PACE = Pace(send=0.05, look=0.05)


@dataclass
class Race:
    """Makes a change when delivery comes to a point for the first time; ``seen`` are the points that it came to."""

    focal: Focal
    ledger: Ledger
    change: str = ""
    point: str = ""
    seen: dict[str, None] = field(default_factory=dict)
    before: int | None = None
    stale: int = 0

    def __call__(self, name: str) -> None:
        self.seen[name] = None
        if name == self.point and self.before is None:
            self.before = len(self.ledger.read("accept"))
            self.focal.hall.ask(to_said(self.change, SECRETARIAT, DUE, lang="en"), DUE, hold=False)

    def count(self) -> int:
        """How many messages that speak of the deadline as it was arrived after the change."""
        after = [] if self.before is None else self.ledger.read("accept")[self.before :]
        with self.focal.database.reading() as session:
            old = select(Message.key).join(Notice, Notice.message_id == Message.id)
            old = old.where(Notice.stage == "lead", Notice.due_version == 1, Notice.state == "sent")
            keys = set(session.scalars(old))
        return sum(line["key"] in keys for line in after)


def run(original: Path, folder: Path, fault: str, change: str = "", point: str = "") -> Race:
    """One race, over an organisation of its own."""
    with stores.sqlite_copy(original) as database:
        focal = Focal(Settings(database_url=str(database.url)), database, lambda: DUE)
        ledger = Ledger(folder / f"{fault}.{change}.{point}".replace(" ", "-"))
        focal.hall.ask(to_said(ACTION, SECRETARIAT, MADE, lang="en"), MADE, hold=False)
        clock, chat = Hands(MADE), ScriptedSender(ledger, Hands(MADE), "chat")
        _reached_there(focal)
        asyncio.run(deliver_once(_means(focal, clock, chat, lambda _name: None), MADE))
        chat.fault, chat.times, clock.at = fault, len(ledger.read("try")) + 1, DUE
        race = Race(focal, ledger, change, point)
        asyncio.run(_finish(_means(focal, clock, chat, race), clock))
        assert _open(focal) == []
        race.stale = race.count()
        return race


def _means(focal: Focal, clock: Hands, chat: ScriptedSender, points: Callable[[str], None]) -> Means:
    return replace(focal.means({"chat": chat}), clock=clock, pace=PACE, points=points)


def _reached_there(focal: Focal) -> None:
    with focal.database.writing() as session:
        for person in session.scalars(select(Person)):
            way = {"platform": "chat", "installation": "here", "address": person.ref, "rank": 0}
            session.add(Route(person_id=person.id, **way))


async def _finish(means: Means, clock: Hands) -> None:
    for _ in range(8):
        await deliver_once(means, DUE)
        clock.move(8)


def _open(focal: Focal) -> list[str]:
    with focal.database.reading() as session:
        due = select(Notice.key).where(Notice.state.in_(("planned", "composed")), Notice.due <= DUE)
        return list(session.scalars(due))


def points_of(original: Path, folder: Path, fault: str) -> list[str]:
    """Where nothing else holds the database, so that somebody can change something."""
    return [point for point in run(original, folder, fault).seen if not point.endswith(".commit")]


def race_all(original: Path, folder: Path, fault: str, every: int, tell: Tell) -> int:
    """How many words were on their way when the change was made."""
    points, caught = points_of(original, folder, fault)[::every], 0
    for change, words in CHANGES.items():
        races = {point: run(original, folder, fault, words, point) for point in points}
        stale = {point: race.stale for point, race in races.items()}
        on_their_way = sum(count for point, count in stale.items() if point in LEAVING)
        old = sum(stale.values()) - on_their_way
        told: dict[str, Any] = {"stale": old, "on_their_way": on_their_way}
        tell(f"R9 {change}, {fault}", lost=None, twice=None, early=None, points=len(points), **told)
        assert [point for point, count in stale.items() if count and point not in LEAVING] == []
        assert all(race.before is not None for race in races.values())
        caught += on_their_way
    return caught


def test_a_change_at_some_points_is_told_of_as_it_is(staffed_file: Path, tmp_path: Path, tell: Tell) -> None:
    race_all(staffed_file, tmp_path, "reset-before", 24, tell)


@pytest.mark.sweep
@pytest.mark.parametrize("fault", FAULTS)
def test_a_change_at_every_point_is_told_of_as_it_is(
    fault: str, staffed_file: Path, tmp_path: Path, tell: Tell
) -> None:
    # What has left is out of reach: were none caught there, nothing would be measured. What never arrived is no such
    # thing: before it is sent anew it is asked whether it still holds.
    assert bool(race_all(staffed_file, tmp_path, fault, 1, tell)) == (fault == "fine")
