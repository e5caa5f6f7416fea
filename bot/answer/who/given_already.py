"""An item given away a moment ago, and now swept along to another: "2 to TSB", "3 stays with BDT", "and 2 as well"."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.items import ReassignItem
from storage.audit import has_given

# So long one remembers to whom it was given.
RECENT = timedelta(minutes=30)


def none_given_already(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a guess where an item that the same person gave away just now would go to others, and the
    message names nobody."""
    command, before = getattr(meant, "command", None), talking.talked.command
    if not isinstance(meant, Understood) or not isinstance(command, ReassignItem) or talking.person is None:
        return meant
    goes_on = isinstance(before, ReassignItem) and before.item != command.item and talking.talked.done
    if not goes_on or not talking.text or talking.reads(talking.text, meant.lang).at:
        return meant
    since = talking.now - RECENT
    given = has_given(talking.session, talking.person.id, command.item, ReassignItem.__name__, since)
    return replace(meant, guess=True) if given else meant
