"""What people had said when the backup was taken, and what came of it, after the backup was restored."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select

from bot.app import Focal
from bot.deliver.run import deliver_once
from bot.doors.terminal.said import to_said
from storage.tables.inbox import Event
from storage.tables.items import Item
from storage.tables.notices import Message, Notice
from storage.tables.people import Person, Route
from tests import stores
from tests.bot.deliver.scripted import Hands, Ledger, ScriptedSender
from tests.conftest import NOW

LATER = NOW + timedelta(hours=3)
OWNER, ASKER = "access.bdt@example.org", "secretariat@example.org"


def reachable(focal: Focal) -> None:
    with focal.database.writing() as session:
        for person in session.scalars(select(Person)):
            way = {"platform": "terminal", "installation": "local", "address": person.ref, "rank": 0}
            session.add(Route(person_id=person.id, **way))


def lived(focal: Focal, ledger: Ledger) -> None:
    """Answers what came in and says what is due, until a quarter of a minute has passed."""
    clock = Hands(LATER)
    chat = ScriptedSender(ledger, clock, "terminal")
    means = replace(focal.means({"terminal": chat}), clock=clock)
    focal.hall.work()
    for _ in range(4):
        asyncio.run(deliver_once(means, LATER))
        clock.move(5)


def test_it_is_carried_out_anew_and_what_was_said_of_it_is_not_said_again(focal: Focal, tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger")
    reachable(focal)
    focal.hall.take(to_said("action: BDT to send the accessibility checklist by Friday", ASKER, NOW))
    lived(focal, ledger)
    focal.hall.take(to_said("1 is done", OWNER, NOW))
    kept = stores.sqlite_backup(focal.database, tmp_path / "backup.db")
    lived(focal, ledger)
    # What was recorded and of whom, what is done, and that whoever asked for it is told.
    assert len(ledger.read("accept")) == 4
    again = Focal(focal.settings, kept, lambda: LATER)
    assert again.restored(LATER).unanswered == 1
    lived(again, ledger)
    assert len(ledger.read("accept")) == 4
    with kept.reading() as session:
        assert session.scalars(select(Item.status)).all() == ["closed"]
        assert {*session.scalars(select(Event.state))} == {"done"}
        assert {*session.scalars(select(Message.state))} == {"sent"}
        assert session.scalars(select(Notice.state).where(Notice.stage == "completed")).all() == ["sent"]
    kept.close()
