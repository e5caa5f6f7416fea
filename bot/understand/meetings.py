"""Which meeting is named ("the January meeting", "ISCG of May 2024"), and when and where a new one is to be."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, get_args
from zoneinfo import ZoneInfo

from bot.understand import fill, subjects
from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.match import said
from bot.understand.task import Scene, cut
from bot.understand.timing import Timing, timing_of
from bot.understand.types import Draft, MeetingDay
from handlers.answer import Day, Line, Words
from handlers.commands.fields import DeadlineKind

MOST = 5
# These speak of a meeting that is still to come, where one of that name is.
AHEAD = (
    *("MoveMeeting", "CancelMeeting", "StartMeeting", "EndMeeting", "AnnounceDeadline", "AcceptDeadlines"),
    *("NoteAgenda", "NoteRegrets", "ShowAgenda", "ShowFollowUp", "RegisterDocument"),
)


def of_meeting(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meeting that is named by its month, its day, or as the last one; else it stays the next."""
    told = MeetingSaid(draft, scene)
    if told.names_none() or told.which == "next":
        return
    found = told.found(ahead=str(draft.command) in AHEAD)
    filled.fields.pop("group", None)
    _put(filled, found, told, scene)


def begun_meeting(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meeting that is named; of a group alone the latest that has begun. Nothing where none is named."""
    told = MeetingSaid(draft, scene)
    filled.fields.pop("group", None)
    if not told.names_none():
        _put(filled, told.found(ahead=False), told, scene)
    elif told.group:
        _put(filled, told.begun(), told, scene)


def list_items(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Items of a meeting that is named; "the next meeting" is the next one of the register."""
    told = MeetingSaid(draft, scene)
    if not told.names_none():
        _put(filled, told.found(ahead=False), told, scene)


def schedule_meeting(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Day, hour, place and zone out of what follows the group."""
    present = filled.fields.keys() | filled.doubts.keys()
    if "start" in present:
        return
    words, jointly = cut(_words(draft, "timing"), scene, "jointly_with")
    timing = timing_of(words, scene) if words else None
    if "group" not in present and _of_ones_own(draft, scene):
        # A meeting with Ann is one's own.
        raise Unreadable("nothing-understood")
    if timing is None or "group" not in present:
        # A sentence that merely tells when a group meets is talk, as long as it tells no day.
        raise Unreadable("nothing-understood" if "free" in draft.slots else "meeting-when")
    if jointly and jointly[0].kind == "body":
        filled.fields.setdefault("jointly_with", jointly[0].id)
    _put_timing(filled, timing)


def _of_ones_own(draft: Draft, scene: Scene) -> bool:
    whole = next((_words(each, "task") for each in draft.others if each.command == "RemindMe"), "")
    reading = scene.reading(whole)
    jointly = reading.phrases.lists["jointly"].intersection(reading.words.words)
    return bool(whole and not jointly and "timing" in draft.slots)


def move_meeting(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meeting that is named, and its new time, or where it is held now."""
    of_meeting(draft, scene, filled)
    if "place" in draft.slots:
        return
    if "start" in filled.fields.keys() | filled.doubts.keys():
        return
    timing = _timing(draft, scene)
    if timing is None:
        raise Unreadable("meeting-when-moved")
    _put_timing(filled, Timing(timing.start))


def announce_deadline(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The kind of deadline, the meeting that is named, the day."""
    of_meeting(draft, scene, filled)
    if "due" in draft.slots and "due" not in filled.fields.keys() | filled.doubts.keys():
        # "The deadline for contributions was discussed": no day, so nothing is announced.
        raise Unreadable
    due = filled.fields.get("due")
    if isinstance(due, dict) and str(due.get("date", "")).endswith("-12-31") and not _numbered(_words(draft, "due")):
        # "The deadline for contributions was short this year."
        raise Unreadable
    kind = _words(draft, "deadline_kind")
    if kind:
        filled.fields["kind"] = kind


def when(words: str, scene: Scene) -> Any:
    """A day or a moment at which a meeting begins. Raises ``Unreadable``."""
    timing = timing_of(words, scene)
    if timing is None:
        raise Unreadable("meeting-when")
    return timing.start


def deadline_kind(words: str, scene: Scene) -> Any:
    """A kind of deadline, by its own name or in the words of the language. Raises ``Unreadable``."""
    found = words if words in get_args(DeadlineKind) else said(scene.reading(words), "deadline_kind")
    if found is None:
        raise Unreadable
    return found


class MeetingSaid:
    """What a sentence says of a meeting."""

    def __init__(self, draft: Draft, scene: Scene) -> None:
        self.scene = scene
        self.today = scene.now.astimezone(ZoneInfo(scene.asker.zone)).date()
        self.month, self.year = _words(draft, "month"), _words(draft, "year")
        self.which = _words(draft, "which")
        held = _words(draft, "held")
        self.day = fill.day(held, scene) if held else None
        self.whole = any(len(each) == 4 and each.isdecimal() for each in scene.reading(held).words.words)
        group = _words(draft, "group")
        self.group = subjects.body(group, scene) if group else None

    def names_none(self) -> bool:
        """Whether no day, month or order is said."""
        return not (self.month or self.year or self.day or self.which)

    def found(self, *, ahead: bool) -> list[MeetingDay]:
        """The meetings that fit, the nearest first; those to come, where ``ahead`` and there are any."""
        every = [each for each in self.scene.names.meetings if self._fits(each)]
        # "TDAG of May": its own meeting before one of another group held in conjunction with it.
        own = [each for each in every if each.groups[0] == self.group]
        fitting = own or every
        if self.which and not isinstance(self.group, str):
            fitting = [each for each in fitting if not each.session]
        coming = [each for each in fitting if each.end >= self.today]
        if self.which == "last":
            past = sorted((each for each in fitting if each.end < self.today), key=lambda each: each.end)
            return past[-1:]
        if self.which == "next":
            return sorted(coming, key=lambda each: each.start)[:1]
        return sorted(coming if ahead and coming else fitting, key=self._far)

    def begun(self) -> list[MeetingDay]:
        """The latest that has begun among those that fit."""
        every = [each for each in self.scene.names.meetings if self._fits(each) and each.start <= self.today]
        return sorted(every, key=lambda each: each.start)[-1:]

    def shown(self) -> str:
        """What was said, for a refusal in any language."""
        day = self.day or "-".join(filter(None, (self.year, self.month and self.month.zfill(2))))
        group = self.scene.names.shown("body", self.group, self.scene.lang) if isinstance(self.group, str) else ""
        return f"{group} {day}".strip() or "?"

    def _fits(self, each: MeetingDay) -> bool:
        group = not isinstance(self.group, str) or self.group in each.groups
        return group and self._in_month(each) and (not self.day or self._on(each, date.fromisoformat(self.day)))

    def _in_month(self, each: MeetingDay) -> bool:
        months = {each.start.month, each.end.month}
        years = {each.start.year, each.end.year}
        return (not self.month or int(self.month) in months) and (not self.year or int(self.year) in years)

    def _on(self, each: MeetingDay, day: date) -> bool:
        # "of 21 May" is never read as a past day, yet the meeting of that day may be over.
        same = not self.whole and (each.start.month, each.start.day) == (day.month, day.day)
        return each.start <= day <= each.end or same

    def _far(self, each: MeetingDay) -> tuple[int, str]:
        return abs((each.start - self.today).days), each.id


def _put(filled: Filled, found: Sequence[MeetingDay], told: MeetingSaid, scene: Scene) -> None:
    if len(found) == 1:
        filled.fields["meeting"] = found[0].id
    elif not found:
        filled.fields["meeting"] = {"unknown": told.shown()}
    else:
        filled.doubts["meeting"] = which_meeting(found[:MOST], scene)


def which_meeting(found: Iterable[MeetingDay], scene: Scene) -> Doubt:
    each = list(found)
    return Doubt(Line(key="which-meeting"), tuple(one.id for one in each), tuple(_label(one, scene) for one in each))


def _label(each: MeetingDay, scene: Scene) -> Line:
    group = Words(text=scene.names.shown("body", each.groups[0], scene.lang))
    return Line(key="reading-meeting-on", facts={"group": group, "day": Day(date=each.start)})


def _timing(draft: Draft, scene: Scene) -> Timing | None:
    words = _words(draft, "timing")
    return timing_of(words, scene) if words else None


def _put_timing(filled: Filled, timing: Timing) -> None:
    for name, value in (("start", timing.start), ("end", timing.end), ("place", timing.place), ("zone", timing.zone)):
        if isinstance(value, Doubt):
            filled.doubts[name] = value
        elif value is not None:
            filled.fields[name] = value


def _numbered(words: str) -> bool:
    return any(letter.isdigit() for letter in words)


def _words(draft: Draft, name: str) -> str:
    slot = draft.slots.get(name)
    return slot.words if slot else ""


Build = Callable[[Draft, Scene, Filled], None]
OF_MEETINGS: Mapping[str, Build] = MappingProxyType(
    {
        "ScheduleMeeting": schedule_meeting, "MoveMeeting": move_meeting, "AnnounceDeadline": announce_deadline,
        "AcceptDeadlines": announce_deadline, "ListItems": list_items,
        **dict.fromkeys(("ShowMeeting", "CancelMeeting", "StartMeeting", "EndMeeting"), of_meeting),
    }
)  # fmt: skip
# Fields that are read otherwise than a field of that name is elsewhere.
OF_TIME: Mapping[tuple[str, str], fill.Read] = MappingProxyType(
    {
        **dict.fromkeys((("ScheduleMeeting", "start"), ("ScheduleMeeting", "end"), ("MoveMeeting", "start")), when),
        ("ScheduleMeeting", "zone"): fill.zone,
        **dict.fromkeys((("AnnounceDeadline", "kind"), ("AcceptDeadlines", "kind")), deadline_kind),
    }
)
