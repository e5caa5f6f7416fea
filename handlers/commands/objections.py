"""Commands about objections to what was accepted after the review of a meeting."""

from __future__ import annotations

from handlers.commands.command import Change, Command
from handlers.commands.fields import BodyId, GroupId, ItemNumber, MeetingId


class ObjectToItem(Change):
    """Object to an item that was accepted after the review of a meeting, while its group's days for it last.

    Recorded with who and when, and in the name of which ``body`` where one is named; the item stays as it is until
    those who lead the group change it.
    """

    item: ItemNumber
    reason: str
    body: BodyId | None = None


class WithdrawObjection(Change):
    """Take one's own objection to an item back; both stay in its history."""

    item: ItemNumber


class ListObjections(Command):
    """Which objections stand to an item or to what a meeting accepted, until when they are open, and for how many days
    the group leaves them open; of the latest such meeting where none is named."""

    item: ItemNumber | None = None
    meeting: MeetingId | None = None
    group: GroupId | None = None
