"""When groups meet: one meeting, the next one, or a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Code, Count, Day, Fact, Items, Line, Moment, Named, Pairs, Part, Reply, Row, Words
from handlers.commands.command import Command
from handlers.commands.fields import Unknown
from handlers.commands.meetings import ListMeetings, ShowMeeting
from handlers.context import Context
from handlers.errors import Refusal
from handlers.rights import level
from storage import meetings as register
from storage.tables.meetings import Meeting
from storage.tables.register import Body

MOST = 20
_NONE = Code(value="")


def show_meeting(context: Context, command: ShowMeeting) -> Reply:
    """One meeting in full; "next" is the first planned one that is not over, of the group or of all."""
    group = need_group(context, command.group) if command.group else None
    if command.meeting != "next":
        return _shown(context, [seen.need_meeting(context, command.meeting)], "show-meeting")
    return _next(context, group)


def list_meetings(context: Context, command: ListMeetings) -> Reply:
    """Meetings of a group or of all, earliest first; where there are many, the latest of them."""
    group = need_group(context, command.group) if command.group else None
    found = register.list_meetings(
        context.session,
        group_id=group.id if group else None,
        after=command.after,
        before=command.before,
        staff=level(context) == "staff",
    )
    rows = _rows(context, found[-MOST:])
    title: dict[str, Fact] = {"count": Count(n=len(found)), "group": seen.body(context, group.id) if group else _NONE}
    lines = tuple(Line(key="list-meetings-line", facts=row.facts) for row in rows)
    return Reply(
        title=Line(key="list-meetings-of" if group else "list-meetings", facts=title),
        parts=(Items(lines=lines),) if lines else (),
        answer=Answer(rows=rows, total=len(found)),
        example=any(each.example for each in found[-MOST:]),
    )


def need_group(context: Context, asked: str | Unknown) -> Body:
    """The group; one of staff is as good as unknown where others read."""
    found = seen.need_body(context, asked)
    if not seen.shows_group(context, found):
        raise Refusal("group-not-shown")
    return found


def _next(context: Context, group: Body | None) -> Reply:
    """Of all groups, the next meeting held in conjunction comes first: it is what the house is for."""
    session, on, staff = context.session, seen.today(context), level(context) == "staff"
    first = register.next_meeting(session, on, group_id=group.id if group else None, staff=staff)
    joint = None if group else register.next_meeting(session, on, joint=True, staff=staff)
    found = [each for each in dict.fromkeys((joint, first)) if each]
    if found:
        return _shown(context, found, "next-meeting")
    if group:
        return Reply(title=Line(key="next-meeting-none-of", facts={"group": seen.body(context, group.id)}))
    return Reply(title=Line(key="next-meeting-none"))


def _shown(context: Context, found: Sequence[Meeting], key: str) -> Reply:
    rows = _rows(context, found)
    return Reply(
        title=Line(key=key, facts={"group": rows[0].facts["group"], "count": Count(n=len(rows))}),
        parts=tuple(part for row, meeting in zip(rows, found, strict=True) for part in _page(row, meeting)),
        answer=Answer(rows=rows, total=len(rows)),
        example=any(each.example for each in found),
    )


def _page(row: Row, meeting: Meeting) -> tuple[Part, ...]:
    labels = ["place"] if meeting.place else []
    labels += [each for each in ("opens", "closes") if each in row.facts]
    pairs = [_pair(each, row.facts[each]) for each in labels]
    pairs += [_pair(each, Day.model_validate({"date": on})) for each, on in sorted(meeting.deadlines.items())]
    line = Line(key="list-meetings-line", facts=row.facts)
    return (line, *((Pairs(pairs=tuple(pairs)),) if pairs else ()), *_services(meeting))


def _pair(name: str, fact: Fact) -> tuple[Line, Line]:
    # A kind of deadline is the organisation's own word: shown as it was registered where no text knows it.
    label = Line(key="meeting-label", facts={"name": Code(value=name), "words": Words(text=name.replace("_", " "))})
    return label, Line(key="meeting-value", facts={"value": fact})


def _services(meeting: Meeting) -> tuple[Part, ...]:
    known = [each for each in meeting.services if each in ("remote_participation", "captioning", "interpretation")]
    return tuple(Line(key="meeting-service", facts={"service": Code(value=each)}) for each in known)


def _rows(context: Context, found: Sequence[Meeting]) -> tuple[Row, ...]:
    ids = {each.group_id for each in found} | {each.joint_id for each in found if each.joint_id}
    groups = seen.named(context, "body", ids)
    return tuple(_row(context, each, groups) for each in found)


def _row(context: Context, each: Meeting, groups: Mapping[str, Named]) -> Row:
    over = each.status == "planned" and each.end < seen.today(context)
    facts: dict[str, Fact] = {
        "group": groups[each.group_id],
        "joint": groups[each.joint_id or each.group_id],
        "in_conjunction": seen.flag(each.joint_id),
        "start": Day(date=each.start),
        "end": Day(date=each.end),
        "one_day": seen.flag(each.start == each.end),
        "state": Code(value="past" if over else each.status),
        "reference": Code(value=each.id),
        **({"place": Words(text=each.place)} if each.place else {}),
        **dict(_hours(each)),
    }
    return Row(kind="meeting", id=each.id, facts=facts)


def _hours(each: Meeting) -> list[tuple[str, Fact]]:
    hours = (("opens", each.opens), ("closes", each.closes))
    return [(name, Moment(at=datetime.fromisoformat(at), zone=each.zone)) for name, at in hours if at]


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {ShowMeeting: show_meeting, ListMeetings: list_meetings}
)
