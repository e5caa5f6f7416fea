"""Which objections stand, to one item or to what a meeting accepted, and until when more can be made."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Code, Count, Fact, Items, Line, Part, Reply, Row
from handlers.commands.command import Command
from handlers.commands.objections import ListObjections
from handlers.context import Context
from handlers.errors import Refusal
from handlers.levels import level
from handlers.meeting_notices import objection_line
from handlers.meetings import window_lines
from handlers.meetings_which import need_group
from handlers.reader import need_item, to_reader
from handlers.rights import capacities_of
from handlers.windows import Objection, objections, of_item
from storage.consents import get_consent
from storage.item_readers import Reader
from storage.items import find_visible, is_shown_here
from storage.meetings import LEADING, find_opened, get_meeting
from storage.tables.items import Item
from storage.tables.meetings import Meeting


def list_objections(context: Context, command: ListObjections) -> Reply:
    """With who objected in which words, as far as the reader may see the item."""
    if command.item is not None:
        return _of_item(context, command.item)
    if command.meeting is not None:
        return _of_meeting(context, seen.need_meeting(context, command.meeting))
    return _of_group(context, command)


def _of_item(context: Context, number: int) -> Reply:
    item = need_item(context, number)
    meeting = get_meeting(context.session, item.meeting_id) if item.meeting_id else None
    if meeting is None:
        raise Refusal("objection-closed", number=Code(value=str(item.number)))
    facts: dict[str, Fact] = {"number": Code(value=str(item.number))}
    reply = _reply(context, meeting, "list-objections-item", facts, of_item(context.session, item))
    if _is_for_all(context, item, to_reader(context)):
        return reply
    return Reply(title=Line(key="item-in-private", facts=facts), private=reply)


def _of_meeting(context: Context, meeting: Meeting) -> Reply:
    reader = to_reader(context)
    every = objections(context.session, meeting)
    visible = [each for each in every if find_visible(context.session, each.item.number, reader)]
    here = [each for each in visible if _is_for_all(context, each.item, reader)]
    reply = _reply(context, meeting, "list-objections", {}, here)
    if len(here) == len(visible):
        return reply
    told = Line(key="rest-in-private" if here else "items-in-private")
    said = {"parts": (*reply.parts, told)} if here else {"title": told, "parts": ()}
    whole = _reply(context, meeting, "list-objections", {}, visible)
    return reply.model_copy(update={**said, "private": whole})


def _is_for_all(context: Context, item: Item, reader: Reader) -> bool:
    """Whether everybody who reads here may see the item."""
    return context.place.audience == "direct" or is_shown_here(context.session, item.number, reader)


def _of_group(context: Context, command: ListObjections) -> Reply:
    """Of the latest meeting that was opened to objections; where there is none, how the group has set it."""
    groups = _groups(context, command)
    found = find_opened(context.session, groups, staff=level(context) == "staff")
    if found is not None:
        return _of_meeting(context, found)
    if groups is None or len(groups) != 1:
        return Reply(title=Line(key="list-objections-none"))
    return Reply(title=_days(context, groups[0]))


def _groups(context: Context, command: ListObjections) -> Sequence[str] | None:
    if command.group is not None:
        return [need_group(context, command.group).id]
    if context.place.group_id:
        return [context.place.group_id]
    led = sorted({group for group, capacity in capacities_of(context) if capacity in LEADING})
    return led if len(led) == 1 else None


def _reply(context: Context, meeting: Meeting, key: str, told: Mapping[str, Fact], found: Sequence[Objection]) -> Reply:
    facts = {**seen.of_meeting(context, meeting), **told, "count": Count(n=len(found))}
    rows = tuple(
        Row(kind="objection", id=str(each.row.id), facts=objection_line(context.session, each, meeting).facts)
        for each in found
    )
    parts: list[Part] = [*window_lines(context, meeting), _days(context, meeting.group_id)]
    parts += [Items(lines=tuple(Line(key="window-objection", facts=row.facts) for row in rows))] if rows else []
    answer = Answer(rows=rows, total=len(rows))
    return Reply(title=Line(key=key, facts=facts), parts=tuple(parts), answer=answer, example=meeting.example)


def _days(context: Context, group_id: str) -> Line:
    count = Count(n=get_consent(context.session, group_id).objections)
    return Line(key="objections-days", facts={"group": seen.body(context, group_id), "count": count})


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ListObjections: list_objections})
