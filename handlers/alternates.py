"""Who stands beside a focal point: their alternates; beside an alternate, the focal points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from types import MappingProxyType

from handlers import seen
from handlers.answer import Fact, Several
from handlers.context import Context
from handlers.levels import level, own_level, shows
from handlers.parties import attentions
from storage.focal_points import Held, list_roles_of_topics
from storage.tables.items import ItemParty
from storage.tables.people import Person

OTHER: Mapping[str, str] = MappingProxyType({"focal_point": "alternate", "alternate": "focal_point"})


def beside(context: Context, held: Sequence[Held]) -> Mapping[int, Mapping[str, Fact]]:
    """By the id of a row: the other role, and who holds it for the same topic and body today, if anybody does."""
    own = [each for each in held if each.row.role_id in OTHER]
    every = list_roles_of_topics(context.session, {each.row.topic_id for each in own}, seen.today(context))
    named = seen.roles(context, OTHER)
    return {
        each.row.id: {"other_role": named[OTHER[each.row.role_id]], "others": _others(context, each, every)}
        for each in own
    }


def leads(held: Held) -> bool:
    """Whether whoever holds a role is the one who is told first, rather than in another's place."""
    return held.row.role_id != OTHER["focal_point"]


def standing_in(context: Context, held: Held, on: date) -> list[Person]:
    """Who is told in place of the holder of a role who is away on a day, of those whom the asker may see."""
    every = list_roles_of_topics(context.session, {held.row.topic_id}, on)
    seen_by_asker = {each.person.id for each in every if shows(each.row.audience, own_level(context))}
    role = ItemParty(capacity="responsible", kind="role", topic_id=held.row.topic_id, body_id=held.row.body_id)
    told = attentions(context.session, role, None, on)
    return [each for each in told if each.id in seen_by_asker and each.id != held.person.id]


def _others(context: Context, own: Held, every: Sequence[Held]) -> Several:
    there = (each for each in every if _place(each) == _place(own) and each.row.role_id == OTHER[own.row.role_id])
    shown = (each.person for each in there if shows(each.row.audience, level(context)))
    return Several(facts=tuple(seen.person(context, each) for each in shown))


def _place(held: Held) -> tuple[str, str | None]:
    return held.row.topic_id, held.row.body_id
