"""Deadlines of meetings: proposed by a rule, accepted by a person, or announced; what was announced wins."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Code, Count, Day, Fact, Items, Line, Named, Part, Reply
from handlers.commands.catalogue import to_dict
from handlers.commands.command import Command
from handlers.commands.meetings import AcceptDeadlines, AnnounceDeadline
from handlers.context import Context
from handlers.deadlines import DeadlineProposal, propose_deadlines, rule_groups
from handlers.errors import Refusal
from handlers.item_reply import closed_on, undo_button
from handlers.meeting_readers import readers_of
from handlers.meeting_time import to_day
from handlers.meeting_words import named, shown
from handlers.meetings_trail import keep_meeting, meeting_as_data
from handlers.meetings_which import OfMeeting, facts_of, need_planned, refusal
from handlers.zones import local_day
from storage.deadline_rules import cited, list_deadline_rules
from storage.meetings import need_record
from storage.tables.meetings import Meeting


@dataclass(frozen=True)
class Offered:
    """What the rules propose for a meeting, with the lines that say so."""

    found: Sequence[DeadlineProposal]
    parts: tuple[Part, ...]


def announce_deadline(context: Context, command: AnnounceDeadline) -> Reply:
    """The day that was announced is kept, in place of any other."""
    meeting = need_planned(context, command)
    data, day = meeting_as_data(context, meeting), to_day(context, command.due, meeting.zone)
    was = meeting.deadlines.get(command.kind)
    meeting.deadlines = {**meeting.deadlines, command.kind: day}
    record = need_record(context.session, meeting.id)
    record.rules = {kind: rule for kind, rule in record.rules.items() if kind != command.kind}
    keep_meeting(context, command, meeting, data)
    told = {**named(command.kind), "day": shown(day, meeting.zone)}
    parts = [Line(key="deadline-announced", facts=told), *_replaced(meeting, was, day)]
    parts += _closed(context, meeting, {command.kind: day})
    return _reply(context, meeting, "meeting-deadlines-kept", parts)


def accept_deadlines(context: Context, command: AcceptDeadlines) -> Reply:
    """The days that the rules propose now, all or those of one kind, are kept until one is announced."""
    meeting, found = need_proposed(context, command, command.kind)
    data, record = meeting_as_data(context, meeting), need_record(context.session, meeting.id)
    meeting.deadlines = {**meeting.deadlines, **{each.what: each.day.isoformat() for each in found}}
    record.rules = {**record.rules, **{each.what: each.rule for each in found}}
    keep_meeting(context, command, meeting, data)
    lines = tuple(_line(each, meeting, "deadline-accepted") for each in found)
    closed = _closed(context, meeting, {each.what: each.day.isoformat() for each in found})
    return _reply(context, meeting, "meeting-deadlines-kept", [Items(lines=lines), *closed])


def _closed(context: Context, meeting: Meeting, days: Mapping[str, str]) -> list[Line]:
    """A word on each recess or conference of those concerned in which one of these deadlines lies."""
    lines: list[Line] = []
    for kind, kept in days.items():
        day = datetime.fromisoformat(kept).date()
        lines += closed_on(context, day, partial(readers_of, context.session, meeting, kind, day))
    return list({line.model_dump_json(): line for line in lines}.values())


def need_proposed(context: Context, command: OfMeeting, kind: str | None) -> tuple[Meeting, list[DeadlineProposal]]:
    """A planned meeting with what the rules propose for it, or of it one kind; refuses where they propose nothing."""
    meeting = need_planned(context, command)
    found = [each for each in _proposed(context, meeting) if kind in (None, each.what)]
    if not found:
        raise refusal(context, "deadlines-none-proposed", meeting)
    return meeting, found


def proposals(context: Context, meeting: Meeting) -> Offered:
    """What the rules propose and nobody has accepted or announced, and which days are announced only."""
    found = _proposed(context, meeting)
    lines = tuple(_line(each, meeting, "deadline-proposed") for each in found)
    head = Line(key="deadlines-proposed", facts={"count": Count(n=len(lines))})
    return Offered(found, ((head, Items(lines=lines)) if lines else ()) + tuple(_announced_only(meeting)))


def for_one(context: Context, meeting: Meeting) -> tuple[tuple[Part, ...], tuple[Button, ...]]:
    """What the rules propose, with the button that keeps it; nothing for whoever could not, and where none apply."""
    with suppress(Refusal):
        offered = proposals(context, need_planned(context, AcceptDeadlines(meeting=meeting.id)))
        return (offered.parts, (accepting(meeting),)) if offered.found else ((), ())
    return (), ()


def accepting(meeting: Meeting) -> Button:
    """The button that keeps all the days that the rules propose for a meeting."""
    command = to_dict(AcceptDeadlines(meeting=meeting.id))
    return Button(label=Line(key="button-accept-deadlines"), command=command, version=meeting.version)


def _proposed(context: Context, meeting: Meeting) -> list[DeadlineProposal]:
    today = local_day(context.now, meeting.zone)
    rules = list_deadline_rules()
    best: dict[str, DeadlineProposal] = {}
    for each in propose_deadlines(rules, meeting.group_id, meeting.start, meeting.end):
        first = best.get(each.what)
        # Of two rules for one thing the binding one holds, then the last day that either leaves.
        if first is None or _strength(each) >= _strength(first):
            best[each.what] = each
    open_ = [each for each in best.values() if each.what not in meeting.deadlines and each.day >= today]
    return sorted(open_, key=lambda each: (each.day, each.what))


def _strength(each: DeadlineProposal) -> tuple[bool, int]:
    return each.direction != "about", each.day.toordinal()


def _announced_only(meeting: Meeting) -> list[Line]:
    groups = rule_groups(meeting.group_id)
    kinds = [rule.what for rule in list_deadline_rules(groups) if rule.kind == "not_found"]
    return [Line(key="deadline-announced-only", facts=named(each)) for each in kinds if each not in meeting.deadlines]


def _line(each: DeadlineProposal, meeting: Meeting, key: str) -> Line:
    told: dict[str, Fact] = {
        **named(each.what),
        "day": Day(date=each.day, zone=meeting.zone),
        "direction": Code(value=each.direction or "about"),
        "cited": seen.flag(each.source),
        "source": Named(id=each.rule, names=cited(each.source or "")),
        "sourced": seen.flag(each.sourced),
    }
    return Line(key=key, facts=told)


def _replaced(meeting: Meeting, was: str | None, day: str) -> list[Part]:
    if was in (None, day):
        return []
    return [Line(key="deadline-replaced", facts={"day": shown(was or day, meeting.zone)})]


def _reply(context: Context, meeting: Meeting, key: str, parts: Sequence[Part]) -> Reply:
    undo = undo_button(context)
    return Reply(
        title=Line(key=key, facts=facts_of(context, meeting)),
        parts=tuple(parts),
        buttons=(undo,),
        answer=Answer(),
        example=meeting.example,
    )


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {AnnounceDeadline: announce_deadline, AcceptDeadlines: accept_deadlines}
)
