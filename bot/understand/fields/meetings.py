"""Which meeting is named ("the January meeting", "ISCG of May 2024"), and when and where a new one is to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any, get_args

from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.cut_out import cut
from bot.understand.fields.decided import decided
from bot.understand.fields.meeting_said import MeetingSaid, put_meeting
from bot.understand.fields.meeting_wanted import GROUPLESS, without_group
from bot.understand.fields.snoozing import pause_end
from bot.understand.fields.task import Scene
from bot.understand.fields.timing import Timing, timing_of
from bot.understand.patterns.match import said
from bot.understand.types import Draft
from handlers.commands.fields import DeadlineKind

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
    put_meeting(filled, found, told, scene)


def begun_meeting(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The meeting that is named; of a group alone the latest that has begun. Nothing where none is named."""
    told = MeetingSaid(draft, scene)
    filled.fields.pop("group", None)
    if not told.names_none():
        put_meeting(filled, told.found(ahead=False), told, scene)
    elif told.group:
        put_meeting(filled, told.begun(), told, scene)


def of_call(draft: Draft, scene: Scene, filled: Filled) -> None:
    """On the agenda of which meeting a call is, or at which it was taken; of a group alone its next, or the latest that
    has begun. One that the register does not hold is left out: the step stands without it."""
    if "yesterday" in draft.slots:
        filled.fields["on"] = (scene.today - timedelta(days=1)).isoformat()
    if not _is_paper(filled.fields.get("document", "")):
        # "As requested": no number, and none is made of it.
        filled.fields.pop("document", None)
    if "on" in draft.slots and "on" not in filled.fields:
        # "As TDAG/45 on behalf of ISCG": no day, and so something else was said.
        raise Unreadable("nothing-understood")
    told = MeetingSaid(draft, scene)
    if not told.group and told.names_none():
        return
    ahead = _words(draft, "step") == "on_agenda"
    fitting = told.found(ahead=ahead)
    found = [each for each in fitting if (each.end >= scene.today) == ahead]
    if told.month or told.day:
        found = fitting
    if len(found) > 1 and told.names_none():
        found = found[:1] if ahead else told.begun()
    if found:
        put_meeting(filled, found, told, scene)
    elif isinstance(told.group, str):
        filled.fields.setdefault("body", told.group)


def _is_paper(words: str) -> bool:
    return any(letter.isdecimal() for part in words.split()[:2] for letter in part)


def list_items(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Items of a meeting that is named; "the next meeting" is the next one of the register. What was decided in a
    month is what its meetings decided."""
    told = MeetingSaid(draft, scene)
    if not told.names_none():
        put_meeting(filled, told.found(ahead=False), told, scene)
    else:
        decided(draft, scene, filled)


def call_for_status(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Of the meeting that is named, else of a group, or of all."""
    told = MeetingSaid(draft, scene)
    if not told.names_none():
        filled.fields.pop("group", None)
        put_meeting(filled, told.found(ahead=False), told, scene)


def schedule_meeting(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Day, hour, place and zone out of what follows the group."""
    present = filled.fields.keys() | filled.doubts.keys()
    if "start" in present:
        return
    words, jointly = cut(_words(draft, "timing"), scene, "jointly_with")
    timing = timing_of(words, scene) if words else None
    if timing is not None and GROUPLESS in draft.slots:
        _put_timing(filled, timing)
        without_group(filled)
        return
    if "group" not in present and _of_ones_own(draft, scene):
        # A meeting with Ann is one's own.
        raise Unreadable("nothing-understood")
    if "free" in draft.slots and (timing is None or "group" not in present):
        # A sentence that merely tells when a group meets is talk, as long as it tells no day.
        raise Unreadable("nothing-understood")
    if words and timing is None:
        raise Unreadable("meeting-when")
    if timing is None or "group" not in present:
        # "Schedule a meeting": of which group, and when, is asked.
        filled.missing = [each for each in ("group", "start") if each not in present]
    if jointly and jointly[0].kind == "body":
        filled.fields.setdefault("jointly_with", jointly[0].id)
    if timing is not None:
        _put_timing(filled, timing)
        filled.missing = [each for each in filled.missing if each != "start"]


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
    if timing is None and _words(draft, "timing"):
        raise Unreadable("meeting-when-moved")
    if timing is None:
        named = filled.fields.keys() & {"meeting", "group"}
        filled.missing = ["start"] if named or MeetingSaid(draft, scene).which == "next" else ["meeting", "start"]
        return
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
        raise Unreadable
    return timing.start


def put_where_and_until(words: str, scene: Scene, filled: Filled) -> None:
    """What is said with the day on which a meeting begins: its end, its place and zone."""
    timing = timing_of(words, scene)
    if timing is not None:
        _put_timing(filled, Timing(None, timing.end, timing.place, timing.zone))


def deadline_kind(words: str, scene: Scene) -> Any:
    """A kind of deadline, by its own name or in the words of the language. Raises ``Unreadable``."""
    found = words if words in get_args(DeadlineKind) else said(scene.reading(words), "deadline_kind")
    if found is None:
        raise Unreadable
    return found


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
    return any(letter.isdecimal() for letter in words)


def _words(draft: Draft, name: str) -> str:
    slot = draft.slots.get(name)
    return slot.words if slot else ""


Build = Callable[[Draft, Scene, Filled], None]
OF_MEETINGS: Mapping[str, Build] = MappingProxyType(
    {
        "ScheduleMeeting": schedule_meeting, "MoveMeeting": move_meeting, "AnnounceDeadline": announce_deadline,
        "AcceptDeadlines": announce_deadline, "ListItems": list_items, "FollowCall": of_call,
        "CallForStatus": call_for_status,
        **dict.fromkeys(("ShowMeeting", "CancelMeeting", "StartMeeting", "EndMeeting"), of_meeting),
    }
)  # fmt: skip
# Fields that are read otherwise than a field of that name is elsewhere.
OF_TIME: Mapping[tuple[str, str], fill.Read] = MappingProxyType(
    {
        **dict.fromkeys((("ScheduleMeeting", "start"), ("ScheduleMeeting", "end"), ("MoveMeeting", "start")), when),
        ("ScheduleMeeting", "zone"): fill.zone,
        ("PauseNotices", "until"): pause_end,
        **dict.fromkeys((("AnnounceDeadline", "kind"), ("AcceptDeadlines", "kind")), deadline_kind),
    }
)
