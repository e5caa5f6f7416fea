"""What was accepted after the review of a meeting is open to objections for as many days as its group has set.

An objection changes nothing by itself: it stands in the item's history with who and when, those who lead the group are
told, and after the last day the group is told how it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, timedelta
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Code, Day, Reply
from handlers.commands.command import Command
from handlers.commands.items import ObjectToItem, Undo
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, reply_of, title
from handlers.item_words import to_text
from handlers.meeting_plans import replan_meetings
from handlers.meeting_readers import readers_of
from handlers.parties import attentions_of
from handlers.plans import tell
from handlers.reader import need_item, selves
from handlers.trail import item_as_data, keep_change
from handlers.windows import WINDOW, accepted, ends_at, is_open
from handlers.zones import to_local
from storage.audit import columns, record
from storage.consents import get_consent
from storage.items import touch
from storage.meetings import get_meeting, list_leading, need_record
from storage.proposals import list_proposals
from storage.tables.items import Item
from storage.tables.meetings import Meeting


def object_to_item(context: Context, command: ObjectToItem) -> Reply:
    """Recorded with who and when; those who lead the meeting are told at once."""
    item = need_item(context, command.item)
    meeting = check_open_to_objections(context, item)
    before, words = item_as_data(item), to_text(command.text)
    touch(item)
    keep_change(context, command, item, before, "objected", words)
    leading = list_leading(context.session, meeting, seen.today(context))
    others = [each for each in leading if each.id != context.person.id]
    facts = {"by": context.person.id, "text": words, "lang": context.evidence.lang}
    tell(context.session, item, "objected", others, context.now, facts)
    until = need_record(context.session, meeting.id).open_until
    said = title("object-to-item", item, day=Day(date=until, zone=meeting.zone) if until else seen.NOT_KNOWN)
    return reply_of(context, item, said, (), buttons=(button("button-undo", Undo()),))


def check_open_to_objections(context: Context, item: Item) -> Meeting:
    """The meeting of an item that is open to the speaker's objections now; refuses otherwise."""
    meeting = get_meeting(context.session, item.meeting_id) if item.meeting_id else None
    number = Code(value=str(item.number))
    if meeting is None or not is_open(context.session, meeting, context.now):
        raise Refusal("objection-closed", number=number)
    if item.number not in {each.number for each in accepted(context.session, meeting)}:
        raise Refusal("objection-closed", number=number)
    own = selves(context, context.person)
    if not own & _may_object(context, meeting, item):
        raise Refusal("objection-not-yours", number=number)
    return meeting


def open_window(context: Context, meeting: Meeting) -> None:
    """Once nothing waits for review any more, what was accepted is open for the days that the group has set."""
    session = context.session
    days = get_consent(session, meeting.group_id).objections
    if not days or list_proposals(session, meeting.id):
        return
    row = need_record(session, meeting.id)
    before, since = columns(row), row.open_since
    # What a window that is over has confirmed is not opened again with what comes after it.
    over = ends_at(session, meeting)
    row.open_since = over if over is not None and over < context.now else row.open_since
    opened = row.opened_at
    if all(opened is not None and each.made_at <= opened for each in accepted(session, meeting)):
        # Nothing has come to it.
        row.open_since = since
        return
    today = to_local(context.now, meeting.zone).date()
    row.open_until, row.opened_at = today + timedelta(days=days), context.now.astimezone(UTC)
    session.flush()
    # In nobody's name: it follows from what was accepted, and goes with it.
    record(
        session,
        at=context.now,
        person_id=None,
        command="OpenToObjections",
        subject="meeting",
        subject_id=meeting.id,
        before=before,
        after=columns(row),
        version=meeting.version,
    )
    replan_meetings(session, [meeting], context.now)


def _may_object(context: Context, meeting: Meeting, item: Item) -> frozenset[int]:
    members = readers_of(context.session, meeting, WINDOW, seen.today(context))
    owners = (each for party in item.parties for each in attentions_of(context, party, item.topic_id))
    return frozenset(each.id for each in (*members, *owners))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ObjectToItem: object_to_item})
