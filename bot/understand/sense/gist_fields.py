"""The fields of a command that was known by its telling words alone, wherever they stand in the message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from bot.understand.doubts import Unreadable
from bot.understand.fields.leads import leads_in
from bot.understand.fields.no_day import DAYS
from bot.understand.fields.task import Scene
from bot.understand.fields.working_before import calendar_days_ahead
from bot.understand.patterns.match import begins
from bot.understand.patterns.reading import Match, Reading, slots_of
from bot.understand.prose.negated import denies
from bot.understand.sense.gather import gather
from bot.understand.types import Draft, NameKind, Slot
from handlers.commands.catalogue import COMMANDS

FIELDS: Mapping[str, str] = MappingProxyType(
    {
        "FindOverlaps": "topic", "ReopenItem": "item", "SnoozeReminder": "item until",
        "ReassignItem": "item responsible", "MoveDeadline": "item due", "WithdrawItem": "item", "CompleteItem": "item",
        "MoveMeeting": "group timing", "CancelMeeting": "group",
        "ScheduleMeeting": "group timing",
        "SetLanguage": "language", "SetQuietHours": "start end",
        "SetTimeZone": "value", "SetFocalPoint": "topic body holder", "ShowReminders": "party of_class",
        "ListDocuments": "group", "ShowAgenda": "group", "ListMembers": "group capacity on past", "ShowItem": "item",
        "FindFocalPoint": "topic body of_body on past", "FindTopics": "body of_body",
        "ListItems": "party of_body topic status kind due_before within", "ShowMeeting": "group of_body",
        "ListMeetings": "group of_body", "EndFocalPoint": "topic body holder until", "ShowTopic": "topic",
        "AnnounceDeadline": "group deadline_kind due", "PauseNotices": "group of_class until",
        "ReleaseNotices": "group of_class",
        "WriteReport": "year language form topic kind", "WriteMinutes": "language form", "ShowTrail": "period",
        "ListActivities": "topic body year missing", "AgreeItems": "numbers", "ReportProgress": "item note",
    }
)  # fmt: skip
NEEDED: Mapping[str, str] = MappingProxyType(
    {
        "ReopenItem": "item", "SnoozeReminder": "item until", "ReassignItem": "item responsible",
        "MoveDeadline": "item", "WithdrawItem": "item", "CompleteItem": "item",
        "MoveMeeting": "group timing", "ScheduleMeeting": "group timing", "CancelMeeting": "group",
        "SetTimeZone": "value", "SetLanguage": "language", "SetQuietHours": "start end",
        "SetFocalPoint": "topic body holder", "ShowItem": "item", "FindFocalPoint": "topic", "FindTopics": "body",
        "ListMembers": "group", "EndFocalPoint": "topic", "ShowTopic": "topic", "AgreeItems": "numbers",
        "AnnounceDeadline": "group deadline_kind due", "ReportProgress": "item",
    }
)  # fmt: skip
OF_DAY = frozenset({"month", "held", "which", "year"})
OF_MEETING = ("month", "year", "which", "held", "group")
# These may speak of one meeting by its day, month or order.
MEETINGS = frozenset({"ListItems", "ListDocuments", "ShowAgenda", "CancelMeeting", "ShowMeeting", "WriteMinutes"})
HOLDERS: tuple[NameKind, ...] = ("person", "office")


def told(draft: Draft, scene: Scene) -> Draft:
    """The draft with its slots found. Raises ``Unreadable`` where the words lack something that it needs."""
    text, command = draft.slots["gist"].words, str(draft.command)
    if "or" in draft.slots:
        return draft
    day = _day(text, command, scene)
    words = {**({"until": day} if day and command == "EndFocalPoint" else {}), **gather(text, scene).words}
    for name in ("item", *(("due",) if "undated" in draft.slots else ())):
        words.pop(name, None)
    if "item" in draft.slots:
        words["item"] = draft.slots["item"].words
    if "until" in words:
        whole = text[text.find(words["until"]) :]
        words["timing"] = whole if command == "ScheduleMeeting" else words["until"]
    words |= _holder(text, scene)
    if year := re.search(r"(?<!\d)(?:19|20)\d\d(?!\d)", text):
        words["year"] = year[0]
    if command == "WriteReport" and "topic" in words:
        words["kind"] = "topic"
    words["note"] = words["period"] = draft.slots["gist"].words
    if command == "ListActivities" and denies(scene.reading(text), scene.lang):
        # "Who has not sent their activities?" is not answered with those who have.
        words["missing"] = "yes"
    words = ({"party": "me"} if "mine" in draft.slots else {}) | words
    words |= {"kind": draft.slots["kind"].words} if "kind" in draft.slots else {}
    if command == "AgreeItems" and "all" in words and "numbers" not in words:
        # "Agree everything": which they are is asked, whatever item was spoken of.
        return replace(draft, slots={})
    if command == "AgreeItems":
        said = f"{words.get('item', '')} {words.get('numbers', '')}".split()
        words["numbers"] = " ".join(sorted(filter(str.isdecimal, said), key=int))
    if command == "SetReminderPlan":
        return replace(draft, slots=_ahead(text, scene))
    wanted = FIELDS.get(command, "").split()
    slots = {name: Slot(words[name], 0, 0) for name in wanted if name in words}
    if command in MEETINGS:
        slots = _of_meeting(slots, scene.reading(text))
        # "Minutes of 24 January": the day is that of the meeting.
        if command == "WriteMinutes" and "until" in words and not slots.keys() & OF_DAY:
            slots["held"] = Slot(words["until"], 0, 0)
    if command == "ListItems" and words.get("kind") == "conclusion":
        # What was decided has no deadline, and the words of the time when it was may stand anywhere.
        slots["asked_of"] = Slot(text, 0, 0)
    if any(name not in slots for name in NEEDED.get(command, "").split()):
        raise Unreadable("nothing-understood")
    return replace(draft, slots={("numbers" if name == "leads" else name): slot for name, slot in slots.items()})


def _day(text: str, command: str, scene: Scene) -> str:
    # Without its day "no longer since 31 April" would end today.
    found = scene.due(text, cued=True) if DAYS & COMMANDS[command].model_fields.keys() else None
    if found is not None and found.reason == "no-such-day":
        raise Unreadable(found.reason)
    return text[found.start : found.end] if found and found.readings else ""


def _ahead(text: str, scene: Scene) -> dict[str, Slot]:
    days = calendar_days_ahead(text, scene.lang)
    if days is not None:
        return {"numbers": Slot(str(days), 0, 0)} if days else {}
    ahead = leads_in(text, scene)
    if ahead:
        return {"ahead": Slot(ahead, 0, 0)}
    if not any(letter.isdecimal() for letter in text):
        raise Unreadable("nothing-understood")
    return {"numbers": Slot(text, 0, 0)}


def _holder(text: str, scene: Scene) -> dict[str, str]:
    reading = scene.reading(text)
    said = [m for m in reading.at.values() if m.ids(HOLDERS, scene.lang)]
    return {"holder": reading.words.said(said[0].first, said[0].last)} if len(said) == 1 else {}


def _of_meeting(slots: dict[str, Slot], reading: Reading) -> dict[str, Slot]:
    """The slots with those of the meeting that is named, which takes its date and group from the others."""
    found = max(_meetings(reading), key=lambda each: (each[0], each[1].score), default=(0, None))[1]
    said = slots_of(reading.words, found.caught) if found else {}
    if not said.keys() - {"group"}:
        return slots
    kept = {name: slot for name, slot in slots.items() if name not in ("party", "due_before")}
    return {**kept, **said}


def _meetings(reading: Reading) -> Iterator[tuple[int, Match]]:
    for phrase in reading.phrases.parts.get("meeting-named", ()):
        for at in range(reading.length):
            yield from ((match.end - at, match) for match in begins(reading, phrase.node, at) if match.caught)
