"""What is told of a call to action, said of an action: "2 is on the agenda" notes how far it is, and is shown first."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.types import Understanding, Understood
from handlers.commands.items import FollowCall, ReportProgress
from storage.items import find_visible


def noted_of_action(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; a step that no action takes is a note on it, in the words in which it was said."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, FollowCall) or not talking.text:
        return meant
    item = find_visible(talking.session, command.item, talking.reader())
    if item is None or item.kind != "action":
        return meant
    return replace(meant, command=ReportProgress(item=command.item, note=talking.text), guess=True)
