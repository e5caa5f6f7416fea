"""How several items stand is asked at once, so that each person hears of all of theirs in one: "ask for the status of 1
and 2"."""

from __future__ import annotations

from dataclasses import replace

from bot.understand.types import Understanding, Understood
from handlers.commands.desk import CallForStatus

Read = tuple[tuple[str, Understanding], ...]


def asked_together(read: Read) -> Read:
    """What was read for each of several items, as one request where it is asked how they stand; else as it was read."""
    asked = [meant.command for _, meant in read if isinstance(meant, Understood)]
    items = tuple(each.item for each in asked if isinstance(each, CallForStatus) and each.item is not None)
    words, first = read[0] if read else ("", None)
    if len(items) < 2 or len(items) != len(read) or not isinstance(first, Understood):
        return read
    return ((words, replace(first, command=CallForStatus(items=items))),)
