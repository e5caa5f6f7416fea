"""The last words of a message, taken off as courtesies, where they belong to what is said: "today", "from now"."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.fields.task import Scene
from bot.understand.patterns.closest import OWN_WORDS
from bot.understand.patterns.match import begins
from bot.understand.types import Draft, Slot
from handlers.commands.catalogue import COMMANDS

# A courtesy that tells a time or a haste.
MEANT = "meant"
DATED = frozenset({"due", "until", "at", "timing"})
LAST = OWN_WORDS | DATED


def with_last_words(draft: Draft, text: str, scene: Scene) -> Draft:
    """The draft of a command that changes something with its last field as the message has it: of a text all that tells
    when or how soon, of a day what belongs to it."""
    # Of what may be several commands none is known yet.
    command = COMMANDS.get(draft.command or "")
    if command is None or not command.changes:
        return draft
    name = max((each for each in draft.slots if each in LAST), key=lambda n: draft.slots[n].end, default=None)
    slot = draft.slots[name] if name else None
    if name is None or slot is None or not slot.words or text[slot.start : slot.end] != slot.words:
        return draft
    end = _meant_until(text, slot.end, scene)
    if end == slot.end or (name in DATED and not _is_of_day(text[slot.start : end], slot, scene)):
        return draft
    return replace(draft, slots={**draft.slots, name: Slot(text[slot.start : end], slot.start, end)})


def _meant_until(text: str, end: int, scene: Scene) -> int:
    reading = scene.reading(text)
    node, words = reading.phrases.values["courtesy"], reading.words
    at = next((place for place, start in enumerate(words.starts) if start >= end), reading.length)
    while matches := begins(reading, node, at) if at < reading.length else ():
        longest = max(matches, key=lambda match: match.end)
        at = longest.end
        end = words.ends[at - 1] if longest.value == MEANT else end
    return end


def _is_of_day(words: str, slot: Slot, scene: Scene) -> bool:
    found = scene.due(words, cued=True)
    return found is not None and found.start < len(slot.words) < found.end
