"""The meetings of a group or of all, as a list: what is ahead before what is over."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Code, Count, Fact, Items, Line, Part, Reply, Row
from handlers.commands.command import Command
from handlers.commands.meetings import ListMeetings
from handlers.context import Context
from handlers.item_reply import button
from handlers.levels import level
from handlers.meetings import rows
from handlers.meetings_which import need_group
from handlers.opened import open_ids
from storage import meetings as register
from storage.tables.meetings import Meeting
from storage.tables.register import Body

MOST = 20
_NONE = Code(value="")


def list_meetings(context: Context, command: ListMeetings) -> Reply:
    """Meetings of a group or of all: those ahead, the next one first, apart those of them that were called off, then
    those that are over, the latest first, page by page; of the days that were named, the last in order."""
    group = need_group(context, command.group) if command.group else None
    found = register.list_meetings(
        context.session,
        group_id=group.id if group else None,
        after=command.after,
        before=command.before,
        staff=level(context) == "staff",
        only=open_ids(context, "meetings"),
    )
    if command.after or command.before:
        return _listed(context, "list-meetings", len(found), group, found[-MOST:], total=len(found))
    return _ahead_and_over(context, command, found, group)


def _ahead_and_over(context: Context, command: ListMeetings, found: Sequence[Meeting], group: Body | None) -> Reply:
    on = seen.today(context)
    to_come = [each for each in found if each.end >= on]
    off = [each for each in to_come if each.status == "cancelled"]
    ahead = [each for each in to_come if each not in off]
    over = [each for each in reversed(found) if each.end < on]
    skip = command.cursor or 0
    page = [*ahead, *off, *over][skip : skip + MOST]
    first = [each for each in page if each.end >= on and each not in off]
    others = (("off", [each for each in page if each in off]), ("over", [each for each in page if each.end < on]))
    reply = _listed(context, "list-meetings-ahead", len(ahead), group, first, others, total=len(found))
    return _going_on(reply, command, skip + len(page))


def _going_on(reply: Reply, command: ListMeetings, after: int) -> Reply:
    """With a button for what follows, where anything does."""
    if after >= reply.answer.total:
        return reply
    more = command.model_copy(update={"cursor": after})
    answer = reply.answer.model_copy(update={"cursor": after})
    return reply.model_copy(update={"answer": answer, "buttons": (button("button-more", more),)})


def _listed(
    context: Context,
    key: str,
    count: int,
    group: Body | None,
    found: Sequence[Meeting],
    others: Sequence[tuple[str, Sequence[Meeting]]] = (),
    *,
    total: int,
) -> Reply:
    first, then = rows(context, found), [(name, rows(context, each)) for name, each in others if each]
    title: dict[str, Fact] = {"count": Count(n=count), "group": seen.body(context, group.id) if group else _NONE}
    apart: list[Part] = [part for name, each in then for part in (Line(key=f"list-meetings-{name}"), _lines(each))]
    return Reply(
        title=Line(key=f"{key}-of" if group else key, facts=title),
        parts=(*((_lines(first),) if first else ()), *apart),
        answer=Answer(rows=(*first, *(row for _, each in then for row in each)), total=total),
        example=any(each.example for each in (*found, *(one for _, each in others for one in each))),
    )


def _lines(found: Sequence[Row]) -> Items:
    return Items(lines=tuple(Line(key="list-meetings-line", facts=row.facts) for row in found))


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ListMeetings: list_meetings})
