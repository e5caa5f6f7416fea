"""Who is the focal point for a topic: per body that names one, as the records stand on a day."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Line, Part, Reply, Words
from handlers.commands.command import Command
from handlers.commands.fields import Unknown
from handlers.commands.focal_points import FindFocalPoint
from handlers.context import Context
from handlers.levels import Level
from handlers.topic_holders import Holders, all_parts, body_parts, get_holders, heading, rows
from storage.focal_points import any_focal_points, to_naming
from storage.tables.register import Body


def find_focal_point(context: Context, command: FindFocalPoint) -> Reply:
    """Names the focal points of the topic; a body that has named no one is said to have named no one, and one that the
    register does not know to be unknown, beside what all others have named."""
    topic = seen.need_topic(context, command.topic)
    asked = seen.need_body(context, command.body) if command.body and not isinstance(command.body, Unknown) else None
    on = command.on or seen.today(context)

    def make(reader: Level) -> tuple[Reply, bool]:
        holders = get_holders(context, topic, on, reader)
        return _reply(context, command, holders, asked), holders.hidden

    return seen.cut(context, make)


def _reply(context: Context, command: FindFocalPoint, holders: Holders, asked: Body | None) -> Reply:
    on = {"on": seen.day(command.on)} if command.on else {}
    title = Line(key="find-focal-point-on" if command.on else "find-focal-point", facts={"topic": holders.topic, **on})
    parts = _asked(context, holders, asked) if asked else (*_unknown(command), *all_parts(holders))
    shown = rows(holders)
    return Reply(
        title=title,
        parts=(*heading(context, [each.row for each in holders.held]), *parts, *_empty(context, holders)),
        answer=Answer(rows=shown, total=len(shown)),
        example=any(each.row.example or each.person.example for each in holders.held),
    )


def _unknown(command: FindFocalPoint) -> tuple[Part, ...]:
    body = command.body
    return (Line(key="body-unknown", facts={"words": Words(text=body.unknown)}),) if isinstance(body, Unknown) else ()


def _asked(context: Context, holders: Holders, asked: Body) -> tuple[Part, ...]:
    """What the body asked for has named; where it has named no one, also what others have."""
    ids = to_naming(holders.expected, asked)
    if not ids:
        return _outside(context, holders, asked)
    parts = [part for each in holders.expected if each.id in ids for part in body_parts(holders, each.id, each.sector)]
    others = [each for each in holders.expected if each.id not in ids and holders.of(each.id)]
    if any(holders.of(each) for each in ids) or not others:
        return tuple(parts)
    elsewhere = [part for each in others for part in body_parts(holders, each.id, each.sector)]
    return (*parts, Line(key="focal-points-elsewhere"), *elsewhere)


def _outside(context: Context, holders: Holders, asked: Body) -> tuple[Part, ...]:
    # The Union as a whole is the sum of its bodies; any other body here names nobody for topics.
    if holders.of(asked.id):
        return body_parts(holders, asked.id, None)
    if asked.kind == "union" or (asked.id == "itu" and holders.expected):
        return all_parts(holders)
    line = Line(key="focal-points-not-by-body", facts={"body": seen.body(context, asked.id)})
    return (line, *all_parts(holders))


def _empty(context: Context, holders: Holders) -> tuple[Part, ...]:
    if holders.held or any_focal_points(context.session):
        return ()
    return (Line(key="focal-points-not-loaded"),)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({FindFocalPoint: find_focal_point})
