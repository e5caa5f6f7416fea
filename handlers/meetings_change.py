"""Meetings planned, moved and called off; what hangs on them follows in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Line, Part, Reply
from handlers.commands.command import Command
from handlers.commands.meetings import CancelMeeting, MoveMeeting, ScheduleMeeting
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.item_words import check_note
from handlers.meeting_time import Span, is_over, moved_span, read_span
from handlers.meeting_words import afar, here
from handlers.meetings import page, rows
from handlers.meetings_deadlines import accepting, proposals
from handlers.meetings_follow import carry, remember, staying
from handlers.meetings_trail import keep_meeting, meeting_as_data
from handlers.meetings_which import check_leads, need_group, need_planned, refusal
from storage.meetings import add_meeting, get_record, list_planned, need_record
from storage.settings import bump_register
from storage.tables.meetings import Meeting
from storage.tables.register import Body

LONGEST_PLACE = 200
HELD = "held"


def schedule_meeting(context: Context, command: ScheduleMeeting) -> Reply:
    """A meeting is planned; what waited for the group's next one is bound to it, and its deadlines are proposed. Of one
    that is over nothing follows: it is entered, so that what came of it can be recorded."""
    group = need_group(context, command.group)
    joint = need_group(context, command.jointly_with) if command.jointly_with is not None else None
    check_leads(context, group.id)
    if joint is not None and joint.id == group.id:
        raise Refusal("meeting-with-itself", group=seen.body(context, group.id))
    span = read_span(context, command.start, command.end, command.zone, held=command.held)
    _check_free(context, group, span)
    meeting = _new(context, command, span, group, joint)
    before = remember(context, meeting)
    add_meeting(context.session, meeting)
    if meeting.status == HELD:
        bump_register(context.session)
        keep_meeting(context, command, meeting, None)
        return _reply(context, meeting, "meeting-entered", (), ())
    lines = (*carry(context, command, meeting, before), *staying(context, meeting))
    return _changed(context, command, meeting, None, lines, "meeting-scheduled")


def move_meeting(context: Context, command: MoveMeeting) -> Reply:
    """A planned meeting is held at another time or elsewhere; deadlines that hang on it move, and their owners are
    told."""
    meeting = need_planned(context, command)
    place = _elsewhere(meeting.place, command.place)
    columns = moved_span(context, meeting, command.start).as_columns() if command.start is not None else {}
    data, before, was = meeting_as_data(context, meeting), remember(context, meeting), rows(context, [meeting])[0]
    timed = any(getattr(meeting, name) != value for name, value in columns.items())
    if not timed and place == meeting.place:
        raise refusal(context, "meeting-moved-nowhere", meeting)
    for name, value in {**columns, "place": place}.items():
        setattr(meeting, name, value)
    if not timed:
        context.session.flush()
        return _changed(context, command, meeting, data, (), "meeting-elsewhere")
    dropped = _drop_computed(context, meeting)
    context.session.flush()
    # Of one that moves within a day only the hour tells when it was.
    former = {**was.facts, "start": was.facts.get("opens", was.facts["start"])}
    moved = (Line(key="meeting-was", facts=former), *carry(context, command, meeting, before), *dropped)
    return _changed(context, command, meeting, data, moved, "meeting-moved")


def cancel_meeting(context: Context, command: CancelMeeting) -> Reply:
    """A planned meeting is called off; what hangs on it goes on to its group's next one or has no date any more,
    visibly, and its owners are told."""
    meeting = need_planned(context, command)
    data, before, reason = meeting_as_data(context, meeting), remember(context, meeting), check_note(command.reason)
    meeting.status = "cancelled"
    if reason is not None:
        need_record(context.session, meeting.id).reason = reason
    context.session.flush()
    undated = carry(context, command, meeting, before)
    bump_register(context.session)
    keep_meeting(context, command, meeting, data)
    return _reply(context, meeting, "meeting-cancelled", undated, ())


def _check_free(context: Context, group: Body, span: Span) -> None:
    there = [each for each in list_planned(context.session, [group.id], span.start) if each.start == span.start]
    if there:
        raise refusal(context, "meeting-planned-already", there[0])


def _new(context: Context, command: ScheduleMeeting, span: Span, group: Body, joint: Body | None) -> Meeting:
    return Meeting(
        id="",
        group_id=group.id,
        joint_id=joint.id if joint else None,
        place=_place(command.place),
        status=HELD if is_over(context, span) else "planned",
        services=[],
        deadlines={},
        source_status="sourced",
        example=context.person.example,
        **span.as_columns(),
    )


def _place(said: str | None) -> str | None:
    return " ".join((said or "").split())[:LONGEST_PLACE] or None


def _elsewhere(was: str | None, said: str | None) -> str | None:
    """The place as it is said now. A room leaves the address for those afar as it was, and an address the room."""
    return _place(", ".join(filter(None, (here(said) or here(was), afar(said) or afar(was)))))


def _drop_computed(context: Context, meeting: Meeting) -> list[Line]:
    """What was taken over from a rule no longer holds on another day; what was announced stays until it is announced
    anew."""
    record = get_record(context.session, meeting.id)
    computed = record.rules if record else {}
    kept = {kind: day for kind, day in meeting.deadlines.items() if kind not in computed}
    meeting.deadlines = kept
    if record is not None and computed:
        record.rules = {}
    return [Line(key="meeting-announced-stay")] if kept else []


def _changed(
    context: Context, command: Command, meeting: Meeting, data: dict[str, Any] | None, moved: tuple[Part, ...], key: str
) -> Reply:
    bump_register(context.session)
    keep_meeting(context, command, meeting, data)
    offered = proposals(context, meeting)
    pressed = (accepting(meeting),) if offered.found else ()
    return _reply(context, meeting, key, (*moved, *offered.parts), pressed)


def _reply(context: Context, meeting: Meeting, key: str, parts: tuple[Part, ...], buttons: tuple[Button, ...]) -> Reply:
    shown = rows(context, [meeting])
    undo = undo_button(context)
    return Reply(
        title=Line(key=key, facts={"group": shown[0].facts["group"]}),
        parts=(*page(context, shown[0], meeting), *parts),
        buttons=(*buttons, undo),
        answer=Answer(rows=shown, total=1),
        example=meeting.example,
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ScheduleMeeting: schedule_meeting, MoveMeeting: move_meeting, CancelMeeting: cancel_meeting}
)
