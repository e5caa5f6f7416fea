"""Who sees to an item and is told nothing of it, because nobody has enrolled them yet.

Whether somebody is enrolled is for the secretariat and for whoever leads the item's group; where others read too it is
said to the asker alone.
"""

from __future__ import annotations

from collections.abc import Iterable

from handlers import seen
from handlers.answer import Line, Reply
from handlers.context import Context
from handlers.parties import each_once, owners
from handlers.reader import selves
from handlers.rights import is_secretariat, leads_group
from storage.items import LIVE
from storage.tables.items import Item
from storage.tables.people import Person


def say_not_enrolled(context: Context, reply: Reply, items: Iterable[Item]) -> Reply:
    """The reply to whoever recorded, agreed or handed over these items, with a line for each person, said once, who
    is told nothing of them."""
    return say_to_asker(context, reply, [_line(context, person) for person in _not_enrolled(context, items)])


def say_to_asker(context: Context, reply: Reply, told: Iterable[Line]) -> Reply:
    """The reply with these lines, which are the asker's alone where others read too."""
    lines = tuple(told)
    if not lines:
        return reply
    if context.place.audience == "direct" or reply.audience == "asker":
        return reply.model_copy(update={"parts": (*reply.parts, *lines)})
    private = reply.private
    if private is None:
        return reply.model_copy(update={"private": Reply(title=lines[0], parts=lines[1:])})
    return reply.model_copy(update={"private": private.model_copy(update={"parts": (*private.parts, *lines)})})


def _not_enrolled(context: Context, items: Iterable[Item]) -> list[Person]:
    today, own = seen.today(context), selves(context, context.person)
    told = [each for each in items if each.status in LIVE and leads_group(context, each.group_id)]
    people = each_once(person for item in told for person in owners(context.session, item, today))
    return [each for each in people if each.active and not each.enrolled and each.id not in own]


def _line(context: Context, person: Person) -> Line:
    may = seen.flag(is_secretariat(context))
    return Line(key="item-not-enrolled", facts={"who": seen.person(context, person), "may_enrol": may})
