"""Commands about what waits for the secretariat's hand."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import DueDate, ItemNumber

AnswerNumber = ItemNumber


class AnswerItem(Change):
    """Leave a word for the secretariat about an item: it changes nothing before the secretariat takes it over.

    ``declined`` says why the person can't do it, ``date`` proposes ``due``. Without ``item`` the words may be about
    any of ``among``, the items of the letter that was answered.
    """

    item: ItemNumber | None = None
    text: str = ""
    kind: Literal["said", "declined", "date"] = "said"
    due: DueDate | None = None
    among: tuple[ItemNumber, ...] = Field(default=(), max_length=50)


class ListAnswers(Command):
    """What was answered outside of the chats and waits for the secretariat."""


class SettleAnswer(Change):
    """Take an answer over, as what it says, or set it aside; ``item`` where it may be about several."""

    answer: AnswerNumber
    take: bool = True
    item: ItemNumber | None = None
