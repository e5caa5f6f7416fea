"""People who try what they should not, through the real hall: words typed, buttons and forms forged."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import count
from typing import Any

from sqlalchemy import select

from bot.answer.answered import Answered
from bot.app import Focal, Turn
from bot.doors.terminal.said import to_said, to_spot
from bot.message import Message, Pressed, Sender, Submitted
from bot.render.plain import plain
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.fields import Due, DueDate, Party
from handlers.commands.items import RecordAction
from storage.tables.items import Item
from storage.tables.notices import Notice

ZONE = "Europe/Zurich"
BDT, TSB = "access.bdt@example.org", "access.tsb@example.org"
BR, GS = "climate.br@example.org", "meetings.gs@example.org"
DESK, CHAIR, DELEGATE = "secretariat@example.org", "chair@example.org", "delegate@example.org"
STRANGER = "stranger@example.net"


@dataclass
class Stage:
    """One Focal, and a clock that goes on by a second with each message."""

    focal: Focal
    now: datetime
    _events: Any = field(default_factory=count)

    def does(
        self, who: str, command: Command, place: str = "dm", audience: str | None = None, version: int | None = None
    ) -> Answered:
        """A button is pressed, or forged, for exactly this command."""
        return self.takes(self.press(who, place, audience, command=to_dict(command), version=version))

    def press(self, who: str, place: str = "dm", audience: str | None = None, **what: Any) -> Pressed:
        return Pressed(**self._from(who, place, audience), **what)

    def submit(self, who: str, command: str, fields: Any) -> Submitted:
        return Submitted(**self._from(who, "dm", None), command=command, fields=fields)

    def says(self, who: str, words: str, place: str = "dm", audience: str | None = None, lang: str = "en") -> Turn:
        """Words typed in the terminal, with all that is shown there then."""
        self.now += timedelta(seconds=1)
        said = to_said(words, who, self.now, place=place, audience=audience, lang=lang)
        return asyncio.run(self.focal.exchange(said, self.now))

    def timed(self, who: str, words: str) -> tuple[Turn, float]:
        """The same with how many seconds of a processor it took."""
        begun = time.process_time()
        turn = self.says(who, words)
        return turn, time.process_time() - begun

    def takes(self, message: Message) -> Answered:
        answered = self.focal.hall.ask(message, self.now)
        assert answered is not None
        return answered

    def records(self, who: str, place: str = "dm", audience: str | None = None, **fields: Any) -> int:
        """An action is recorded; its number."""
        known: dict[str, Any] = {"text": "publish the captions", "due": day(24), **fields}
        before = set(self.numbers())
        self.does(who, RecordAction(**known), place, audience)
        return next(iter(set(self.numbers()) - before))

    def numbers(self) -> list[int]:
        with self.focal.database.reading() as session:
            return list(session.scalars(select(Item.number)))

    def item(self, number: int) -> Item:
        with self.focal.database.reading() as session:
            return session.get_one(Item, number)

    def notices(self, number: int, *stages: str) -> list[Notice]:
        """Those about an item that are still to be said or were said."""
        query = select(Notice).where(Notice.item_number == number, Notice.state != "superseded")
        with self.focal.database.reading() as session:
            found = session.scalars(query.order_by(Notice.id)).all()
        return [each for each in found if not stages or each.stage in stages]

    def _from(self, who: str, place: str, audience: str | None) -> dict[str, Any]:
        self.now += timedelta(seconds=1)
        sender = Sender(platform="terminal", installation="local", user=who)
        spot = to_spot(who, place, audience)
        return {"sender": sender, "spot": spot, "event": f"event-{next(self._events)}", "at": self.now}


def shown(answered: Answered) -> str:
    """All words of an answer, its private part included, as the person reads them."""
    return plain(answered.reply, answered.lang, answered.zone)


def key(answered: Answered) -> str:
    """The key of what is said first, in private where the rest is."""
    return (answered.reply.private or answered.reply).title.key


def office(ref: str) -> Party:
    return Party(kind="office", id=ref)


ME = Party(kind="person", id="me")


def day(number: int, month: int = 5, year: int = 2024) -> Due:
    return DueDate(date=date(year, month, number))
