"""Commands that keep the list of focal points right."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import BodyId, GroupId, Party, TopicId

Capacity = Literal["chair", "vice_chair", "representative", "secretary", "member", "observer"]


class SetFocalPoint(Change):
    """A body has named this person or office for a topic, from ``since`` (today) on; ``reference`` is that of its
    letter. Whoever else it named stays named until that is ended."""

    topic: TopicId
    body: BodyId
    party: Party
    role: Literal["focal_point", "alternate"] = "focal_point"
    since: date | None = None
    until: date | None = None
    reference: str | None = None


class EndFocalPoint(Change):
    """A role for a topic ends with the day ``until`` (today); whose, where several hold one, says ``party``."""

    topic: TopicId
    body: BodyId | None = None
    party: Party | None = None
    until: date | None = None


class ConfirmFocalPoint(Change):
    """The asker's entries for a topic, or all of them, are right as they stand; whoever speaks for a body says so of
    its list, and the secretariat of any topic or body."""

    topic: TopicId | None = None
    body: BodyId | None = None


class AskConfirmation(Change):
    """Each body that names focal points, or ``body`` alone, is asked to confirm its list by ``until`` (in 30 days).

    ``months``: and again each time so many months later; 0: no longer by the calendar.
    """

    body: BodyId | None = None
    until: date | None = None
    months: Annotated[int, Field(ge=0, le=60)] | None = None


class ListConfirmations(Command):
    """Which bodies have confirmed their lists and which have not; changes that wait for a body or to be recorded."""

    body: BodyId | None = None


class ProposeSuccessor(Change):
    """The asker proposes who should follow them, or whoever speaks for a body who should follow in it; until the body
    confirms and it is recorded nothing changes."""

    to: Party
    topic: TopicId | None = None
    body: BodyId | None = None


class RecordDeparture(Change):
    """A person has left or is no longer in service, or with ``back`` is again: alternates stand in, and the desk is
    asked to see to their entries and open items."""

    party: Party
    back: bool = False


class SetAway(Change):
    """The asker is away from ``since`` (today) until ``until``, both days included; without ``until`` they are back."""

    since: date | None = None
    until: date | None = None


class SetMember(Change):
    """A person or office sits in a group in a capacity from ``since`` (today) on; with ``ends`` no longer, from the
    day after ``until`` (today). ``of_body`` says for whom a representative sits there."""

    group: GroupId
    party: Party
    capacity: Capacity = "member"
    of_body: BodyId | None = None
    since: date | None = None
    until: date | None = None
    ends: bool = False
