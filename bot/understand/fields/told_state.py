"""In which state an item is, where whoever tells of it says so: "work has begun", "on hold until legal comes back"."""

from __future__ import annotations

from bot.understand.doubts import Filled
from bot.understand.fields.reminders import said_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.patterns.reading import is_asked
from bot.understand.types import Draft

NO_STATE = "no"


def report_progress(draft: Draft, scene: Scene, filled: Filled) -> None:
    """The state that the note tells last, where none is said by itself."""
    note = said_in(draft, "note")
    if "status" in filled.fields or not note:
        return
    reading = scene.reading(note)
    told = [] if draft.asks or is_asked(reading) else anywhere(reading, "told_state")
    # "No longer on hold" tells of none.
    none = {at for first, match in told if match.value == NO_STATE for at in range(first, match.end)}
    states = [(first, match.value) for first, match in told if first not in none]
    if states:
        filled.fields["status"] = max(states)[1]
