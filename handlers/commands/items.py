"""Commands about action items, conclusions, calls to action and information."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import (
    BodyId,
    CallStep,
    Cursor,
    Due,
    ItemKind,
    ItemNumber,
    ItemStatus,
    ListedStatus,
    MeetingId,
    NoDue,
    Party,
    TopicId,
)


class RecordAction(Change):
    """Record who is to do what by when; what nobody said stays empty.

    ``link`` leads to the message that it was made from.
    """

    text: str
    responsible: tuple[Party, ...] = ()
    cooperating: tuple[Party, ...] = ()
    report_to: tuple[Party, ...] = ()
    due: Due = NoDue()
    topic: TopicId | None = None
    meeting: MeetingId | None = None
    link: str | None = None


class RecordConclusion(Change):
    """Record what a group concluded."""

    text: str
    topic: TopicId | None = None
    meeting: MeetingId | None = None


class RecordCallToAction(Change):
    """Record what a group calls on others to do."""

    text: str
    addressed_to: tuple[Party, ...] = ()
    due: Due = NoDue()
    topic: TopicId | None = None
    meeting: MeetingId | None = None


class RecordInformation(Change):
    """Record something to be known."""

    text: str
    topic: TopicId | None = None
    meeting: MeetingId | None = None


class ListItems(Command):
    """List items that fit; ``due_after`` and ``due_before`` are days, both included. ``since``: recorded on this day or
    later, and ``until``: on this day or before; of those closed or withdrawn, closed or withdrawn then."""

    kind: ItemKind | None = None
    party: Party | Literal["me"] | None = None
    topic: TopicId | None = None
    body: BodyId | None = None
    meeting: MeetingId | None = None
    status: ListedStatus | None = None
    due_before: date | None = None
    due_after: date | None = None
    since: date | None = None
    until: date | None = None
    cursor: Cursor | None = None


class ShowItem(Command):
    """Show one item with its history."""

    item: ItemNumber


class CompleteItem(Change):
    """Say that an item is done."""

    item: ItemNumber
    note: str | None = None


class ReportProgress(Change):
    """Say how far an item is."""

    item: ItemNumber
    note: str
    status: ItemStatus | None = None


class FollowCall(Change):
    """Say what became of a call to action: transmitted, on an agenda, or how it was taken.

    ``body``: to or by which of those to whom it is addressed; ``document``: the number under which it was transmitted,
    as it was given; ``on``: the day, today where none is said; ``meeting``: on whose agenda it is, or at which.
    """

    as_shown = True

    item: ItemNumber
    step: CallStep
    body: BodyId | None = None
    document: str | None = Field(default=None, max_length=64)
    on: date | None = None
    meeting: MeetingId | None = None


class AgreeItems(Change):
    """Mark drafts as agreed: for the chair, the secretary of the meeting and the secretariat.

    Of items in force, by whoever is to do them: that they are accepted.
    """

    as_shown = True

    items: tuple[ItemNumber, ...] = Field(min_length=1)
    note: str | None = None


class ReopenItem(Change):
    """Open a closed or withdrawn item again."""

    item: ItemNumber
    reason: str | None = None


class WithdrawItem(Change):
    """Withdraw an item; it stays on record. ``superseded_by``: another that takes its place."""

    item: ItemNumber
    reason: str | None = None
    superseded_by: ItemNumber | None = None


class MoveDeadline(Change):
    """Give an item another deadline."""

    as_shown = True

    item: ItemNumber
    due: Due
    reason: str | None = None


class ReassignItem(Change):
    """Hand an item over to others. ``added``: they join those who are responsible already; ``instead_of``: of those who
    have it only these give it up."""

    item: ItemNumber
    responsible: tuple[Party, ...] = Field(min_length=1)
    added: bool | None = None
    instead_of: tuple[Party, ...] = ()


class EditItem(Change):
    """Correct an item: only what is said changes. A ``due`` of the kind none takes the deadline away; ``added``: those
    who cooperate do so beside those who do already; ``leaving``: they have to do with it no more, in any capacity;
    ``no_topic`` takes the topic away."""

    item: ItemNumber
    text: str | None = None
    responsible: tuple[Party, ...] | None = None
    due: Due | None = None
    topic: TopicId | None = None
    meeting: MeetingId | None = None
    cooperating: tuple[Party, ...] | None = None
    report_to: tuple[Party, ...] | None = None
    added: bool | None = None
    leaving: tuple[Party, ...] | None = None
    no_topic: bool | None = None


class Undo(Change):
    """Take back one's own last change, for ten minutes, if nobody changed the same row since.

    ``tell``: an item whose change was taken back; those who had been told of it are told that it is as before.
    ``item``: only a change of this item is taken back.
    """

    tell: ItemNumber | None = None
    item: ItemNumber | None = None
