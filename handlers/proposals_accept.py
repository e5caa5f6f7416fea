"""Proposals that are accepted become items, as if their meeting's secretary or chair had recorded them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from handlers import seen
from handlers.answer import Answer, Code, Count, Fact, ItemRow, Items, Line, Part, Reply, Several
from handlers.commands.command import Command
from handlers.commands.items import RecordAction, RecordCallToAction, RecordConclusion, RecordInformation
from handlers.commands.proposals import AcceptProposals
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import holding_item, item_line, undo_button
from handlers.items_record import record_action, record_call_to_action, record_conclusion, record_information
from handlers.items_several import SEVERAL
from handlers.not_enrolled import say_not_enrolled
from handlers.objections import open_window
from handlers.parties import owners
from handlers.proposals_keep import again, keep, left, meant, named, read_first
from handlers.proposals_of import BESIDE, due_of, parties_of, said_of, title_of
from handlers.reader import need_item
from storage.audit import columns
from storage.items import GIVEN
from storage.tables.meetings import Meeting
from storage.tables.records import Proposal


def accept_proposals(context: Context, command: AcceptProposals) -> Reply:
    """Each becomes an item, in force as what its secretary or chair records, and its owners are told; one that can't
    be recorded is named and goes on waiting. What was not shown yet is shown instead."""
    if (unread := read_first(context, command)) is not None:
        return unread
    pairs = meant(context, command)
    several = replace(context, cause=f"{SEVERAL}/accept-{pairs[0][0].id}-{len(pairs)}")
    kept: list[ItemRow] = []
    failed: list[Part] = []
    for proposal, meeting in pairs:
        try:
            with context.session.begin_nested():
                kept.append(_accept(several, command, proposal, meeting))
        except Refusal as refusal:
            failed += [named("proposal-not-recorded", proposal), refusal.line]
    open_window(context, pairs[0][1])
    lines = tuple(item_line(context, need_item(context, row.number)) for row in kept)
    title = title_of(context, "accept-proposals", pairs[0][1], len(kept))
    parts = (*((Items(lines=lines),) if lines else ()), *_untold(context, kept), *failed, *left(context, pairs[0][1]))
    pressed = (*((undo_button(context),) if kept else ()), *again(context, pairs[0][1]))
    reply = Reply(
        title=title, parts=parts, buttons=pressed, answer=Answer(rows=tuple(kept), total=len(kept)), audience="asker"
    )
    return say_not_enrolled(context, reply, [need_item(context, row.number) for row in kept])


def _untold(context: Context, kept: Sequence[ItemRow]) -> tuple[Line, ...]:
    """Which of the new items ask for work of which nobody could be told."""
    today = seen.today(context)
    items = (need_item(context, row.number) for row in kept if row.item_kind in GIVEN)
    numbers = [item.number for item in items if not owners(context.session, item, today)]
    if not numbers:
        return ()
    told: dict[str, Fact] = {
        "items": Several(facts=tuple(Code(value=str(each)) for each in numbers)),
        "first": Code(value=str(numbers[0])),
        "count": Count(n=len(numbers)),
    }
    return (Line(key="accept-proposals-untold", facts=told),)


def _accept(context: Context, command: Command, proposal: Proposal, meeting: Meeting) -> ItemRow:
    reply = _recorded(said_of(context, proposal, meeting), proposal, meeting)
    row = next(each for each in holding_item(reply).answer.rows if isinstance(each, ItemRow))
    was = columns(proposal)
    proposal.state, proposal.item_number = "accepted", row.number
    keep(context, command, proposal, was)
    return row


def _recorded(context: Context, proposal: Proposal, meeting: Meeting) -> Reply:
    text, topic, due, who = (
        str(proposal.fields["text"]),
        proposal.fields.get("topic"),
        due_of(proposal),
        parties_of(proposal),
    )
    about = {"text": text, "topic": topic, "meeting": meeting.id}
    if proposal.kind == "action":
        beside = {name: parties_of(proposal, name) for name in BESIDE}
        return record_action(context, RecordAction(responsible=who, due=due, **beside, **about))
    if proposal.kind == "call_to_action":
        return record_call_to_action(context, RecordCallToAction(addressed_to=who, due=due, **about))
    if proposal.kind == "conclusion":
        return record_conclusion(context, RecordConclusion(**about))
    return record_information(context, RecordInformation(**about))
