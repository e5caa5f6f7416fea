"""The day on which falls what hangs on a meeting, where the register knows when that is held: "what is due before the
next TDAG?", "what is due after the meeting?"."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from bot.understand.fields.before_it import spoken_of
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Draft, MeetingDay, Talked
from handlers.commands.fields import DueMeeting

DAYS: Mapping[str, int] = {"calendar_day": 1, "week": 7}


def due_by_meeting(draft: Draft, fields: dict[str, Any], scene: Scene, talked: Talked) -> None:
    """The last day of a list of items that are due before a meeting, or the first of one of those due after it: the one
    spoken of, where none is named."""
    for name in ("due_before", "due_after") if draft.command == "ListItems" else ():
        words = said_in(draft, name)
        due = _hanging(words, scene) if words and name not in fields else None
        if due is not None and due.meeting is None and due.group is None:
            due = due.model_copy(update=spoken_of(talked, scene))
        if due is not None and name == "due_after":
            due = due.model_copy(update={"edge": "closing", "offset": 1, "unit": "calendar_day"})
        if due is not None and (day := _day_of(due, scene)):
            fields[name] = day


def _hanging(words: str, scene: Scene) -> DueMeeting | None:
    # "Before" may be the phrase's own word.
    leads = sorted(scene.reading(words).phrases.lists["up_to"])
    for said in (words, *(f"{lead} {words}" for lead in leads), *(f"{words}{lead}" for lead in leads)):
        found = scene.due(said, cued=True)
        due = found.readings[0] if found and len(found.readings) == 1 else None
        left = words_of(f"{said[: found.cue_start]} {said[found.end :]}").words if found else ()
        if isinstance(due, DueMeeting) and all(map(is_small, left)):
            return due
    return None


def _day_of(due: DueMeeting, scene: Scene) -> str | None:
    """The day in ISO form; None where none is planned, or what stands between counts working days or months."""
    found, which = _meetings(due, scene), int(due.which == "following")
    if len(found) <= which or due.unit not in DAYS:
        return None
    day = found[which].end if due.edge == "closing" else found[which].start
    return (day + timedelta(days=due.offset * DAYS[due.unit])).isoformat()


def _meetings(due: DueMeeting, scene: Scene) -> list[MeetingDay]:
    known = [each for each in scene.names.meetings if not each.off]
    if due.meeting:
        return [each for each in known if each.id == due.meeting]
    ahead = sorted((each for each in known if each.start >= scene.today), key=lambda each: (each.start, each.id))
    if due.group:
        return [each for each in ahead if due.group in each.groups]
    return [each for each in ahead if not each.session]
