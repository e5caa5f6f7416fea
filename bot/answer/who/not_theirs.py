"""An item declined by those who are not to do it, "2 isn't mine": it is shown with whoever is, and nothing is done."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood
from handlers.commands.desk import AnswerItem
from handlers.commands.items import ShowItem
from storage.items import find_visible


def shown_if_not_theirs(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; the item where somebody says that it is not theirs, who indeed is not to do it."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(meant, Understood) or not isinstance(command, AnswerItem) or command.kind != "declined":
        return meant
    if anywhere(talking.reads(talking.text, meant.lang), "refuses"):
        # "We decline item 3" is a word to the secretariat, whoever says it.
        return meant
    item = find_visible(talking.session, command.item, talking.reader()) if command.item else None
    return meant if item is None or talking.owes(item) else replace(meant, command=ShowItem(item=item.number))
