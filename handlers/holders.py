"""Whoever a question about roles is about: the asker, a person, an office or a body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from handlers import seen
from handlers.answer import Fact
from handlers.commands.fields import BodyId, Party, Unknown
from handlers.commands.focal_points import FindTopics
from handlers.context import Context
from handlers.parties import need_person
from storage.focal_points import Held, list_naming_bodies, list_roles_of_bodies, list_roles_of_people, to_naming
from storage.people import list_offices
from storage.tables.people import Person


@dataclass(frozen=True)
class Holder:
    """Who it is about, as a fact, and the roles they hold today."""

    fact: Fact
    held: Sequence[Held]


def get_holder(context: Context, command: FindTopics) -> Holder:
    """Refuses whom the register does not know ("party-unknown", "body-unknown")."""
    if command.body is not None:
        return _body(context, command.body)
    return _party(context, command.person or Party(kind="person", id="me"))


def _party(context: Context, party: Party) -> Holder:
    if party.kind == "body" and party.id:
        return _body(context, party.id)
    if party.id == "me":
        return _person(context, context.person, [each.id for each in list_offices(context.session, context.person.id)])
    return _person(context, need_person(context, party), [])


def _person(context: Context, row: Person, offices: Sequence[int]) -> Holder:
    held = list_roles_of_people(context.session, [row.id, *offices], seen.today(context))
    return Holder(seen.person(context, row), held)


def _body(context: Context, asked: BodyId | Unknown) -> Holder:
    row = seen.need_body(context, asked)
    ids = {row.id, *to_naming(list_naming_bodies(context.session), row)}
    return Holder(seen.body(context, row.id), list_roles_of_bodies(context.session, ids, seen.today(context)))
