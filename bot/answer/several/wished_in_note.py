"""One item closed, and in its note something wished of another: "1 is closed, 2 needs another week"."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.items.described import read_by_all
from bot.answer.meanings import names_of
from bot.answer.several.requests import own_item
from bot.answer.talking import Talking
from bot.understand.types import Incomplete, Talked, Understanding, Understood
from handlers.commands.items import CompleteItem

# What may be wished of another item behind one that is closed.
WISHED = frozenset({"MoveDeadline", "ReassignItem"})


def none_wished_in_note(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; an item that is closed is a guess where its note wishes something of another."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, CompleteItem) or not command.note:
        return meant
    found = own_item(talking, command.note, meant.lang) if talking.text else None
    if found is None or found[1] == command.item:
        return meant
    wished = read_by_all(replace(talking, talked=Talked()), command.note)
    certain = isinstance(wished, Understood | Incomplete)
    return replace(meant, guess=True) if certain and names_of(wished) & WISHED else meant
