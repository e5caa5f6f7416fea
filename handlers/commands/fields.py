"""The types that the fields of commands are made of.

Ids are text: topics, bodies, meetings and groups by their register id, items by their number, persons by
their reference (the e-mail where there is one, else the handle).
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

# What one value of a command or an answer holds at most, in characters.
LONGEST_VALUE = 4_000


class Value(BaseModel):
    """A part of a command: frozen, compared by value, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", str_max_length=LONGEST_VALUE)


class Unknown(Value):
    """Words that name nothing in the register; the handler refuses them and offers what is near."""

    unknown: str


TopicId = str | Unknown
BodyId = str | Unknown
MeetingId = str | Unknown
GroupId = str | Unknown
ItemNumber = Annotated[int, Field(ge=1, le=2_147_483_647)]
# Where a list goes on; no larger than what every database can count.
Cursor = Annotated[int, Field(ge=0, le=2_147_483_647)]

# How an item stands on which nothing is to be done any more.
CLOSED = ("closed", "withdrawn", "superseded")

PartyKind = Literal["person", "office", "body", "member", "role", "unknown"]


class Party(Value):
    """Who is to do something.

    A person, office, body or member has an ``id``; a role ("the focal point for accessibility in BDT") has a
    ``topic`` and perhaps a ``body`` and is resolved when it is needed; ``unknown`` keeps the ``words``.
    The id ``me`` stands for whoever speaks.
    """

    kind: PartyKind
    id: str | None = None
    topic: str | None = None
    body: str | None = None
    words: str | None = None


ME = Party(kind="person", id="me")


class DueDate(Value):
    """By the end of a local day; without ``zone`` the meeting's zone holds, else the speaker's."""

    kind: Literal["date"] = "date"
    date: date
    zone: str | None = None


class DueMoment(Value):
    """By a local time in an IANA zone; ``at`` is naive, the instant is derived."""

    kind: Literal["moment"] = "moment"
    at: datetime
    zone: str


MeetingEdge = Literal["opening", "closing"]
OffsetUnit = Literal["calendar_day", "working_day", "week", "month"]


class DueMeeting(Value):
    """Relative to a meeting, known by id or as the next (or following) meeting of a group.

    A negative ``offset`` counts before the edge. Stays relative in storage and moves with the meeting.
    """

    kind: Literal["meeting"] = "meeting"
    meeting: str | None = None
    group: str | None = None
    which: Literal["next", "following"] = "next"
    edge: MeetingEdge = "opening"
    offset: int = 0
    unit: OffsetUnit = "calendar_day"


class NoDue(Value):
    """Nobody said a deadline; the gap stays visible."""

    kind: Literal["none"] = "none"


Due = Annotated[DueDate | DueMoment | DueMeeting | NoDue, Field(discriminator="kind")]

MeetingTime = Annotated[DueDate | DueMoment, Field(discriminator="kind")]
DeadlineKind = Literal[
    "contribution", "contribution_for_translation", "documents", "registration", "comments", "proposal",
    "fellowship_and_interpretation_request", "temporary_document_on_web", "document_on_web", "collective_letter",
    "preparatory_document", "working_group_paper", "amendment_to_constitution_or_convention", "meeting_report",
]  # fmt: skip

Lang = Literal["ar", "en", "es", "fr", "ru", "zh"]
ItemKind = Literal["action", "conclusion", "call_to_action", "information", "personal"]
ItemStatus = Literal["draft", "open", "in_progress", "pending", "reported_done", "closed", "superseded", "withdrawn"]
# What people are to the organisation; whoever the register doesn't know is a visitor.
PersonClass = Literal["staff", "delegate", "visitor"]
# What becomes of a call to action once it is agreed; the last four are how those to whom it is addressed took it.
CallStep = Literal["transmitted", "on_agenda", "noted", "endorsed", "acted_on", "not_taken_up"]
# "undated" and "unassigned": what is still to be done without a deadline, or without anybody responsible;
# "untransmitted": agreed calls to action of which nobody has said yet that they were transmitted.
ListedStatus = ItemStatus | Literal["overdue", "undated", "unassigned", "untransmitted"]
