"""Whose meeting a deadline hangs on, put right: "by the next TDAG meeting", and then "oh no, TSAG"; and the time of a
meeting that was asked for and is not planned yet, "when does ISC-TF meet?", and then "let's set it for 9 December"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import begins
from bot.understand.text.small import is_small
from bot.understand.types import Unclear, Understanding, Understood
from handlers.answer import Line
from handlers.commands.fields import DueMeeting, Party
from handlers.commands.items import MoveDeadline, ReassignItem, RecordAction
from handlers.commands.meetings import MoveMeeting, ScheduleMeeting, ShowMeeting
from storage.meetings import list_planned
from storage.topics import get_body

# These have no meetings that a deadline could hang on.
OFFICES = frozenset({"bureau", "secretariat", "sector"})


def of_other_meeting(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a body alone that meets, right behind a deadline by a meeting, puts that meeting right: that
    is shown first, or asked."""
    before, command = talking.talked.command, meant.command if isinstance(meant, Understood) else None
    due = before.due if isinstance(before, RecordAction | MoveDeadline) and talking.talked.done else None
    if not isinstance(meant, Understood) or not isinstance(command, ReassignItem) or not isinstance(due, DueMeeting):
        return meant
    group = _meets(talking, command.responsible) if command.item == talking.talked.item else None
    if group is None or not _is_alone(talking, meant):
        return meant
    other = due.model_copy(update={"group": group, "meeting": None})
    moved = MoveDeadline(item=command.item, due=other)
    if isinstance(before, RecordAction) and _meets(talking, before.responsible[:1]) is not None:
        labels = tuple(Line(key=f"means-{each.key()}") for each in (moved, command))
        return Unclear(meant.lang, Line(key="which-meaning"), (moved, command), labels)
    return replace(meant, command=moved, guess=True)


def planned_rather(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where a group was just asked about and has no meeting that could be held at another time,
    one is planned for then: that is shown first."""
    asked, command = talking.talked.command, meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, MoveMeeting) or not isinstance(asked, ShowMeeting):
        return meant
    if command.start is None or not isinstance(command.group, str) or command.group != asked.group:
        return meant
    if list_planned(talking.session, [command.group], talking.scene(meant.lang).today):
        return meant
    planned = ScheduleMeeting(group=command.group, start=command.start, place=command.place)
    return replace(meant, command=planned, guess=True)


def _meets(talking: Talking, parties: tuple[Party, ...]) -> str | None:
    """The group that the only one of these is, where that has meetings."""
    ids = [each.id for each in parties if each.kind == "body" and each.id]
    body = get_body(talking.session, ids[0]) if len(ids) == len(parties) == 1 else None
    return body.id if body is not None and body.kind not in OFFICES else None


def _is_alone(talking: Talking, meant: Understood) -> bool:
    # "Give it to TSAG" says who is to do it.
    reading, at = talking.reads(talking.text, meant.lang), 0
    while at < reading.length and at not in reading.at:
        ends = [each.end for name in ("corrects", "no") for each in begins(reading, reading.phrases.values[name], at)]
        if not ends and not is_small(reading.words.words[at]):
            return False
        at = max(ends, default=at + 1)
    return at in reading.at and reading.at[at].last == reading.length
