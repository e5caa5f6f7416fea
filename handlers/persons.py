"""One person or office of the register: what it is, whom it is answered by, in which groups and as what."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Code, Fact, Items, Line, Pairs, Part, Reply, Row, Several, Term, Words
from handlers.commands.command import Command
from handlers.commands.people import ShowPerson
from handlers.context import Context
from handlers.item_reply import value
from handlers.levels import Level, own_level, shows
from handlers.members import OFFICERS, ORDER
from handlers.parties import need_person, party_unknown
from storage.focal_points import list_roles_of_people
from storage.people import list_answering, list_memberships, list_offices
from storage.tables.people import Person
from storage.tables.register import Body, Membership


def show_person(context: Context, command: ShowPerson) -> Reply:
    """Refuses whoever is unknown, and just so whoever has nothing that the asker may see: nobody learns who is kept."""
    person = need_person(context, command.party)
    if person.kind == "visitor" and person.id != context.person.id:
        raise party_unknown(command.party)

    def make(reader: Level) -> tuple[Reply, bool]:
        found = list_memberships(context.session, person.id, seen.today(context))
        shown = [each for each in found if _shows(*each, reader)]
        return _reply(context, person, shown, reader), len(shown) < len(found)

    if not _is_seen(context, person):
        raise party_unknown(command.party)
    return seen.cut(context, make)


def _is_seen(context: Context, person: Person) -> bool:
    """Staff sees everybody, and everybody themselves; others see who is named for something that is open to them."""
    reader = own_level(context)
    if reader == "staff" or person.id == context.person.id:
        return True
    today = seen.today(context)
    held = list_roles_of_people(context.session, [person.id], today)
    sits = list_memberships(context.session, person.id, today)
    return any(shows(each.row.audience, reader) for each in held) or any(_shows(*each, reader) for each in sits)


def _shows(row: Membership, group: Body, reader: Level) -> bool:
    if reader == "public" and row.capacity not in OFFICERS:
        return False
    return reader == "staff" or not group.staff_only


def _reply(context: Context, person: Person, sits: Sequence[tuple[Membership, Body]], reader: Level) -> Reply:
    rows = tuple(_row(context, row, group) for row, group in sits)
    parts: list[Part] = [Pairs(pairs=tuple((Line(key=f"person-{name}"), value(fact)) for name, fact in pairs))
                         for pairs in [_pairs(context, person, reader)] if pairs]  # fmt: skip
    if rows:
        parts += [
            Line(key="person-groups"),
            Items(lines=tuple(Line(key="person-group", facts=row.facts) for row in rows)),
        ]
    return Reply(
        title=Line(key="person-title", facts={"person": seen.person(context, person)}),
        parts=tuple(parts),
        answer=Answer(rows=rows, total=len(rows)),
        example=person.example,
    )


def _pairs(context: Context, person: Person, reader: Level) -> list[tuple[str, Fact]]:
    pairs: list[tuple[str, Fact]] = [
        ("kind", Term(key="person-office" if person.office else f"profile-role-{person.kind}"))
    ]
    if reader != "staff":
        return pairs if person.office else []
    offices = list_offices(context.session, person.id)
    answering = list_answering(context.session, person.id) if person.office else []
    found: list[tuple[str, Fact | None]] = [
        ("mail", Code(value=person.email) if person.email else None),
        ("offices", Several(facts=tuple(seen.person(context, each) for each in offices)) if offices else None),
        ("answered", Several(facts=tuple(seen.person(context, each) for each in answering)) if answering else None),
    ]
    return [*pairs, *((name, fact) for name, fact in found if fact is not None)]


def _row(context: Context, row: Membership, group: Body) -> Row:
    told: dict[str, Fact] = {
        "group": seen.body(context, group.id),
        "capacity": Term(key=f"capacity-{row.capacity}") if row.capacity in ORDER else Words(text=row.capacity),
    }
    return Row(kind="membership", id=str(row.id), facts=told)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ShowPerson: show_person})
