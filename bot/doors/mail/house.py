"""What mail's door asks of the rooms behind it: what a letter's link opens, and to carry out what is answered."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from handlers.answer import Person, Reply
from handlers.commands.command import Command
from handlers.commands.desk import AnswerItem
from handlers.commands.fields import DueDate, Lang
from handlers.commands.items import AgreeItems, CompleteItem, ReportProgress
from handlers.commands.people import SetLanguage

ActKind = Literal["accept", "done", "status", "decline", "date", "language"]


@dataclass(frozen=True)
class Standing:
    """An item of a letter as it stands now. ``open``: the reader may act on it, and has not yet by this link; ``owed``:
    it is theirs to accept or to decline, and not merely to follow."""

    number: int
    reply: Reply
    open: bool
    used: bool
    owed: bool


@dataclass(frozen=True)
class Opened:
    """What a link opens: for whom, in which language and zone to say it, and the items of the letter."""

    reader: Person
    lang: str
    zone: str
    items: Sequence[Standing]


@dataclass(frozen=True)
class Act:
    """What was pressed on the page, for an item, with the words and the day beside it."""

    kind: ActKind
    item: int = 0
    note: str = ""
    day: date | None = None
    lang: Lang | None = None

    @property
    def subject(self) -> str:
        """What the link is used up for."""
        return f"language/{self.lang}" if self.kind == "language" else str(self.item)


@dataclass(frozen=True)
class House:
    """The rooms behind the door. ``open`` gives nothing for a link that is none, has ended, or is somebody's who left;
    ``act`` nothing where it was used for that before. ``receive`` takes a letter in; what it raises means that it must
    be brought again."""

    open: Callable[[str, str | None], Awaitable[Opened | None]]
    act: Callable[[str, Act], Awaitable[Reply | None]]
    receive: Callable[[bytes], Awaitable[None]]


def to_command(act: Act, zone: str) -> Command:
    """What an act asks for. What binds others is only proposed."""
    match act.kind:
        case "accept":
            return AgreeItems(items=(act.item,), note=act.note or None)
        case "done":
            return CompleteItem(item=act.item, note=act.note or None)
        case "status":
            return ReportProgress(item=act.item, note=act.note)
        case "decline":
            return AnswerItem(item=act.item, text=act.note, kind="declined")
        case "date":
            due = DueDate(date=act.day, zone=zone) if act.day else None
            return AnswerItem(item=act.item, text=act.note, kind="date", due=due)
        case "language":
            return SetLanguage(value=act.lang or "en")
