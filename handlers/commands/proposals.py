"""Commands about what a machine proposes from a text of a meeting."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from handlers.commands.command import Change, Command
from handlers.commands.fields import Due, Lang, MeetingId, NoDue, Party, TopicId, Value

ProposalNumber = Annotated[int, Field(ge=1, le=2_147_483_647)]
ProposedKind = Literal["action", "conclusion", "call_to_action", "information"]


class Found(Value):
    """An item that a text may hold; ``quote`` stands in it word for word, at ``position`` (a time, else a line).

    ``responsible`` of a call to action are those to whom it is addressed. ``before``: what was said just before.
    ``cooperating`` and ``report_to`` are of actions; ``topic`` is the one that its words name.
    """

    kind: ProposedKind
    text: str
    quote: str
    lang: Lang
    position: str = ""
    speaker: str | None = None
    responsible: tuple[Party, ...] = ()
    cooperating: tuple[Party, ...] = ()
    report_to: tuple[Party, ...] = ()
    due: Due = NoDue()
    confidence: float = 0.0
    before: str = ""
    topic: str | None = None


class ProposeItems(Change):
    """Look for items in a text of a meeting; what is found waits for its secretary or chair, and nobody else is told.

    ``source`` names the file, empty for the words of a message; without one no text was given. ``found`` is what it
    holds, ``known`` how many more that are on record already, ``done`` how many rows of its tables say that they are
    done and are left out. ``captions``: it tells who said what at which time.
    ``reading``: the number under which the text is read on: by rules where it is long, or by a model, if somebody says
    so.
    """

    meeting: MeetingId | None = None
    source: str | None = None
    found: tuple[Found, ...] = ()
    known: int = 0
    done: int = 0
    captions: bool = False
    reading: ProposalNumber | None = None


class ReadText(Change):
    """Have a language model read a text that was given, or stop the reading of one; else tell how far it is.

    Without a number the last text that the asker gave.
    """

    reading: ProposalNumber | None = None
    act: Literal["start", "stop"] | None = None


class ReviewProposals(Command):
    """What is proposed for a meeting and waits to be accepted, beginning behind the number ``after``; behind
    ``cursor`` the list goes on."""

    meeting: MeetingId | None = None
    cursor: ProposalNumber | None = None
    after: ProposalNumber | None = None


class ShowProposal(Command):
    """One proposal with the words it stands on."""

    proposal: ProposalNumber


class AcceptProposals(Change):
    """Make items of proposals: of those named, else of all that wait for a meeting, behind the number ``after`` up to
    the number ``upto``."""

    proposals: tuple[ProposalNumber, ...] = ()
    meeting: MeetingId | None = None
    upto: ProposalNumber | None = None
    after: ProposalNumber | None = None


class DropProposals(Change):
    """Put proposals aside: those named, else all that wait for a meeting, behind the number ``after`` up to the number
    ``upto``."""

    proposals: tuple[ProposalNumber, ...] = ()
    meeting: MeetingId | None = None
    upto: ProposalNumber | None = None
    after: ProposalNumber | None = None


class MergeProposals(Change):
    """Make one proposal of several: the first stands, with the owners of all."""

    proposals: tuple[ProposalNumber, ...] = Field(min_length=2)


class EditProposal(Change):
    """Correct a proposal before it is accepted; only what is said changes."""

    proposal: ProposalNumber
    text: str | None = None
    responsible: tuple[Party, ...] | None = None
    cooperating: tuple[Party, ...] | None = None
    report_to: tuple[Party, ...] | None = None
    due: Due | None = None
    topic: TopicId | None = None
