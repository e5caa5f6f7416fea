"""Until when nothing is said of an item: "for two hours" counts from now, "until next week" ends where that begins."""

from __future__ import annotations

from datetime import date
from typing import Any

from bot.understand.doubts import Doubt, Filled, Unreadable
from bot.understand.fields import fill
from bot.understand.fields.periods import ends_of
from bot.understand.fields.reminders import lasting, said_in
from bot.understand.fields.task import Scene
from bot.understand.patterns.match import anywhere
from bot.understand.text.small import is_small
from bot.understand.types import Draft
from handlers.commands.fields import DueDate, DueMoment

AHEAD = frozenset({"next_week", "next_month"})


def snooze_reminder(draft: Draft, scene: Scene, filled: Filled) -> None:
    """Raises ``Unreadable`` for words that are no length of time."""
    words = said_in(draft, "lasting")
    if not words:
        if first := _begun(said_in(draft, "until"), scene):
            filled.put("until", fill.moment(first.isoformat(), scene))
        return
    reading = scene.reading(words)
    ahead = f"{next(iter(reading.phrases.lists['from_now']))} {words}"
    # "For a week" has no number where a language has no word for "a".
    alone = any(not at and match.end == reading.length for at, match in anywhere(reading, "unit"))
    found = scene.moment(ahead, cued=True) if alone else lasting(words, scene)
    if found is None or not any(isinstance(each, DueMoment | DueDate) for each in found.readings):
        raise Unreadable("nothing-understood")
    filled.put("until", fill.moment(ahead, scene))


def pause_end(words: str, scene: Scene) -> Any:
    """The instant until which nothing is sent, or a doubt about it. Raises ``Unreadable``."""
    value = fill.moment(words, scene)
    if isinstance(value, Doubt):
        return Doubt(value.question, tuple(scene.instant(each) for each in value.values), value.labels)
    return scene.instant(value)


def _begun(words: str, scene: Scene) -> date | None:
    """The first day of the week or month to come that words name and nothing else, but for small words."""
    reading = scene.reading(words)
    for at, match in anywhere(reading, "span"):
        rest = (*reading.words.words[:at], *reading.words.words[match.end :])
        if str(match.value) in AHEAD and all(is_small(word) or word in reading.phrases.lists["ahead"] for word in rest):
            return ends_of(str(match.value), scene)[0]
    return None
