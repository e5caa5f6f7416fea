"""Which list is spoken of: the one shown last, or what was recorded one after another since."""

from __future__ import annotations

from typing import Any

from bot.understand.types import Talked
from handlers.answer import Code, ItemRow, Named, Reply, Row
from handlers.commands.command import Command
from handlers.commands.items import RecordAction, Undo
from handlers.commands.notices import ShowReminders

# Several items were changed by one message.
CHANGED = "items-changed"


def lists_after(talked: Talked, command: Command | None, reply: Reply, *, done: bool) -> dict[str, Any]:
    """The list that was shown last, of items or of topics; one line is no list, but for a reminder's. Behind a list
    actions that are recorded one after another are the next one: "the second should be TSB"."""
    if isinstance(command, ShowReminders):
        return {"listed": _listed(reply.private or reply), "topics": [], "recorded": []}
    recorded = _recorded(talked, command, reply) if done else list(talked.recorded)
    if recorded != [*talked.recorded] and (len(recorded) > 1 or (talked.recorded and talked.listed == talked.recorded)):
        return {"listed": recorded, "topics": [], "recorded": recorded}
    listed, topics = _listed(reply), _topics(reply)
    if len(listed) > 1 and not (_tells_of_change(command, reply) and set(listed) <= set(talked.listed)):
        return {"listed": listed, "topics": [], "recorded": []}
    if len(set(topics)) > 1:
        return {"listed": [], "topics": topics, "recorded": []}
    return {"listed": list(talked.listed), "topics": list(talked.topics), "recorded": recorded}


def recorded_in_a_row(first: Command | None, second: Command | None, reply: Reply) -> dict[str, Any]:
    """Items that one message recorded are a list: "the second" is the second of them."""
    recorded = isinstance(first, RecordAction) and isinstance(second, RecordAction)
    listed = numbers(reply)
    return {"listed": listed, "topics": [], "recorded": listed} if recorded and len(listed) > 1 else {}


def numbers(reply: Reply) -> list[int]:
    """The items that a reply shows, in their order."""
    return [row.number for row in reply.answer.rows if isinstance(row, ItemRow)]


def _recorded(talked: Talked, command: Command | None, reply: Reply) -> list[int]:
    shown = numbers(reply)
    if isinstance(command, RecordAction):
        if not talked.listed:
            # No list was spoken of yet: a place alone is asked about.
            return []
        return [*talked.recorded, *(each for each in shown if each not in talked.recorded)]
    # Only what was just recorded is taken back out of it: another change that is taken back leaves the item there.
    gone = shown if isinstance(command, Undo) and isinstance(talked.command, RecordAction) else []
    return [each for each in talked.recorded if each not in gone]


def _tells_of_change(command: Command | None, reply: Reply) -> bool:
    # What was changed of the list just shown leaves that list as it is.
    return reply.title.key == CHANGED or (command is not None and command.changes)


def _topics(reply: Reply) -> list[str]:
    told = [row.facts.get("topic") for row in reply.answer.rows if isinstance(row, Row)]
    return [each.id for each in told if isinstance(each, Named)]


def _listed(reply: Reply) -> list[int]:
    """The numbers of the items that were shown, in their order; of a reminder that is about none, nought."""
    told = [row.facts.get("number") for row in reply.answer.rows if isinstance(row, Row) and row.kind == "notice"]
    return [int(each.value) if isinstance(each, Code) else 0 for each in told] or numbers(reply)
