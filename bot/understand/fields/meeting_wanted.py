"""A meeting that is put into the calendar without its group: one is planned, and its group is asked for, rather than
that a reminder of it is set."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.doubts import Filled, Unreadable
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.fields.timing import timing_of
from bot.understand.patterns.reading import Reading
from bot.understand.text.small import is_small
from bot.understand.text.words import words_of
from bot.understand.types import Draft, Slot

# By which it is known that nobody said of which group a meeting is planned.
GROUPLESS = "groupless"


def of_meeting_wanted(draft: Draft, text: str, scene: Scene) -> Draft:
    """ "Put a meeting on 3 December at 14:00" as a meeting that is planned, and so its other readings; anything else as
    it was read. A meeting with somebody is one's own."""
    others = draft.others
    if draft.command == "ScheduleMeeting" and "group" in draft.slots:
        wanted = _of_another(draft, text, scene)
    elif draft.command == "ScheduleMeeting":
        wanted = next(filter(None, (_wanted(each, scene) for each in others)), None)
    else:
        wanted = _wanted(draft, scene)
    return wanted.before((draft,), others) if wanted else draft


def ask_group(command: str, filled: Filled, scene: Scene) -> None:
    """Asks for the group of a meeting that is planned of "them" where no group was spoken of."""
    group = filled.fields.get("group")
    if command != "ScheduleMeeting" or not isinstance(group, dict):
        return
    said = words_of(str(group.get("unknown") or "")).words
    if said and scene.reading("").phrases.lists["pointing_body"].issuperset(said):
        del filled.fields["group"]
        without_group(filled)


def without_group(filled: Filled) -> None:
    """Asks for the group; a day that may be another is asked for behind it."""
    doubted = filled.doubts.pop("start", None) is not None
    filled.missing += ["group", *(["start"] if doubted else [])]


def _of_another(draft: Draft, text: str, scene: Scene) -> Draft | None:
    # "Plan another of the coordination group" is not for whom was spoken of.
    reading, group = scene.reading(text), draft.slots["group"]
    named = reading.phrases.lists["meeting_of"].intersection(reading.words.words)
    timing = _timing(text, scene, whole=True) if named and group.start == group.end else None
    return _planned(draft, timing) if timing else None


def _wanted(draft: Draft, scene: Scene) -> Draft | None:
    if draft.command != "RemindMe" or not ("whole" in draft.slots or said_in(draft, "dated") == "yes"):
        return None
    if (of_group := _of_group(draft, scene)) is not None:
        return of_group
    timing = _timing(said_in(draft, "task"), scene, whole="whole" in draft.slots)
    return _planned(draft, timing) if timing else None


def _of_group(draft: Draft, scene: Scene) -> Draft | None:
    # "Pencil in ISC-TF for Wednesday 12 June, 3 pm, Room K2": what is put down is a group that meets, and when.
    reading = scene.reading(said_in(draft, "task"))
    first = next((at for at in range(min(2, reading.length)) if at in reading.at), None)
    found = reading.at[first] if first is not None else None
    ids = {id_ for _, id_ in found.ids(("body",), scene.lang)} if found else set()
    if found is None or not ids or not scene.names.houses.isdisjoint(ids) or found.last >= reading.length:
        return None
    words = reading.words
    rest = words.text[words.starts[found.last] : words.ends[-1]]
    try:
        planned = timing_of(rest, scene) is not None
    except Unreadable:
        return None
    slots = {"group": Slot(words.said(found.first, found.last), 0, 0), "timing": Slot(rest, 0, 0)}
    return replace(draft, command="ScheduleMeeting", slots=slots).shown_first() if planned else None


def _planned(draft: Draft, timing: str) -> Draft:
    slots = {"timing": Slot(timing, 0, 0), GROUPLESS: Slot("yes", 0, 0)}
    return replace(draft, command="ScheduleMeeting", slots=slots)


def _timing(words: str, scene: Scene, *, whole: bool) -> str | None:
    """When a meeting is to be, where hardly more than that is said of it."""
    reading = scene.reading(words)
    lists, said = reading.phrases.lists, frozenset(reading.words.words)
    planned = not whole or not lists["meeting_planned"].isdisjoint(said)
    if not planned or lists["meeting_held"].isdisjoint(said) or not lists["meeting_own"].isdisjoint(said):
        return None
    rest = _between(reading)
    try:
        return rest if rest and timing_of(rest, scene) and (whole or not _is_about(rest, scene)) else None
    except Unreadable:
        return None


def _is_about(rest: str, scene: Scene) -> bool:
    # "Don't let me forget the budget meeting on Thursday": of which one is known.
    found = scene.moment(rest, cued=True)
    before = words_of(rest[: found.cue_start]).words if found else ()
    of_meeting = scene.reading("").phrases.lists["meeting_of"]
    return any(word not in of_meeting and not is_small(word) for word in before)


def _between(reading: Reading) -> str:
    lists, words, first, last = reading.phrases.lists, reading.words, 0, reading.length
    around = lists["meeting_held"] | lists["meeting_planned"] | lists["meeting_around"]
    while first < last and words.words[first] in around:
        first += 1
    while last > first and words.words[last - 1] in around:
        last -= 1
    return words.text[words.starts[first] : words.ends[last - 1]] if last > first else ""
