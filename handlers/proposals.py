"""Proposals from texts of meetings: kept, shown to the meeting's secretary or chair, corrected, merged, put aside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Choice, Line, Part, Reply, Term, Words
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.pages import ShowForm
from handlers.commands.proposals import (
    AcceptProposals,
    DropProposals,
    EditProposal,
    Found,
    MergeProposals,
    ProposeItems,
    ReviewProposals,
    ShowProposal,
)
from handlers.consent import check_captions
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.item_words import check_text
from handlers.meetings_which import MOST, check_leads, label
from handlers.objections import open_window
from handlers.proposals_accept import accept_proposals
from handlers.proposals_keep import Pair, again, keep, left, meant, named, read_first
from handlers.proposals_of import (
    BESIDE,
    digest_of,
    due_of,
    latest_meetings,
    meeting_of,
    need_proposal,
    parties_of,
    review,
    shown,
    title_of,
)
from handlers.readings import MODEL, offered_reading, open_reading, reading
from handlers.show_form import show_form
from handlers.speakers import kept_speaker
from storage.audit import columns
from storage.jobs import get_job
from storage.proposals import add_proposal, list_proposals
from storage.tables.meetings import Meeting
from storage.tables.records import Proposal

NAMED = ("responsible", *BESIDE)


def propose_items(context: Context, command: ProposeItems) -> Reply:
    """Keeps what was found in a text; the same words found again give nothing new."""
    meeting = _meeting_of(context, command)
    if command.source is None:
        raise Refusal("proposals-no-text")
    if command.captions:
        check_captions(context, meeting)
    job = get_job(context.session, command.reading) if command.reading else None
    if job is not None and job.kind != MODEL:
        return reading(context, job, meeting)
    made = [_proposal(context, meeting, found) for found in command.found]
    new = [each for each in made if add_proposal(context.session, each)]
    for each in new:
        keep(context, command, each, None)
    title = title_of(context, "propose-items" if new else "propose-items-none", meeting, len(new))
    known = command.known + len(made) - len(new)
    source = Line(
        key="proposals-source",
        facts={"source": Words(text=command.source) if command.source else Term(key="pasted-text")},
    )
    left = (("proposals-known", known), ("proposals-done", command.done))
    told = (title_of(context, key, meeting, count) for key, count in left if count)
    more, buttons = offered_reading(context, job.id, meeting) if job is not None else ((), ())
    reply = _found_now(context, meeting, new, title, (source, *told, *more))
    return reply.model_copy(update={"buttons": (*buttons, *reply.buttons)})


def _found_now(context: Context, meeting: Meeting, new: Sequence[Proposal], title: Line, more: Sequence[Part]) -> Reply:
    """What a text gave, to be settled by itself; of what waited before it is told that it does."""
    before = len(list_proposals(context.session, meeting.id)) - len(new)
    if not before:
        return review(context, meeting, title, more=more)
    waits, button = title_of(context, "proposals-left", meeting, before), again(context, meeting)
    if not new:
        return Reply(title=title, parts=(*more, waits), buttons=button, audience="asker", example=meeting.example)
    reply = review(context, meeting, title, more=more, after=min(each.id for each in new) - 1)
    return reply.model_copy(update={"parts": (*reply.parts, waits), "buttons": (*reply.buttons, *button)})


def keep_found(context: Context, meeting: Meeting, found: Sequence[Found]) -> int:
    """Keeps what was found as a text is read step by step; returns how much of it is new. Nobody is told."""
    check_leads(context, meeting.group_id)
    new = [each for each in (_proposal(context, meeting, one) for one in found) if add_proposal(context.session, each)]
    for each in new:
        keep(context, ProposeItems(meeting=meeting.id, source=""), each, None)
    return len(new)


def _meeting_of(context: Context, command: ProposeItems) -> Meeting:
    try:
        return meeting_of(context, command.meeting)
    except Refusal as refusal:
        # What was found goes with each choice, so that nobody need give the text once more.
        named = isinstance(command.meeting, str)
        latest = latest_meetings(context, MOST) if command.found and not named else []
        pairs = [(label(context, each), command.model_copy(update={"meeting": each.id})) for each in latest]
        choices = tuple(Choice(label=line, command=to_dict(each)) for line, each in pairs)
        raise Refusal(refusal.line.key, choices or refusal.choices, **refusal.line.facts) from None


def review_proposals(context: Context, command: ReviewProposals) -> Reply:
    """What waits, a few at a time."""
    meeting = meeting_of(context, command.meeting)
    # Where all of a text is settled, what waits besides is shown.
    after = command.after if list_proposals(context.session, meeting.id, after=command.after) else None
    count = len(list_proposals(context.session, meeting.id, after=after))
    title, (more, buttons) = title_of(context, "review-proposals", meeting, count), open_reading(context, meeting)
    reply = review(context, meeting, title, command.cursor or 0, more, after)
    return reply.model_copy(update={"buttons": (*reply.buttons, *buttons)})


def show_proposal(context: Context, command: ShowProposal) -> Reply:
    """One proposal, with the words it stands on."""
    proposal, meeting = need_proposal(context, command.proposal)
    return shown(context, proposal, meeting, named("show-proposal", proposal))


def drop_proposals(context: Context, command: DropProposals) -> Reply:
    """They are put aside; found again in the same text, they don't come back."""
    if (unread := read_first(context, command)) is not None:
        return unread
    pairs = meant(context, command)
    for proposal, _ in pairs:
        _settle(context, command, proposal, "dropped")
    open_window(context, pairs[0][1])
    return _settled(context, "drop-proposals", pairs)


