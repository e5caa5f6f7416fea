"""A length of time that hangs on something unsaid: "two days before" is not two days from now."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.dates.types import Found
from bot.understand.fields.eve import before_hour
from bot.understand.fields.leads import lengths_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import begins

UNSAID = "unknown-anchor"


def anchored(found: Found | None, text: str, scene: Scene) -> Found | None:
    """The date as found; without a reading where it is so long before what nobody said."""
    if found is None or not found.readings:
        return found
    beside = before_hour(scene.reading(text))
    if beside is not None and not (found.start <= beside[0] and beside[1] <= found.end):
        # "The day before, at 9": nine o'clock of a day that nobody said.
        return replace(found, readings=(), reason=UNSAID)
    if not lengths_in(text[found.start : found.end], scene):
        return found
    return replace(found, readings=(), reason=UNSAID) if _hangs(found, text, scene) else found


def _hangs(found: Found, text: str, scene: Scene) -> bool:
    reading = scene.reading(text)
    words, node = reading.words, reading.phrases.values["before_it"]
    behind = next((at for at, start in enumerate(words.starts) if start >= found.end), reading.length)
    before = next((at for at, end in enumerate(words.ends) if end > found.start), 0)
    # "Two days before" at the end, and "beforehand two days", as Chinese and Arabic have it.
    ends = behind < reading.length and any(match.end == reading.length for match in begins(reading, node, behind))
    leads = any(match.end == before for at in range(before) for match in begins(reading, node, at))
    return ends or leads
