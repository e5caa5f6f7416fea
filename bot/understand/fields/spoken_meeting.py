"""The meeting that was spoken of a moment ago, of which is said "move it to the 18th", "drop it", "who chairs it"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType

from bot.understand.fields.before_it import OF_MEETING, last_met
from bot.understand.fields.lengths import Length, length_in
from bot.understand.fields.task import Scene
from bot.understand.named.names import Names
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
    meeting, others = _spoken_of(last_met(talked), scene.names, scene.today) or _named(draft, scene), draft.others
    group = meeting.groups[0] if meeting else _group(last_met(talked))
    if group is None:
        return draft
    told = _Told(text, group, meeting, scene)
    return told.of(draft).before(lambda: map(told.of, others))


def moved_meeting(command: str, held: Mapping[str, str], text: str, scene: Scene, talked: Talked) -> Draft | None:
    """That the meeting spoken of is moved, to the day or hour that a sentence holds wherever it stands; None where none
    was spoken of, or the command is another."""
    if command != "MoveMeeting" or "due" not in held:
        return None
    pointed = Draft(scene.lang, "MoveDeadline", {"due": Slot(held["due"], 0, 0)}, source="index")
    told = of_meeting_spoken(pointed, text, scene, talked)
    return told if told.command == command else None


def is_shown_meeting(command: Command | None) -> bool:
    """Whether a command was about a meeting and planned none."""
    return type(command).__name__ in OF_MEETING - PLANNED


def _named(draft: Draft, scene: Scene) -> MeetingDay | None:
    # "Move the ISCG meeting to the 15th", whatever was spoken of.
    if draft.command != "MoveMeeting" or "group" not in draft.slots or "held" in draft.slots:
        return None
    return next((each for each in _coming(scene.names, scene.today) if _is_of_group(draft, each, scene)), None)


def _is_of_group(draft: Draft, meeting: MeetingDay, scene: Scene) -> bool:
    group = draft.slots.get("group")
    found = scene.names.find(group.words, ("body",), scene.lang) if group else ()
    return group is None or group.words in meeting.groups or any(each.id in meeting.groups for each in found)


def _coming(names: Names, today: date) -> list[MeetingDay]:
    ahead = (each for each in names.meetings if each.start >= today and not each.off)
    return sorted(ahead, key=lambda each: each.start)


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
        if draft.command == "MoveMeeting" and "timing" in draft.slots:
            return self._moved(draft)
        command = OF_ITEMS.get(str(draft.command))
        if command is None or not _is_pointed(draft.slots.get("item"), self.scene):
            return draft
        slots = {"group": Slot(self.group, 0, 0)} | _only(draft, "shown")
        if self.meeting is not None:
            slots |= {"held": Slot(self.meeting.start.isoformat(), 0, 0)}
        if command == "CancelMeeting":
            return replace(draft, command=command, slots=slots | _only(draft, "reason"))
        timing = self._later(draft.slots.get("due"))
        return replace(draft, command=command, slots=slots | self._timed(timing)) if timing else draft

    def _moved(self, draft: Draft) -> Draft:
        timing = self._later(draft.slots["timing"]) or draft.slots["timing"]
        slots = {**draft.slots, "timing": timing}
        if "righted" in slots:
            return replace(draft, slots={**slots, "righted": timing})
        # "Shift the meeting to the 15th": of the month that it was to be in.
        if self.meeting is not None and _is_of_group(draft, self.meeting, self.scene):
            slots.setdefault("of_day", Slot(self.meeting.start.isoformat(), 0, 0))
        return replace(draft, slots=slots)

    def _later(self, due: Slot | None) -> Slot | None:
        """The day that is said; "a week later" counts from the one that it was to be."""
        length = length_in(self.text, self.scene)
        if self.meeting is None or not length:
            return due
        if due is not None and not self._is_from_today(due.words, length):
            return due
        return Slot(length.after(self.meeting.start).isoformat(), 0, 0)

    def _is_from_today(self, words: str, length: Length) -> bool:
        read = self.scene.due(words, cued=True)
        day = length.later().after(self.scene.today)
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
    ahead = _coming(names, today)
    return next((each for each in ahead if each.id == meeting or (group and group in each.groups)), None)
