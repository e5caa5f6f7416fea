"""An item that is another's, as those say who are not to do it, "2 isn't mine", "not ours, it's BR's": it is shown with
whoever has it, and nothing is done."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from bot.answer.talking import Talking
from bot.understand.patterns.match import anywhere
from bot.understand.prose.parts import clauses
from bot.understand.text.tidy import tidy
from bot.understand.types import Understanding, Understood
from handlers.commands.desk import AnswerItem
from handlers.commands.fields import Lang
from handlers.commands.items import ReassignItem, ShowItem
from storage.item_parties import OWED
from storage.items import find_visible
from storage.tables.items import Item

MOST_CLAUSES = 3


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


def declined_if_they_may_not(talking: Talking, meant: Understanding) -> Understanding:
    """What was understood; "1 isn't ours, TSB should deal with it" is a word to the secretariat by whoever is to do it
    and may not hand it over: a mere refusal would lose both what they decline and who should have it."""
    command = meant.command if isinstance(meant, Understood) else None
    if not isinstance(command, ReassignItem) or command.added:
        return meant
    if not (_refuses(talking, meant.lang) or _declines(talking, command.item)):
        return meant
    item = find_visible(talking.session, command.item, talking.reader()) if command.item else None
    if item is None or not talking.owes(item) or talking.may_give(item, command.responsible):
        return meant
    said = AnswerItem(item=item.number, text=tidy(talking.text), kind="declined")
    return Understood(meant.lang, said, guess=True)


def _declines(talking: Talking, number: int | None) -> bool:
    # "7 isn't ours, TSB should deal with it": the one clause alone is a no.
    each = (talking.read(clause) for clause in islice(clauses(talking.text), MOST_CLAUSES))
    said = (meant.command for meant in each if isinstance(meant, Understood))
    return any(isinstance(one, AnswerItem) and one.kind == "declined" and one.item == number for one in said)


def _refuses(talking: Talking, lang: Lang) -> bool:
    reading = talking.reads(talking.text, lang)
    return not reading.phrases.lists["refusing"].isdisjoint(reading.words.words)


def _denies(talking: Talking, meant: Understood) -> bool:
    # "It's 2, not 3" denies an item.
    return not any(map(str.isdecimal, talking.text)) and _refuses(talking, meant.lang)


def _has_already(item: Item, command: ReassignItem) -> bool:
    bodies = {each.body_id for each in item.parties if each.capacity in OWED}
    return bodies == {each.id if each.kind == "body" else None for each in command.responsible} and None not in bodies
