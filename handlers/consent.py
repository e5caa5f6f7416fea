"""What may be done with captions of a meeting, and what becomes of people's words once its report is adopted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Answer, Count, Day, Fact, Line, Reply
from handlers.commands.agenda import AdoptReport, ApproveCaptions
from handlers.commands.command import Command
from handlers.commands.fields import MeetingId
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.meetings import rows
from handlers.meetings_trail import keep_meeting, meeting_as_data
from handlers.proposals_of import latest_meeting
from handlers.rights import capacities_of, is_secretariat, leads_group
from storage.audit import record
from storage.audit_chain import ERASED
from storage.consents import get_consent
from storage.items import touch
from storage.jobs import forget_jobs_of
from storage.meetings import get_record, need_record
from storage.proposals import DROPPED, OPEN, list_of_meeting
from storage.quotes import empty_lines, forget_quotes
from storage.tables.items import Item
from storage.tables.meetings import Meeting
from storage.tables.records import Proposal
from storage.topics import get_body

# A text is proposed from on the day on which it was given, long ones a little later.
GIVEN_BEFORE = timedelta(days=1)
# What tells who spoke, and what they said besides.
SAID_BY = ("before", "delegate")


def approve_captions(context: Context, command: ApproveCaptions) -> Reply:
    """Said where the meeting reads it: for its chair, or the secretariat on the chair's word."""
    meeting = need_to_approve(context, command.meeting)
    approved = command.approved is not False
    of_captions = command.model is None or command.approved is not None
    _check_group(context, meeting, captions=approved and of_captions, model=bool(command.model))
    data, record = meeting_as_data(context, meeting), need_record(context.session, meeting.id)
    keys = []
    if of_captions:
        record.captions_by = context.person.id if approved else None
        keys.append("captions-approved" if approved else "captions-refused")
    if command.model is not None:
        record.model_by = context.person.id if command.model else None
        keys.append("model-approved" if command.model else "model-refused")
    keep_meeting(context, command, meeting, data)
    said: dict[str, Fact] = {**seen.of_meeting(context, meeting), "person": facts.person(context.person)}
    undo = undo_button(context)
    answer = Answer(rows=rows(context, [meeting]), total=1)
    title, *more = (Line(key=key, facts=said) for key in keys)
    return Reply(title=title, parts=tuple(more), buttons=(undo,), answer=answer, example=meeting.example)


def adopt_report(context: Context, command: AdoptReport) -> Reply:
    """The report stands for what was said from now on: quotes and speakers go, and what was not accepted with them."""
    meeting = need_to_adopt(context, command.meeting)
    data, became = meeting_as_data(context, meeting), need_record(context.session, meeting.id)
    became.adopted_at = context.now
    forget_jobs_of(context.session, meeting.id)
    count = _forget(context, command, meeting)
    keep_meeting(context, command, meeting, data)
    told: dict[str, Fact] = {**seen.of_meeting(context, meeting), "count": Count(n=count)}
    answer = Answer(rows=rows(context, [meeting]), total=1)
    return Reply(title=Line(key="report-adopted", facts=told), answer=answer, example=meeting.example)


def check_decides(context: Context, group_id: str) -> None:
    """Refuses whoever is neither the group's chair nor of the secretariat, which speaks on the chair's word."""
    if not (is_secretariat(context) or (group_id, "chair") in capacities_of(context)):
        raise Refusal("captions-not-yours", group=seen.body(context, group_id))


def need_to_approve(context: Context, asked: MeetingId | None) -> Meeting:
    """The meeting whose captions the asker may open or close."""
    meeting = _meeting(context, asked)
    check_decides(context, meeting.group_id)
    return meeting


def need_to_adopt(context: Context, asked: MeetingId | None) -> Meeting:
    """The meeting whose report the asker may say to be adopted, which it is not yet."""
    meeting = _meeting(context, asked)
    if not leads_group(context, meeting.group_id):
        raise Refusal("agenda-not-yours", group=seen.body(context, meeting.group_id))
    record = get_record(context.session, meeting.id)
    if record is not None and record.adopted_at is not None:
        raise Refusal("report-adopted-already", group=seen.body(context, meeting.group_id), day=Day(date=meeting.start))
    return meeting


def check_captions(context: Context, meeting: Meeting) -> None:
    """Refuses captions of a group that uses none, and of a members' group whose chair has not opened them for this
    meeting."""
    if not get_consent(context.session, meeting.group_id).captions:
        raise Refusal("captions-not-in-group", group=seen.body(context, meeting.group_id))
    group, record = get_body(context.session, meeting.group_id), get_record(context.session, meeting.id)
    if group is not None and group.members_group and (record is None or record.captions_by is None):
        raise Refusal("captions-not-approved", (), **seen.of_meeting(context, meeting))


def _check_group(context: Context, meeting: Meeting, *, captions: bool, model: bool) -> None:
    """What the group does not allow at all can't be approved for one meeting."""
    allowed = get_consent(context.session, meeting.group_id)
    group = seen.body(context, meeting.group_id)
    if model and not allowed.model:
        raise Refusal("model-not-in-group", group=group)
    if captions and not allowed.captions:
        raise Refusal("captions-not-in-group", group=group)


def _forget(context: Context, command: Command, meeting: Meeting) -> int:
    found = list_of_meeting(context.session, meeting.id)
    _forget_elsewhere(context, command, meeting, found)
    for proposal, item in found:
        if item is not None and item.said == proposal.quote:
            item.said = item.text
            touch(item)
        proposal.quote, proposal.speaker = "", None
        proposal.fields = {name: value for name, value in proposal.fields.items() if name not in SAID_BY}
        proposal.state = DROPPED if proposal.state == OPEN else proposal.state
    return len(found)


def _forget_elsewhere(
    context: Context, command: Command, meeting: Meeting, found: Sequence[tuple[Proposal, Item | None]]
) -> None:
    """What was said goes also from the trail, from what came in and from what was answered."""
    if not found:
        return
    session = context.session
    quotes = [each for proposal, _ in found for each in (proposal.quote, str(proposal.fields.get("before", "")))]
    since = min(proposal.made_at for proposal, _ in found) - GIVEN_BEFORE
    numbers = [item.number for _, item in found if item is not None]
    lines = empty_lines(session, [proposal.id for proposal, _ in found], numbers, quotes)
    record(
        session,
        at=context.now,
        person_id=context.person.id,
        command=type(command).__name__,
        subject=ERASED,
        subject_id=meeting.id,
        before=None,
        after={"lines": lines},
        version=None,
    )
    forget_quotes(session, quotes, since)


def _meeting(context: Context, asked: MeetingId | None) -> Meeting:
    found = seen.need_meeting(context, asked) if asked is not None else latest_meeting(context)
    if found is None:
        raise Refusal("agenda-which-meeting")
    return found


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ApproveCaptions: approve_captions, AdoptReport: adopt_report}
)
