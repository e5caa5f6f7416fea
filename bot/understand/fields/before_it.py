"""What hangs on the meeting that was spoken of: "two days before it", "send the papers before that meeting"."""

from __future__ import annotations

from typing import Any

from bot.understand.data import talk_of
from bot.understand.fields.leads import leads_again, lengths_in
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere, begins
from bot.understand.patterns.phrases import phrases_of
from bot.understand.patterns.reading import Match, Reading
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Talked
from handlers.commands.command import Command
from handlers.commands.fields import DueMeeting, DueMoment, Lang

LONGEST = 240
OF_MEETING = frozenset(
    {"ShowMeeting", "ScheduleMeeting", "MoveMeeting", "AnnounceDeadline", "NoteAgenda", "ShowAgenda"}
)
WHICH = frozenset({"group", "meeting"})
TIMES = ("due", "until", "at")
# A word that means "before" without saying before what, behind a length of time.
ALONE = "alone"


def before_meeting(text: str, lang: Lang, names: Names, talked: Talked) -> str:
    """The text with "the meeting" where it says "it", or nothing, of the meeting that was spoken of."""
    if meeting_of(last_met(talked)) is None or len(text) > LONGEST:
        return text
    reading = Reading(words_of(text), phrases_of(lang), names)
    for at, match in sorted(anywhere(reading, "before_it"), key=lambda each: -each[1].end):
        if _hangs(reading, at, match):
            words, said = reading.words, talk_of(lang)["groups"]["before_meeting"][0]
            return f"{text[: words.starts[at]]}{said}{text[words.ends[match.end - 1] :]}"
    return text


def _hangs(reading: Reading, at: int, match: Match) -> bool:
    """Whether words are said of the meeting: behind a length of time, or with nothing more behind them."""
    ends = match.end == reading.length
    if match.value == ALONE:
        return ends and _behind_length(reading, at)
    words = reading.words
    # A mark behind it; in Chinese no verb that follows makes a clause of it.
    marked = not ends and not words.gap(match.end).isspace()
    return ends or marked or _behind_length(reading, at) or _before_length(reading, match.end)


def _before_length(reading: Reading, at: int) -> bool:
    # "会前两天", "قبله بيومين"; of "before it is published" the words say nothing of a meeting.
    node = reading.phrases.values["unit"]
    return any(begins(reading, node, first) for first in range(at, min(at + 3, reading.length)))


def _behind_length(reading: Reading, at: int) -> bool:
    node = reading.phrases.values["unit"]
    return any(match.end == at for first in range(at) for match in begins(reading, node, first))


def last_met(talked: Talked) -> Command | None:
    """What tells which meeting was spoken of last, if one was."""
    return talked.meeting or talked.command


def meeting_of(command: Command | None) -> dict[str, str] | None:
    """The group whose next meeting was spoken of, or the meeting, as fields of a deadline; None where none was."""
    if type(command).__name__ not in OF_MEETING:
        return None
    group, meeting = getattr(command, "group", None), getattr(command, "meeting", None)
    if isinstance(meeting, str) and meeting != "next":
        return {"meeting": meeting}
    return {"group": group} if isinstance(group, str) else None


def hang_on_meeting(command: str, fields: dict[str, Any], scene: Scene, talked: Talked) -> None:
    """A deadline that hangs on a meeting, without saying which, hangs on the one that was spoken of; and a reminder of
    a meeting, without a word of what, is about the meeting."""
    meeting = spoken_of(talked, scene)
    for name in TIMES:
        due = fields.get(name)
        if isinstance(due, dict) and due.get("kind") == "meeting" and WHICH.isdisjoint(due):
            fields[name] = {**due, **meeting}
    due = fields.get("due") or {}
    own = due.get("meeting") and due.get("meeting") == meeting.get("meeting")
    group = due.get("group") or (getattr(last_met(talked), "group", None) if own else None)
    if command == "RemindMe" and isinstance(group, str):
        fields.setdefault("text", scene.names.shown("body", group, scene.lang))


def spoken_of(talked: Talked, scene: Scene) -> dict[str, str]:
    """The meeting that was spoken of, as fields of a deadline; empty where none was."""
    return _planned(last_met(talked), scene) or meeting_of(last_met(talked)) or {}


def _planned(command: Command | None, scene: Scene) -> dict[str, str] | None:
    # The group may meet before the meeting that was just planned.
    start, group = getattr(command, "start", None), getattr(command, "group", None)
    day = start.at.date() if isinstance(start, DueMoment) else getattr(start, "date", None)
    found = [each.id for each in scene.names.meetings if day and each.start == day and each.groups[0] == group]
    return {"meeting": found[0]} if len(found) == 1 and type(command).__name__ in OF_MEETING else None


def counted_again(draft: Draft, fields: dict[str, Any], scene: Scene, talked: Talked) -> None:
    """ "Make it three", of a deadline two days before a meeting. Raises ``Unreadable`` for what is no length."""
    due = getattr(talked.command, "due", None)
    if "counted_again" not in draft.slots or not isinstance(due, DueMeeting):
        return
    words = draft.slots["counted_again"].words
    days = leads_again(words, scene)
    unit = "calendar_day" if lengths_in(words, scene) else due.unit
    change = {"offset": days[0] if due.offset > 0 else -days[0], "unit": unit}
    fields["due"] = due.model_copy(update=change).model_dump(mode="json", exclude_none=True)
