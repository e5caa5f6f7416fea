"""The whole of a day of which an order took the end alone: a word of no account elsewhere may begin it ("再下周五")."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.fields.task import Scene
from bot.understand.types import Draft, Slot

TIMED = ("due", "until", "timing")


def with_whole_day(draft: Draft, text: str, scene: Scene) -> Draft:
    """The draft with the day as the message has it, where more words belong to it than were taken."""
    name = next((each for each in TIMED if each in draft.slots), None) if draft.phrase == "orders" else None
    found = scene.due(text, cued=True) if name else None
    if name is None or found is None:
        return draft
    said, whole = draft.slots[name], text[found.start : found.end]
    if len(whole) <= len(said.words) or not whole.endswith(said.words):
        return draft
    return replace(draft, slots={**draft.slots, name: Slot(whole, found.start, found.end)})
