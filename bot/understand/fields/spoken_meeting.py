"""The meeting that was spoken of a moment ago, of which is said "move it to the 18th", "drop it", "who chairs it"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from types import MappingProxyType

from bot.understand.fields.before_it import OF_MEETING
from bot.understand.fields.leads import lengths_in
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.phrases import phrases_of
from bot.understand.text.words import words_of
from bot.understand.types import Draft, MeetingDay, Slot, Talked
from handlers.commands.command import Command
from handlers.commands.fields import DueDate, DueMoment

# What is said of an item means this of a meeting.
OF_ITEMS: Mapping[str, str] = MappingProxyType({"MoveDeadline": "MoveMeeting", "WithdrawItem": "CancelMeeting"})
OF_ONE_MEETING = frozenset({"NoteAgenda", "ShowAgenda", "AnnounceDeadline", "RegisterDocument"})
# What is done to the meeting spoken of where none is named.
NAMELESS = OF_ONE_MEETING | {"MoveMeeting", "CancelMeeting"}
PLANNED = frozenset({"ScheduleMeeting", "MoveMeeting"})


def of_meeting_spoken(draft: Draft, text: str, scene: Scene, talked: Talked) -> Draft:
    """What is said of "it", right after a meeting was spoken of, as said of the meeting, and so are its other
    readings; as it is where an item is named or no meeting was spoken of."""
    meeting, others = _spoken_of(talked.command, scene.names, scene.today), draft.others
    group = meeting.groups[0] if meeting else _group(talked.command)
    if group is None:
        return draft
    told = _Told(text, group, meeting, scene)
    return told.of(draft).before(lambda: map(told.of, others))


def is_shown_meeting(command: Command | None) -> bool:
    """Whether a command was about a meeting and planned none."""
    return type(command).__name__ in OF_MEETING - PLANNED


def _group(command: Command | None) -> str | None:
    group = getattr(command, "group", None)
    return group if type(command).__name__ in OF_MEETING and isinstance(group, str) else None


@dataclass(frozen=True)
class _Told:
    """Words said of a group's meeting; None where it has none to come."""

    text: str
    group: str
    meeting: MeetingDay | None
    scene: Scene

    def of(self, draft: Draft) -> Draft:
        if draft.command == "MoveMeeting" and "righted" in draft.slots:
            moved = self._later(draft.slots["timing"]) or draft.slots["timing"]
            return replace(draft, slots={**draft.slots, "timing": moved, "righted": moved})
        command = OF_ITEMS.get(str(draft.command))
        if command is None or not _is_pointed(draft.slots.get("item"), self.scene):
            return draft
        slots = {"group": Slot(self.group, 0, 0)}
        if self.meeting is not None:
            slots |= {"held": Slot(self.meeting.start.isoformat(), 0, 0)}
        if command == "CancelMeeting":
            return replace(draft, command=command, slots=slots | _only(draft, "reason"))
        timing = self._later(draft.slots.get("due"))
        return replace(draft, command=command, slots=slots | self._timed(timing)) if timing else draft

    def _later(self, due: Slot | None) -> Slot | None:
        """The day that is said; "a week later" counts from the one that it was to be."""
        found = lengths_in(self.text, self.scene)
        said = {match.value for _, match in anywhere(self.scene.reading(self.text), "moved")}
        if self.meeting is None or len(found) != 1 or "from_today" in said:
            return due
        if due is not None and not self._is_from_today(due.words, found[0]):
            return due
        days = timedelta(days=-found[0] if "sooner" in said else found[0])
        return Slot((self.meeting.start + days).isoformat(), 0, 0)

    def _is_from_today(self, words: str, days: int) -> bool:
        read = self.scene.due(words, cued=True)
        day = self.scene.today + timedelta(days=days)
        return read is not None and any(isinstance(each, DueDate) and each.date == day for each in read.readings)

    def _timed(self, timing: Slot) -> dict[str, Slot]:
        settled = {"of_day": Slot(self.meeting.start.isoformat(), 0, 0), "righted": timing} if self.meeting else {}
        return {"timing": timing, **settled}


def _only(draft: Draft, name: str) -> dict[str, Slot]:
    return {each: slot for each, slot in draft.slots.items() if each == name}


def _is_pointed(item: Slot | None, scene: Scene) -> bool:
    lists = phrases_of(scene.lang).lists
    pointing = lists["pointing"] | lists["pointing_body"]
    return item is None or (bool(item.words) and pointing.issuperset(words_of(item.words).words))


def same_meeting(name: str, command: Command | None, scene: Scene) -> Mapping[str, str]:
    """The meeting that was just spoken of, or the group that has none to come, as fields of what is done to a meeting
    where none is named; empty where none was spoken of."""
    if name not in NAMELESS or command is None:
        return {}
    own, meeting = type(command).__name__, getattr(command, "meeting", None)
    if own in OF_ONE_MEETING:
        said = isinstance(meeting, str) and meeting != "next" and name in OF_ONE_MEETING
        return {"meeting": str(meeting)} if said else {}
    found, group = _spoken_of(command, scene.names, scene.today), _group(command)
    if found is not None:
        return {"meeting": found.id}
    return {"group": group} if group is not None else {}


def _spoken_of(command: Command | None, names: Names, today: date) -> MeetingDay | None:
    start = getattr(command, "start", None)
    if type(command).__name__ in PLANNED and isinstance(start, DueMoment | DueDate):
        first = start.at.date() if isinstance(start, DueMoment) else start.date
        found = [each for each in names.meetings if each.start == first and _is_of(each, command)]
        return found[0] if len(found) == 1 else None
    return shown_meeting(command, names, today)


def _is_of(meeting: MeetingDay, command: Command | None) -> bool:
    return getattr(command, "group", None) in (None, meeting.groups[0]) and not meeting.off


def shown_meeting(command: Command | None, names: Names, today: date) -> MeetingDay | None:
    """The meeting that a command was about: the one that it names, or the group's next."""
    if type(command).__name__ not in OF_MEETING:
        return None
    group, meeting = getattr(command, "group", None), getattr(command, "meeting", None)
    coming = (each for each in names.meetings if each.start >= today and not each.off)
    ahead = sorted(coming, key=lambda each: each.start)
    return next((each for each in ahead if each.id == meeting or (group and group in each.groups)), None)
