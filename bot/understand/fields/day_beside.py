"""The day of a meeting until which something is due, said right behind it: «к собранию 10 декабря»."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.understand.dates.types import Found
from handlers.commands.fields import DueDate, DueMeeting

if TYPE_CHECKING:
    from bot.understand.fields.task import Scene


def on_its_day(due: Found | None, text: str, scene: Scene) -> Found | None:
    """The deadline as found; that day where it is a meeting with its day right behind it."""
    first = due.readings[0] if due is not None and len(due.readings) == 1 else None
    if due is None or not isinstance(first, DueMeeting) or first.offset:
        return due
    day = scene.due(text[due.end :])
    if day is None or len(day.readings) != 1 or not isinstance(day.readings[0], DueDate):
        return due
    beside = day.cue_start == day.start and not text[due.end : due.end + day.start].strip()
    return replace(due, end=due.end + day.end, readings=day.readings) if beside else due
