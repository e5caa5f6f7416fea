"""An office to deliver in: a platform with its ledger, a clock moved by hand, a process that delivers."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from bot.deliver.means import Means
from bot.deliver.run import deliver_once
from storage.database import Database
from storage.tables.notices import Message, Notice
from tests.bot.deliver.office import fill, finish, means_of
from tests.bot.deliver.scripted import Hands, Ledger, ScriptedSender


@dataclass
class Office:
    """What a test of delivery needs at hand."""

    database: Database
    ledger: Ledger
    clock: Hands
    chat: ScriptedSender
    mail: ScriptedSender
    means: Means
    now: datetime

    def deliver(self, now: datetime | None = None) -> int:
        return asyncio.run(deliver_once(self.means, now or self.now))

    def finish(self, now: datetime | None = None) -> None:
        asyncio.run(finish(self.means, self.clock, now or self.now, step=2))

    def process(self, worker: str) -> Means:
        """Another process over the same database and platform."""
        return means_of(self.database, self.clock, self.chat, self.mail, worker=worker)

    def change(self, **fields: Any) -> None:
        self.means = replace(self.means, **fields)

    def messages(self) -> list[Message]:
        with self.database.reading() as session:
            return list(session.scalars(select(Message).order_by(Message.id)))

    def notices(self) -> dict[str, tuple[str, str | None]]:
        with self.database.reading() as session:
            return {n.key: (n.state, n.reason) for n in session.scalars(select(Notice).order_by(Notice.key))}

    def said(self) -> list[list[str]]:
        """What stands on the platform, in the order in which it came."""
        return [line["content"] for line in self.ledger.read("accept")]


Open = Callable[..., Office]


@pytest.fixture
def open_office(database: Database, tmp_path: Path, now: datetime) -> Open:
    """Opens an office of ``people`` with ``notices`` each, due now."""

    def open_(people: int = 1, notices: int = 2, kind: str = "staff", store: Database = database) -> Office:
        with store.writing() as session:
            fill(session, now, people, notices, kind)
        ledger, clock = Ledger(tmp_path / "ledger"), Hands(now)
        chat, mail = ScriptedSender(ledger, clock, "chat"), ScriptedSender(ledger, clock, "mail")
        return Office(store, ledger, clock, chat, mail, means_of(store, clock, chat, mail), now)

    return open_
