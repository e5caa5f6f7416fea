"""A meeting begins and ends: in which place, and who writes it down."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Answer, Button, Count, Line, Part, Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.items import ListItems
from handlers.commands.meetings import EndMeeting, StartMeeting
from handlers.context import Context
from handlers.item_reply import undo_button
from handlers.items_list import list_items
from handlers.meetings import rows
from handlers.meetings_trail import keep_meeting, meeting_as_data
from handlers.meetings_which import need_running, need_today
from handlers.zones import local_day
from storage.meetings import list_members, need_record
from storage.places import records_marked
from storage.tables.meetings import Meeting
from storage.tables.people import Person


def start_meeting(context: Context, command: StartMeeting) -> Reply:
    """The meeting is running from now on, here; whoever starts it is its secretary where the register names none."""
    meeting = need_today(context, command)
    data, record = meeting_as_data(context, meeting), need_record(context.session, meeting.id)
    secretary = _secretary(context, meeting)
    meeting.status = "running"
    record.place_id, record.secretary_id = context.place.id, secretary.id
    record.started_at, record.ended_at = context.said_at, None
    keep_meeting(context, command, meeting, data)
    heard = (Line(key="meeting-lines"),) if _is_heard(context) else ()
    return _reply(context, meeting, "meeting-started", Line(key="meeting-secretary", facts=_who(secretary)), *heard)


def end_meeting(context: Context, command: EndMeeting) -> Reply:
    """The meeting is over and counts as held."""
    meeting = need_running(context, command)
    data, record = meeting_as_data(context, meeting), need_record(context.session, meeting.id)
    meeting.status, record.ended_at = "held", context.said_at
    keep_meeting(context, command, meeting, data)
    reply = _reply(context, meeting, "meeting-ended", *_recorded(context, meeting))
    listed = Button(label=Line(key="button-meeting-items"), command=to_dict(ListItems(meeting=meeting.id)))
    return reply.model_copy(update={"buttons": (*reply.buttons, listed)})


def _recorded(context: Context, meeting: Meeting) -> Iterator[Line]:
    """How much was recorded for the meeting, of what may be seen here, and how much of it is not agreed yet."""
    asked = ListItems(meeting=meeting.id)
    for key, each in (("items", asked), ("drafts", asked.model_copy(update={"status": "draft"}))):
        total = list_items(context, each).answer.total
        if total or key == "items":
            yield Line(key=f"meeting-ended-{key}", facts={"count": Count(n=total)})


def _is_heard(context: Context) -> bool:
    """Whether what is said here without speaking to Focal counts, now that the meeting runs."""
    return context.place.audience != "direct" and records_marked(context.session, context.place, context.now)


def _secretary(context: Context, meeting: Meeting) -> Person:
    on = _today(context, meeting)
    named = [person for _, person in list_members(context.session, meeting.group_id, on, "secretary")]
    return named[0] if named else context.person


def _today(context: Context, meeting: Meeting) -> date:
    return local_day(context.now, meeting.zone)


def _who(person: Person) -> dict[str, Any]:
    return {"person": facts.person(person)}


def _reply(context: Context, meeting: Meeting, key: str, *parts: Part) -> Reply:
    shown = rows(context, [meeting])
    undo = undo_button(context)
    return Reply(
        title=Line(key=key, facts={"group": seen.body(context, meeting.group_id)}),
        parts=(Line(key="list-meetings-line", facts=shown[0].facts), *parts),
        buttons=(undo,),
        answer=Answer(rows=shown, total=1),
        example=meeting.example,
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {StartMeeting: start_meeting, EndMeeting: end_meeting}
)
