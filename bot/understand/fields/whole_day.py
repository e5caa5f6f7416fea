"""The whole of a day of which an order took the end alone: a word of no account elsewhere may begin it ("再下周五"),
and with what leads up to it a body's name is that of its meeting ("until the Council")."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.dates.types import Found
from bot.understand.fields.task import Scene
from bot.understand.types import Draft, Slot
from handlers.commands.fields import DueMeeting

TIMED = ("due", "until", "timing")
# "Jusqu'au Conseil": so many words lead up to a meeting.
MOST_LEADING = 3


def with_whole_day(draft: Draft, text: str, scene: Scene) -> Draft:
    """The draft with the day as the message has it, where more words belong to it than were taken."""
    if draft.command == "MoveDeadline" and "due" in draft.slots:
        draft = _with_lead(draft, text, scene)
    name = next((each for each in TIMED if each in draft.slots), None) if draft.phrase == "orders" else None
    found = scene.due(text, cued=True) if name else None
    if name is None or found is None:
        return draft
    said, whole = draft.slots[name], text[found.start : found.end]
    if len(whole) <= len(said.words) or not whole.endswith(said.words):
        return draft
    return replace(draft, slots={**draft.slots, name: Slot(whole, found.start, found.end)})


def _with_lead(draft: Draft, text: str, scene: Scene) -> Draft:
    slot = draft.slots["due"]
    if text[slot.start : slot.end] != slot.words:
        return draft
    words, leads = scene.reading(text).words, scene.reading(text).phrases.lists["up_to"]
    if scene.due(slot.words, cued=True) is not None:
        return _with_end(draft, text, scene)
    before = [at for at, end in enumerate(words.ends) if end <= slot.start][-MOST_LEADING:]
    for start in (words.starts[at] for at in before if words.words[at] in leads):
        led = text[start : slot.end]
        if _is_meeting(scene.due(led, cued=True), led):
            return replace(draft, slots={**draft.slots, "due": Slot(led, start, slot.end)})
    return draft


def _with_end(draft: Draft, text: str, scene: Scene) -> Draft:
    # "元旦前" is no New Year's day.
    slot, words = draft.slots["due"], scene.reading(text).words
    leads = scene.reading(text).phrases.lists["up_to"]
    behind = next((at for at, start in enumerate(words.starts) if start >= slot.end), len(words.words))
    if words.words[behind : behind + 1] == () or words.words[behind] not in leads:
        return draft
    whole = text[slot.start : words.ends[behind]]
    found = scene.due(whole, cued=True)
    if found is None or not found.readings or (whole[: found.cue_start] + whole[found.end :]).strip():
        return draft
    return replace(draft, slots={**draft.slots, "due": Slot(whole, slot.start, words.ends[behind])})


def _is_meeting(found: Found | None, words: str) -> bool:
    whole = found is not None and found.readings and not (words[: found.cue_start] + words[found.end :]).strip()
    return bool(found and whole and all(isinstance(each, DueMeeting) for each in found.readings))