def merge_proposals(context: Context, command: MergeProposals) -> Reply:
    """The first stands, with the owners of all, and the day of the first that has one."""
    pairs = [need_proposal(context, number) for number in dict.fromkeys(command.proposals)]
    first, meeting = pairs[0]
    if len(pairs) < 2 or any(each.kind != first.kind or of.id != meeting.id for each, of in pairs):
        raise Refusal("proposals-not-alike")
    was = columns(first)
    due = next((due_of(each) for each, _ in pairs if due_of(each).kind != "none"), due_of(first))
    parties = {name: _of_all([each for each, _ in pairs], name) for name in NAMED}
    first.fields = {**first.fields, **parties, "due": due.model_dump(mode="json", exclude_none=True)}
    keep(context, command, first, was)
    for other, _ in pairs[1:]:
        _settle(context, command, other, "merged")
    return shown(context, first, meeting, named("merge-proposals", first))


def _of_all(proposals: Sequence[Proposal], name: str) -> list[dict[str, Any]]:
    every = dict.fromkeys(party for each in proposals for party in parties_of(each, name))
    return [party.model_dump(mode="json", exclude_none=True) for party in every]


def edit_proposal(context: Context, command: EditProposal) -> Reply:
    """The words it stands on stay as they were said."""
    proposal, meeting = need_proposal(context, command.proposal)
    was, said = columns(proposal), command.model_dump(mode="json", exclude_none=True, exclude={"proposal"})
    if not said:
        return show_form(context, ShowForm(form="EditProposal", item=proposal.id))
    if command.text is not None:
        said["text"] = check_text(command.text)
    if command.topic is not None:
        said["topic"] = seen.need_topic(context, command.topic).id
    if command.due is not None:
        seen.check_due(context, command.due)
    proposal.fields = {**proposal.fields, **said}
    keep(context, command, proposal, was)
    return shown(context, proposal, meeting, named("edit-proposal", proposal))


def _proposal(context: Context, meeting: Meeting, found: Found) -> Proposal:
    kept = kept_speaker(context, meeting, found)
    found = found.model_copy(update=kept.parties)
    fields = found.model_dump(
        mode="json", exclude_none=True, include={"text", *NAMED, "due", "lang", "before", "topic"}
    )
    return Proposal(
        meeting_id=meeting.id,
        digest=digest_of(meeting.id, found),
        kind=found.kind,
        fields={**fields, **kept.fields},
        quote=found.quote,
        position=found.position[:64] or None,
        speaker=kept.speaker,
        confidence=found.confidence,
        state="open",
        made_at=context.now,
    )


def _settle(context: Context, command: Command, proposal: Proposal, state: str) -> None:
    was = columns(proposal)
    proposal.state = state
    keep(context, command, proposal, was)


def _settled(context: Context, key: str, pairs: Sequence[Pair]) -> Reply:
    meeting = pairs[0][1]
    pressed = (undo_button(context), *again(context, meeting))
    title = title_of(context, key, meeting, len(pairs))
    return Reply(title=title, parts=left(context, meeting), buttons=pressed, audience="asker")


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {
        ProposeItems: propose_items,
        ReviewProposals: review_proposals,
        ShowProposal: show_proposal,
        AcceptProposals: accept_proposals,
        DropProposals: drop_proposals,
        MergeProposals: merge_proposals,
        EditProposal: edit_proposal,
    }
)
