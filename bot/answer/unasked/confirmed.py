"""A yes in words that also confirm one's entries or agree to drafts: "I confirm", "please approve"."""

from __future__ import annotations

from bot.answer.talking import Talking
from bot.understand.talked.again import is_one_way, offered
from bot.understand.talked.follow import choice
from bot.understand.text.words import words_of
from bot.understand.types import Nothing, Understanding, Understood
from handlers.answer import Line
from handlers.commands.catalogue import COMMANDS
from handlers.commands.items import AgreeItems
from handlers.commands.upkeep import ConfirmFocalPoint

# In more words it is said what is confirmed.
LONGEST = 3


def confirmed(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; where it names nothing, right behind what was shown, a yes to that, and behind a change that
    was made nothing more."""
    if not isinstance(meant, Understood) or not talking.text or not _names_nothing(talking, meant):
        return meant
    talked, shown = talking.talked, offered(talking.talked)
    if shown is not None and is_one_way(talked):
        draft = choice(meant.lang, talked, 1) if not isinstance(shown, type(meant.command)) else None
        return talking.meant(draft.shown_first() if talked.unsure else draft) if draft else meant
    # An item that was just shown or moved is confirmed to nobody.
    command = talked.command
    of_item = command is not None and talked.done and command.changes and _is_of_item(type(command).__name__)
    if of_item and isinstance(meant.command, ConfirmFocalPoint):
        return Nothing(meant.lang, Line(key="nothing-asked"))
    return meant


def _names_nothing(talking: Talking, meant: Understood) -> bool:
    command = meant.command
    if isinstance(command, AgreeItems):
        return not any(each.isdecimal() for each in talking.text) and command.note is None
    if not isinstance(command, ConfirmFocalPoint) or command.topic or command.body:
        return False
    return len(words_of(talking.text).words) <= LONGEST


def _is_of_item(name: str) -> bool:
    return "item" in COMMANDS[name].model_fields or name.startswith("Record")
