"""Every change of a meeting leaves a line of the trail, with what became of the meeting, and can be taken back."""

from __future__ import annotations

from typing import Any

from handlers.commands.command import Command
from handlers.context import Context
from handlers.errors import Refusal
from handlers.meeting_plans import forget_meeting, replan_meetings
from handlers.meetings_follow import carry, let_go, remember
from storage.audit import columns, record, restore
from storage.meetings import get_record, is_used, need_record
from storage.pages import mark_all_pages
from storage.settings import bump_register
from storage.tables.meetings import Meeting
from storage.tables.work import Audit
from storage.undo import list_let_go


def meeting_as_data(context: Context, meeting: Meeting) -> dict[str, Any]:
    """A meeting's own columns, and those of its record where it has one, as plain JSON."""
    became = get_record(context.session, meeting.id)
    return {**columns(meeting), "record": columns(became) if became else None}


def keep_meeting(context: Context, command: Command, meeting: Meeting, before: dict[str, Any] | None) -> None:
    """Writes the change to the trail, once it is flushed."""
    context.session.flush()
    mark_all_pages(context.session)
    replan_meetings(context.session, [meeting], context.now)
    record(
        context.session,
        at=context.now,
        person_id=context.person.id,
        command=type(command).__name__,
        subject="meeting",
        subject_id=meeting.id,
        before=before,
        after=meeting_as_data(context, meeting),
        version=meeting.version,
    )


def take_back(context: Context, command: Command, line: Audit, meeting: Meeting) -> dict[str, Any] | None:
    """The meeting as it was before the change, and with it every deadline that hangs on it. Returns what it is now:
    nothing, where it was planned by mistake. Refuses where something else on record speaks of it by now."""
    if line.before is None:
        _unplan(context, command, meeting)
        return None
    freed = list_let_go(context.session, line)
    before = remember(context, meeting, freed)
    for item in freed:
        item.due_meeting_id = meeting.id
    restore(meeting, line.before)
    _restore_record(context, meeting, line.before["record"])
    context.session.flush()
    carry(context, command, meeting, before)
    replan_meetings(context.session, [meeting], context.now)
    bump_register(context.session)
    return meeting_as_data(context, meeting)


def _unplan(context: Context, command: Command, meeting: Meeting) -> None:
    let_go(context, command, meeting, remember(context, meeting))
    if is_used(context.session, meeting.id):
        raise Refusal("undo-changed")
    forget_meeting(context.session, meeting)
    became = get_record(context.session, meeting.id)
    if became is not None:
        context.session.delete(became)
        context.session.flush()
    context.session.delete(meeting)
    context.session.flush()
    bump_register(context.session)


def _restore_record(context: Context, meeting: Meeting, data: dict[str, Any] | None) -> None:
    became = get_record(context.session, meeting.id)
    if data is not None:
        restore(became or need_record(context.session, meeting.id), data)
    elif became is not None:
        context.session.delete(became)
