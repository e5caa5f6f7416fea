"""What comes in beyond words, through a real hall: forms, pages, picked and changed messages, searches."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select

from bot.answer.answered import Answered
from bot.app import Focal
from bot.message import Changed, Message, Opened, Picked, Pressed, Said, Searched, Sender, Spot, Submitted
from bot.render.plain import plain
from bot.words.texts import LANGS
from handlers.answer import Button, Form, Reply
from handlers.commands.command import Command
from storage.places import get_place
from storage.tables.items import Item
from tests.asking import ZONE
from tests.stores import copy_file

BDT, TSB, BR = "access.bdt@example.org", "access.tsb@example.org", "climate.br@example.org"
ACTION = "action: BDT to send the checklist by 24 May"
# Three items, numbered from one, that are named by a thing each.
RECORDED = (
    "action: TSB to draft the sustainable digital transformation guide by 15 July",
    "action: BR to prepare the accessibility checklist by 18 July",
    "action: BDT to run the virtual meetings survey by 22 July",
)
# All items are listed, in each language.
LISTED = {
    "en": "list items",
    "fr": "liste les points",
    "es": "list items",
    "ru": "покажи список поручений",
    "ar": "اعرض البنود",
    "zh": "列出行动项",
}
STEP = timedelta(seconds=1)
DESK, DELEGATE, STRANGER = "secretariat@example.org", "delegate@example.org", "stranger@example.net"


@dataclass
class Beyond:
    """One Focal, and a clock that goes on by a second with each message."""

    focal: Focal
    now: datetime
    _events: Any = field(default_factory=count)

    def submits(self, who: str, command: str, **fields: Any) -> Reply:
        return self.takes(Submitted(**self._from(who), command=command, fields=fields))

    def opens(self, who: str, page: str = "home") -> Reply:
        return self.takes(Opened(**self._from(who), page=page))

    def picks(self, who: str, text: str, link: str | None = None) -> Reply:
        return self.takes(Picked(**self._from(who), text=text, author="somebody", link=link))

    def presses(self, who: str, button: Button) -> Reply:
        command = dict(button.command) if button.command else None
        return self.takes(Pressed(**self._from(who), command=command, offer=button.offer, version=button.version))

    def chooses(self, who: str, reply: Reply, number: int = 1) -> Reply:
        return self.takes(Pressed(**self._from(who), offer=reply.choices[number - 1].offer))

    def says(self, who: str, words: str, ref: str | None = None, place: str = "", lang: str = "en") -> Reply:
        return self.takes(Said(**self._from(who, place), text=words, ref=ref, lang=lang))

    def asks(self, who: str, words: str, lang: str = "en") -> Command | None:
        """What is carried out of what somebody says."""
        carried = self._ask(Said(**self._from(who), text=words, lang=lang)).carried
        return carried.command if carried else None

    def hears(self, who: str, words: str, place: str, lang: str = "en") -> Answered:
        """What is said in a place, but to nobody there."""
        return self._ask(Said(**self._from(who, place), text=words, lang=lang, addressed=False))

    def changes(self, who: str, ref: str, change: Any, text: str | None = None, place: str = "") -> Answered:
        message = Changed(**self._from(who, place), message=ref, change=change, text=text, link=None)
        return self._ask(message)

    def edits(self, who: str, ref: str, text: str, place: str = "") -> Reply:
        return self.changes(who, ref, "edited", text, place).reply

    def finds(self, who: str, box: str, text: str) -> list[tuple[str, str]]:
        reply = self.focal.hall.search(Searched(**self._from(who), field=box, text=text), self.now)
        return [(row.kind, getattr(row, "id", "")) for row in reply.answer.rows]

    def takes(self, message: Message) -> Reply:
        answered = self._ask(message)
        assert answered.said is not None, "nothing was said"
        for lang in LANGS:
            assert "{" not in plain(answered.reply, lang, answered.zone)
        return answered.reply

    def item(self, number: int) -> Item:
        with self.focal.database.reading() as session:
            return session.get_one(Item, number)

    def statuses(self, *numbers: int) -> list[str]:
        """How these items stand; the first three where none is named."""
        return [self.item(each).status for each in numbers or (1, 2, 3)]

    def numbers(self) -> Sequence[int]:
        with self.focal.database.reading() as session:
            return session.scalars(select(Item.number).order_by(Item.number)).all()

    def _ask(self, message: Message) -> Answered:
        answered = self.focal.hall.ask(message, self.now, hold=False)
        assert answered is not None
        return answered

    def _from(self, who: str, place: str = "") -> dict[str, Any]:
        self.now += STEP
        sender = Sender(platform="terminal", installation="local", user=who)
        spot = Spot(place=place, audience="staff") if place else Spot(place=who, audience="direct")
        return {"sender": sender, "spot": spot, "event": f"event-{next(self._events)}", "at": self.now}


def listening(focal: Focal, place: str) -> None:
    """A place in which marked lines are recorded unasked."""
    with focal.database.writing() as session:
        get_place(session, "terminal", "local", place, audience="staff").eagerness = "marked"


def with_recorded(focal: Focal, now: datetime) -> Beyond:
    """A house in which the desk has recorded ``RECORDED``: said once in a process, then copied."""
    path = Path(str(focal.database.url.database))
    kept = path.with_name("recorded.db")
    if kept.exists():
        focal.database.close()
        copy_file(kept, path)
        return Beyond(focal, now + len(RECORDED) * STEP, count(len(RECORDED)))
    beyond = Beyond(focal, now)
    for words in RECORDED:
        beyond.says(DESK, words)
    # What the last connection leaves behind is one file.
    focal.database.close()
    copy_file(path, kept)
    return beyond


def form(reply: Reply) -> Form:
    assert reply.form is not None, reply.title.key
    return reply.form


def errors(reply: Reply) -> dict[str, str]:
    return {name: line.key for name, line in form(reply).errors.items()}


def owners(item: Item) -> list[str | None]:
    return [each.body_id or each.words for each in item.parties if each.capacity == "responsible"]


def labels(reply: Reply) -> list[str]:
    return [each.label.key.removeprefix("button-") for each in reply.buttons]


def size(button: Button) -> int:
    """Bytes of what a platform must carry for a button."""
    return len(json.dumps({**(button.command or {}), "version": button.version}, separators=(",", ":")).encode())


def offered(reply: Reply) -> list[tuple[str, Mapping[str, Any]]]:
    """What is shown to be kept: each command with its fields, help and forms to say it otherwise aside."""
    shown = [dict(each.command) for each in reply.choices if each.command]
    return [(each["command"], each["fields"]) for each in shown if each["command"] not in ("Help", "ShowForm")]


def numbers_offered(reply: Reply) -> list[int]:
    """The items that what is shown is about."""
    return [fields["item"] for _, fields in offered(reply) if "item" in fields]


def told(beyond: Beyond, text: str) -> str:
    """What the desk is answered, in words."""
    return plain(beyond.says(DESK, text), "en", ZONE)
