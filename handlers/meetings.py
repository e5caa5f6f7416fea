"""When groups meet: one meeting in full, or the next one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.agenda_parts import agenda_parts, attendance_lines
from handlers.answer import Answer, Code, Count, Day, Fact, Line, Moment, Named, Pairs, Part, Reply, Row, Words
from handlers.commands.command import Command
from handlers.commands.meetings import ShowMeeting
from handlers.context import Context
from handlers.levels import level
from handlers.meeting_words import here, named, shown, written
from handlers.meetings_deadlines import for_one
from handlers.meetings_which import is_reported, need_group
from handlers.opened import open_ids
from handlers.windows import accepted, is_open, objections
from storage import meetings as register
from storage.consents import may_model_read
from storage.tables.meetings import Meeting
from storage.tables.register import Body


def asked_meeting(context: Context, command: ShowMeeting) -> Reply:
    """One meeting in full, what nobody has entered of it yet, and what the rules propose to whoever may accept it."""
    reply = show_meeting(context, command)
    shown_ids = [row.id for row in reply.answer.rows if isinstance(row, Row)]
    if len(shown_ids) != 1:
        return reply
    meeting = context.session.get_one(Meeting, shown_ids[0])
    proposed, pressed = for_one(context, meeting)
    parts = (*reply.parts, *_lacking(context, meeting), *proposed)
    return reply.model_copy(update={"parts": parts, "buttons": (*reply.buttons, *pressed)})


def show_meeting(context: Context, command: ShowMeeting) -> Reply:
    """One meeting in full; "next" is the first planned one that is not over, of the group or of all."""
    group = need_group(context, command.group) if command.group else None
    if command.meeting != "next":
        return _shown(context, [seen.need_meeting(context, command.meeting)], "show-meeting")
    if group and command.jointly_with is not None:
        return _together(context, group, need_group(context, command.jointly_with))
    return _next(context, group, joint=command.joint)


def next_meetings(context: Context, group: Body | None, *, joint: bool = False) -> list[Meeting]:
    """The soonest of the group, or of all that the asker may see; of all also the next that is held in conjunction,
    which is what the house is for: in the order of their days, or that one before the other where it was asked for."""
    session, on = context.session, seen.today(context)
    staff, only = level(context) == "staff", open_ids(context, "meetings")
    first = register.next_meeting(session, on, group_id=group.id if group else None, staff=staff, only=only)
    together = register.next_meeting(session, on, joint=True, staff=staff, only=only) if group is None else None
    ordered = (together, first) if joint else (first, together)
    return [each for each in dict.fromkeys(ordered) if each]


def _next(context: Context, group: Body | None, *, joint: bool) -> Reply:
    found = next_meetings(context, group, joint=joint)
    if found:
        return _shown(context, found, "next-meeting")
    if group:
        return Reply(title=Line(key="next-meeting-none-of", facts={"group": seen.body(context, group.id)}))
    return Reply(title=Line(key="next-meeting-none"))


def _together(context: Context, group: Body, other: Body) -> Reply:
    """The next meeting that two groups hold jointly; where none is planned, the next of either."""
    staff, only = level(context) == "staff", open_ids(context, "meetings")
    joint = register.next_meeting(
        context.session, seen.today(context), group_id=group.id, with_id=other.id, staff=staff, only=only
    )
    if joint:
        return _shown(context, [joint], "next-meeting")
    each = [*next_meetings(context, group), *next_meetings(context, other)]
    told = {"group": seen.body(context, group.id), "other": seen.body(context, other.id)}
    none = Line(key="next-meeting-none-joint", facts=told)
    return _shown(context, each, "next-meeting").model_copy(update={"title": none}) if each else Reply(title=none)


def _shown(context: Context, found: Sequence[Meeting], key: str) -> Reply:
    told = rows(context, found)
    return Reply(
        title=Line(key=key, facts={"group": told[0].facts["group"], "count": Count(n=len(told))}),
        parts=pages(context, told, found),
        answer=Answer(rows=told, total=len(told)),
        example=any(each.example for each in found),
    )


def pages(context: Context, told: Sequence[Row], found: Sequence[Meeting]) -> tuple[Part, ...]:
    """All that is kept of several meetings."""
    return tuple(part for row, each in zip(told, found, strict=True) for part in page(context, row, each))


def page(context: Context, row: Row, meeting: Meeting) -> tuple[Part, ...]:
    """All that is kept of one meeting; of each deadline whether it was announced or taken over from a rule."""
    record = register.get_record(context.session, meeting.id)
    labels = [each for each in ("place", "opens", "closes") if each in row.facts]
    pairs = [_pair(each, row.facts[each]) for each in labels]
    rules = record.rules if record else {}
    pairs += [_deadline(kind, shown(on, meeting.zone), kind in rules) for kind, on in _in_order(meeting)]
    line = Line(key="list-meetings-line", facts=row.facts)
    why = (Line(key="meeting-reason", facts={"words": Words(text=record.reason)}),) if record and record.reason else ()
    allowed = [Line(key="captions-may-be-used")] if record and record.captions_by else []
    allowed += [Line(key="model-may-read")] if may_model_read(context.session, meeting) else []
    allowed += window_lines(context, meeting)
    agenda = agenda_parts(context, meeting)
    noted = (*((Line(key="meeting-agenda"), *agenda) if agenda else ()), *attendance_lines(context, meeting))
    return (line, *((Pairs(pairs=tuple(pairs)),) if pairs else ()), *why, *_services(meeting), *allowed, *noted)


def _lacking(context: Context, meeting: Meeting) -> list[Line]:
    """What people ask of a meeting to come, and nobody has entered."""
    if meeting.status != "planned" or meeting.end < seen.today(context):
        return []
    unknown = {"meeting-no-place": not meeting.place, "meeting-no-deadlines": not meeting.deadlines}
    return [Line(key=key) for key, lacks in unknown.items() if lacks]


def window_lines(context: Context, meeting: Meeting) -> list[Line]:
    """Until when what was accepted is open to objections, or was; how many there are."""
    record = register.get_record(context.session, meeting.id)
    if record is None or record.open_until is None or not accepted(context.session, meeting):
        return []
    key = "meeting-window" if is_open(context.session, meeting, context.now) else "meeting-window-over"
    count = Count(n=len(objections(context.session, meeting)))
    return [Line(key=key, facts={"day": Day(date=record.open_until, zone=meeting.zone), "count": count})]


def _in_order(meeting: Meeting) -> list[tuple[str, str]]:
    return sorted(meeting.deadlines.items(), key=lambda each: (each[1], each[0]))


def _deadline(kind: str, day: Fact, by_rule: bool) -> tuple[Line, Line]:
    value = Line(key="meeting-value-by-rule" if by_rule else "meeting-value", facts={"value": day})
    return Line(key="meeting-label", facts=named(kind)), value


def _pair(name: str, fact: Fact) -> tuple[Line, Line]:
    return Line(key="meeting-label", facts=named(name)), Line(key="meeting-value", facts={"value": fact})


def _services(meeting: Meeting) -> tuple[Part, ...]:
    known = [each for each in meeting.services if each in ("remote_participation", "captioning", "interpretation")]
    return tuple(Line(key="meeting-service", facts={"service": Code(value=each)}) for each in known)


def rows(context: Context, found: Sequence[Meeting]) -> tuple[Row, ...]:
    """Meetings as data."""
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
        "reported": seen.flag(is_reported(context, each)),
        **({"place": written(place)} if (place := _where(context, each)) else {}),
        **dict(_hours(each)),
    }
    return Row(kind="meeting", id=each.id, facts=facts)


def _where(context: Context, each: Meeting) -> str:
    # The address at which one takes part from afar is not for the public.
    return here(each.place) if level(context) == "public" else each.place or ""


def _hours(each: Meeting) -> list[tuple[str, Fact]]:
    hours = (("opens", each.opens), ("closes", each.closes))
    return [(name, Moment(at=datetime.fromisoformat(at), zone=each.zone)) for name, at in hours if at]


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ShowMeeting: asked_meeting})
