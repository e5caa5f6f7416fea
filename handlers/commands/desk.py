"""Commands about what waits for the secretariat's hand."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import Cursor, DueDate, GroupId, ItemNumber, MeetingId, Party

AnswerNumber = ItemNumber


class AnswerItem(Change):
    """Leave a word for the secretariat about an item: it changes nothing before the secretariat takes it over.

    ``declined`` says why the person can't do it, ``date`` proposes ``due``. Without ``item`` the words may be about
    any of ``among``, the items of the letter that was answered, or ``automatic``: perhaps no person's.
    """

    item: ItemNumber | None = None
    text: str = ""
    kind: Literal["said", "declined", "date", "automatic"] = "said"
    due: DueDate | None = None
    among: tuple[ItemNumber, ...] = Field(default=(), max_length=50)


class ListAnswers(Command):
    """What was answered outside of the chats and waits for the secretariat."""


class SettleAnswer(Change):
    """Take an answer over, as what it says, or set it aside; ``item`` where it may be about several.

    ``take`` has no default: words that lost it would accept what was to be refused.
    """

    answer: AnswerNumber
    take: bool
    item: ItemNumber | None = None


class ShowRelease(Command):
    """What waits to be said to people outside the house: to whom, in which language and words."""


class StrikeNotices(Change):
    """Not say some of what waits."""

    notices: tuple[ItemNumber, ...] = Field(min_length=1, max_length=500)


class SettleDoubt(Change):
    """Say of notices that may have arrived that they did, or have them sent once more.

    ``arrived`` has no default: words that lost it would repeat what arrived, or lose what did not.
    """

    notices: tuple[ItemNumber, ...] = Field(min_length=1, max_length=500)
    arrived: bool


class EditNotice(Change):
    """Say something that waits in other words."""

    notice: ItemNumber
    text: str


class TrustReader(Change):
    """Tell a person, or everybody of a group's items, without a release from now on; or no longer."""

    party: Party
    trusted: bool = True


class EnrolPerson(Change):
    """Say things to a person unasked from now on; or no longer."""

    party: Party
    enrolled: bool = True


class ListUntold(Command):
    """Who could not be told of what."""


class ShowDelivery(Command):
    """Who was told what of an item, when."""

    item: ItemNumber


class ShowTrail(Command):
    """Who changed what, when; ``since`` and ``until`` are days, both included, ``cursor`` is where it goes on."""

    since: date | None = None
    until: date | None = None
    cursor: Cursor | None = None


class CallForStatus(Change):
    """Ask everybody responsible for one line on how it stands: of one or several items, a group's or a meeting's, or
    all."""

    item: ItemNumber | None = None
    items: tuple[ItemNumber, ...] = Field(default=(), max_length=50)
    group: GroupId | None = None
    meeting: MeetingId | None = None
