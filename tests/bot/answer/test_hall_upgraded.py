"""While one process after the other is upgraded, what a newer one took in is not spoilt by an older one that cannot
read it."""

from __future__ import annotations

from datetime import datetime

import pytest
from sqlalchemy import select

from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.answer.unread import PATIENCE
from handlers.table import HANDLERS
from storage.database import Database
from storage.tables.inbox import Event
from storage.workers import FencedOut, beat, start_worker
from tests.bot.answer.test_hall_stopped import counts, said, staffed
from tests.bot.deliver.scripted import Hands
from tests.conftest import NOW


class Upgrade:
    """An older process and a newer one over one database, by a clock moved by hand."""

    def __init__(self, database: Database) -> None:
        self.database, self.clock = staffed(database), Hands(NOW)
        self.newer = self._start("newer")
        self.older = Hall(database, HANDLERS, Defaults("en", "Europe/Zurich"), self._start("older"), self.clock)

    def _start(self, name: str) -> str:
        with self.database.writing() as session:
            return start_worker(session, name, self.clock())

    def takes_in(self) -> None:
        """The newer one takes something in, with a field that the older one does not know."""
        self.older.take(said())
        self._change_spot(unheard_of="a word")

    def reads(self) -> Hall:
        """The newer one, which knows that field."""
        self._change_spot()
        return Hall(self.database, HANDLERS, Defaults("en", "Europe/Zurich"), self.newer, self.clock)

    def lives(self, at: datetime) -> None:
        self.clock.at = at
        with self.database.writing() as session:
            beat(session, self.newer, at)

    def _change_spot(self, **more: str) -> None:
        with self.database.writing() as session:
            event = session.scalars(select(Event)).one()
            spot = {name: value for name, value in event.payload["spot"].items() if name != "unheard_of"}
            event.payload = {**event.payload, "spot": {**spot, **more}}


def test_what_a_newer_process_took_in_is_left_to_it(each_filled: Database) -> None:
    upgrade = Upgrade(each_filled)
    upgrade.takes_in()
    event = upgrade.older.claim()
    assert event is not None
    with pytest.raises(FencedOut):
        upgrade.older.answer(event, NOW)
    assert upgrade.older.claim() is None
    assert counts(each_filled) == (0, 0, ["new"])
    assert [each.reply.title.key for each in upgrade.reads().work(NOW)] == ["item-recorded-draft"]
    assert counts(each_filled) == (1, 1, ["done"])


def test_where_nobody_could_read_it_for_long_its_sender_is_told(each_filled: Database) -> None:
    upgrade = Upgrade(each_filled)
    upgrade.takes_in()
    assert upgrade.older.work(NOW) == []
    upgrade.lives(NOW + PATIENCE)
    [told] = upgrade.older.work(NOW)
    assert told.reply.title.key == "failure-code"
    assert counts(each_filled) == (0, 1, ["failed"])


def test_where_nobody_else_is_at_work_its_sender_is_told_at_once(filled: Database) -> None:
    upgrade = Upgrade(filled)
    upgrade.takes_in()
    upgrade.clock.move(11)
    [told] = upgrade.older.work(NOW)
    assert told.reply.title.key == "failure-code"
