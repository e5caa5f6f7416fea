"""What is done with proposals, kept in the trail, and what is left of them."""

from __future__ import annotations

from typing import Any

from handlers import seen
from handlers.answer import Button, Code, Day, Line, Reply
from handlers.commands.command import Command
from handlers.commands.proposals import AcceptProposals, DropProposals, ReviewProposals
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button
from handlers.proposals_of import PAGE, meeting_of, need_proposal, review, title_of
from handlers.trail import keep_part
from storage.proposals import list_proposals
from storage.tables.meetings import Meeting
from storage.tables.records import Proposal

Pair = tuple[Proposal, Meeting]


def meant(context: Context, command: AcceptProposals | DropProposals) -> list[Pair]:
    """Those that are named, else all that wait for a meeting. Refuses where nothing does."""
    if command.proposals:
        return [need_proposal(context, number) for number in dict.fromkeys(command.proposals)]
    meeting = meeting_of(context, command.meeting)
    waiting = list_proposals(context.session, meeting.id, command.upto, command.after)
    found = [(each, meeting) for each in waiting]
    if not found:
        raise Refusal("proposals-none", group=seen.body(context, meeting.group_id), day=Day(date=meeting.start))
    return found


def read_first(context: Context, command: AcceptProposals | DropProposals) -> Reply | None:
    """The first of all that wait, instead of what was asked for, where that would settle more than was shown at once
    and nobody said up to which; otherwise nothing."""
    if command.proposals or command.upto is not None:
        return None
    meeting = meeting_of(context, command.meeting)
    count = len(list_proposals(context.session, meeting.id))
    if count <= PAGE:
        return None
    title = title_of(context, "review-proposals", meeting, count)
    return review(context, meeting, title, more=(Line(key="proposals-look-first"),))


def left(context: Context, meeting: Meeting) -> tuple[Line, ...]:
    """How many still wait."""
    count = len(list_proposals(context.session, meeting.id))
    return (title_of(context, "proposals-left", meeting, count),)


def again(context: Context, meeting: Meeting) -> tuple[Button, ...]:
    """A button to those that still wait."""
    waits = list_proposals(context.session, meeting.id)
    return (button("button-review-proposals", ReviewProposals(meeting=meeting.id)),) if waits else ()


def named(key: str, proposal: Proposal) -> Line:
    """A line that names one proposal."""
    return Line(key=key, facts={"number": Code(value=str(proposal.id)), "kind": Code(value=proposal.kind)})


def keep(context: Context, command: Command, proposal: Proposal, before: dict[str, Any] | None) -> None:
    """Writes the change of a proposal to the trail."""
    keep_part(context, command, "proposal", proposal, before)
