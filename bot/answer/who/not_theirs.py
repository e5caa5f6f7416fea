"""An item that is another's, as those say who are not to do it, "2 isn't mine", "not ours, it's BR's": it is shown with
whoever has it, and nothing is done."""

from __future__ import annotations

from dataclasses import replace

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.types import Understanding, Understood
from handlers.commands.desk import AnswerItem
from handlers.commands.items import ReassignItem, ShowItem
from storage.item_parties import OWED
from storage.items import find_visible
from storage.tables.items import Item


def shown_if_not_theirs(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; the item where somebody says that it is not theirs, who indeed is not to do it, or that it
    is whose it is."""
    if not isinstance(meant, Understood) or not isinstance(meant.command, AnswerItem | ReassignItem):
        return meant
    command = meant.command
    item = find_visible(talking.session, command.item, talking.reader()) if command.item else None
    if item is None:
        return meant
    if isinstance(command, ReassignItem):
        # "Not ours, it's BR's" may be read word for word.
        shown = (meant.guess or _denies(talking, meant)) and not command.added and _has_already(item, command)
    else:
        # "We decline item 3" is a word to the secretariat, whoever says it.
        refused = bool(anywhere(talking.reads(talking.text, meant.lang), "refuses"))
        shown = command.kind == "declined" and not refused and not talking.owes(item)
    return replace(meant, command=ShowItem(item=item.number), guess=False) if shown else meant


def _denies(talking: Talking, meant: Understood) -> bool:
    reading = talking.reads(talking.text, meant.lang)
    if any(map(str.isdecimal, talking.text)):
        # "It's 2, not 3" denies an item.
        return False
    return not reading.phrases.lists["refusing"].isdisjoint(reading.words.words)


def _has_already(item: Item, command: ReassignItem) -> bool:
    bodies = {each.body_id for each in item.parties if each.capacity in OWED}
    return bodies == {each.id if each.kind == "body" else None for each in command.responsible} and None not in bodies
