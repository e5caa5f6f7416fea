"""An item that is to be put back behind a change of another: "and put 1 back" opens the item that is closed."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood
from handlers.commands.items import CompleteItem, ReopenItem, Undo, WithdrawItem
from storage.items import find_visible

SETTLED = frozenset({"closed", "withdrawn"})


def put_back(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where the last change is to be taken back of an item that was not the last to be closed, and
    is closed, that it be open again."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, Undo) or command.item is None:
        return meant
    last = talking.talked.command
    if not isinstance(last, CompleteItem | WithdrawItem) or last.item == command.item:
        return meant
    if anywhere(talking.reads(talking.text, meant.lang), "takes_back"):
        # "Undo 1": only the last change may be taken back so.
        return meant
    item = find_visible(talking.session, command.item, talking.reader())
    closed = item is not None and item.status in SETTLED
    return replace(meant, command=ReopenItem(item=command.item)) if closed else meant
