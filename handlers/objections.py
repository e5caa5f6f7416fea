"""What was accepted after the review of a meeting is open to objections for as many days as its group has set.

An objection changes nothing by itself: it stands in the item's history with who and when until whoever made it takes it
back, those who lead the group are told, and after the last day the group is told how it ended.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, timedelta
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Button, Code, Day, Reply
from handlers.commands.command import Command
from handlers.commands.objections import ObjectToItem, WithdrawObjection
from handlers.commands.pages import ShowForm
from handlers.confirming import speaks
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, reply_of, title, undo_button
from handlers.item_words import check_text
from handlers.meeting_plans import replan_meetings
from handlers.parties import attentions_of
from handlers.plans import tell
from handlers.reader import need_item, posts_of, selves
from handlers.rights import leads_group
from handlers.trail import item_as_data, keep_change
from handlers.windows import OBJECTED, RETRACTED, accepted, ends_at, is_open, of_item
from handlers.zones import local_day
from storage.audit import columns, record
from storage.consents import get_consent
from storage.items import touch
from storage.meetings import get_meeting, list_concerned, list_leading, need_record
from storage.progress import add_progress
from storage.proposals import list_proposals
from storage.tables.items import Item
from storage.tables.meetings import Meeting


def object_to_item(context: Context, command: ObjectToItem) -> Reply:
    """Recorded with who and when; those who lead the meeting are told at once."""
    item = need_item(context, command.item)
    meeting = check_open_to_objections(context, item)
    words, body_id = check_text(command.reason), _in_whose_name(context, meeting, command)
    _keep(context, command, item, OBJECTED, words, body_id)
    _tell_leading(context, meeting, item, OBJECTED, text=words, lang=context.evidence.lang, body=body_id)
    until = need_record(context.session, meeting.id).open_until
    said = title("object-to-item", item, day=Day(date=until, zone=meeting.zone) if until else seen.NOT_KNOWN)
    return reply_of(context, item, said, (), buttons=(undo_button(context),))


def withdraw_objection(context: Context, command: WithdrawObjection) -> Reply:
    """Whoever objected takes it back, also once the days are over; those who lead the meeting are told."""
    item = need_item(context, command.item)
    if not _objects(context, item):
        raise Refusal("objection-none-of-yours", number=Code(value=str(item.number)))
    _keep(context, command, item, RETRACTED, "", None)
    meeting = get_meeting(context.session, item.meeting_id) if item.meeting_id else None
    if meeting is not None:
        _tell_leading(context, meeting, item, RETRACTED)
    said = title("withdraw-objection", item)
    return reply_of(context, item, said, (), buttons=(undo_button(context),))


def _keep(context: Context, command: Command, item: Item, event: str, words: str, body_id: str | None) -> None:
    before = item_as_data(item)
    touch(item)
    keep_change(context, command, item, before, None)
    lang = context.evidence.lang
    add_progress(context.session, item, context.person.id, context.now, event, words, lang, body_id)


def _tell_leading(context: Context, meeting: Meeting, item: Item, stage: str, **told: str | None) -> None:
    leading = list_leading(context.session, meeting, seen.today(context))
    others = [each for each in leading if each.id != context.person.id]
    tell(context.session, item, stage, others, context.now, {"by": context.person.id, **told})


def _in_whose_name(context: Context, meeting: Meeting, command: ObjectToItem) -> str | None:
    """The id of the body for which somebody speaks, if they do. Refuses who may not."""
    if command.body is None:
        return None
    body = seen.need_body(context, command.body)
    spoken = body.id in _own_bodies(context) or speaks(context, body.id)
    if not (spoken or leads_group(context, meeting.group_id)):
        raise Refusal("objection-not-of-body", body=seen.body(context, body.id))
    return body.id


def objection_buttons(context: Context, item: Item) -> tuple[Button, ...]:
    """To object, while that is open to the reader; to take back what they objected."""
    if _objects(context, item):
        return (button("button-withdraw-objection", WithdrawObjection(item=item.number), item),)
    try:
        check_open_to_objections(context, item)
    except Refusal:
        return ()
    return (button("button-object", ShowForm(form=ObjectToItem.__name__, item=item.number), item),)


def _objects(context: Context, item: Item) -> bool:
    return any(each.person.id == context.person.id for each in of_item(context.session, item))


def check_open_to_objections(context: Context, item: Item) -> Meeting:
    """The meeting of an item that is open to the speaker's objections now; refuses otherwise."""
    meeting = get_meeting(context.session, item.meeting_id) if item.meeting_id else None
    number = Code(value=str(item.number))
    if meeting is None or not is_open(context.session, meeting, context.now):
        raise Refusal("objection-closed", number=number)
    if item.number not in {each.number for each in accepted(context.session, meeting)}:
        raise Refusal("objection-closed", number=number)
    if not (selves(context, context.person) & _may_object(context, meeting, item) or _is_of_party(context, item)):
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
    today = local_day(context.now, meeting.zone)
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
    """Members and leaders, whether or not they are written to, and the owners."""
    session, today = context.session, seen.today(context)
    members = (*list_concerned(session, meeting, today), *list_leading(session, meeting, today))
    owners = (each for party in item.parties for each in attentions_of(context, party, item.topic_id))
    return frozenset(each.id for each in (*members, *owners))


def _is_of_party(context: Context, item: Item) -> bool:
    return bool(_own_bodies(context) & {party.body_id for party in item.parties if party.body_id})


def _own_bodies(context: Context) -> set[str | None]:
    return {context.person.body_id, *(body for _, body in posts_of(context, context.person))} - {None}


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ObjectToItem: object_to_item, WithdrawObjection: withdraw_objection}
)
