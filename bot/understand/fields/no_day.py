"""A day or an hour that there isn't, in a clear request: what was said is kept, and only that is asked for again."""

from __future__ import annotations

from bot.understand.dates.types import Found
from bot.understand.doubts import Filled, Unreadable
from bot.understand.fields.fill import of_due
from bot.understand.fields.task import Scene
from handlers.answer import Line
from handlers.commands.catalogue import COMMANDS

TIMES = ("due", "at", "until")
DAYS = frozenset({*TIMES, "since", "on", "after", "before", "due_before", "due_after", "reply_by"})
NO_DAY = ("no-such-day", "no-such-time", "in-the-past", "too-far", "unknown-anchor")


def put_due(filled: Filled, found: Found | None, scene: Scene) -> None:
    """Keeps a deadline, or has it asked for. Raises ``Unreadable`` where what was said is no date."""
    try:
        filled.put("due", of_due(found, scene) if found else None)
    except Unreadable as fault:
        if not asks_again(filled, "due", fault):
            raise
        filled.missing.append("due")


def asks_again(filled: Filled, name: str, fault: Unreadable) -> bool:
    """Whether a field is to be asked for again because there is no such day; why is noted beside the question."""
    if name not in TIMES or fault.reason not in NO_DAY:
        return False
    filled.note = Line(key=fault.reason)
    return True


def keep_unread(command: str, filled: Filled, name: str, words: str) -> None:
    """Remembers that words stood where a day was to be, and could not be read. Of what is only shown more may be shown:
    "who leads accessibility in Geneva?" names no day."""
    if words and name in DAYS and COMMANDS[command].changes:
        filled.unread.append(name)


def ask_unread(filled: Filled) -> None:
    """Has each day asked for again whose words were none: what is left out otherwise has a meaning of its own, as a
    pause without an end, or an end today."""
    known = {*filled.fields, *filled.doubts, *filled.missing}
    filled.missing += [name for name in dict.fromkeys(filled.unread) if name not in known]
