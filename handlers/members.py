"""Who sits in a group, and in which capacity."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, get_args

from handlers import seen
from handlers.answer import Answer, Code, Count, Fact, Items, Line, Named, Reply, Row, Term, Words
from handlers.commands.command import Command
from handlers.commands.meetings import ListMembers
from handlers.commands.upkeep import Capacity
from handlers.context import Context
from handlers.levels import Level
from handlers.meetings_which import need_group
from storage import meetings as register
from storage.tables.people import Person
from storage.tables.register import Membership

ORDER = get_args(Capacity)
Seat = tuple[Membership, Person]
# Whoever holds an office of a group is named anywhere; who else sits in it is not the public's business.
OFFICERS = ORDER[:4]


def list_members(context: Context, command: ListMembers) -> Reply:
    """The people and offices in a group today or on a day, officers first, each with the date it is known for."""
    group = need_group(context, command.group)
    on = command.on or seen.today(context)
    every = [each for each in register.list_members(context.session, group.id, on) if _is_known(each[0], on)]
    ordered = sorted(every, key=lambda each: ORDER.index(each[0].capacity) if each[0].capacity in ORDER else len(ORDER))

    def make(reader: Level) -> tuple[Reply, bool]:
        open_here = [each for each in ordered if reader != "public" or each[0].capacity in OFFICERS]
        asked, shown = _asked(command, ordered), _asked(command, open_here)
        reply = _reply(context, command, seen.body(context, group.id), shown)
        reply = reply if asked else _with_others(context, reply, open_here)
        return reply, len(shown) < len(asked) or (not asked and len(open_here) < len(ordered))

    return seen.cut(context, make)


def _is_known(row: Membership, on: date) -> bool:
    """Whether the register knows of it by then: of whoever it only knows as of 2024 it does not know since when."""
    year = (row.as_of or "")[:4]
    return row.since is not None or not year.isdecimal() or on.year >= int(year)


def _asked(command: ListMembers, seats: Sequence[Seat]) -> list[Seat]:
    return [each for each in seats if command.capacity in (None, each[0].capacity)]


def _with_others(context: Context, reply: Reply, seats: Sequence[Seat]) -> Reply:
    """Who is there, where nobody is in the capacity that was asked for: whoever asks for members may mean them."""
    if not seats:
        return reply
    lines = tuple(Line(key="list-members-line", facts=row.facts) for row in member_rows(context, seats))
    example = any(row.example or person.example for row, person in seats)
    parts = (*reply.parts, Line(key="list-members-others"), Items(lines=lines))
    return reply.model_copy(update={"parts": parts, "example": example})


def _on(command: ListMembers) -> tuple[Line, ...]:
    return (Line(key="list-members-on", facts={"on": seen.day(command.on)}),) if command.on else ()


def _reply(context: Context, command: ListMembers, group: Named, shown: Sequence[Seat]) -> Reply:
    rows = member_rows(context, shown)
    lines = tuple(Line(key="list-members-line", facts=row.facts) for row in rows)
    return Reply(
        title=_title(command, group, len(rows)),
        parts=(*_on(command), *((Items(lines=lines),) if lines else ())),
        answer=Answer(rows=rows, total=len(rows)),
        example=any(row.example or person.example for row, person in shown),
    )


def member_rows(context: Context, seats: Sequence[Seat]) -> tuple[Row, ...]:
    """Seats as data, and as what a line says of each."""
    bodies = seen.named(context, "body", {row.of_body for row, _ in seats if row.of_body})
    return tuple(_row(context, row, person, bodies) for row, person in seats)


def _title(command: ListMembers, group: Named, count: int) -> Line:
    told: dict[str, Fact] = {"group": group, "count": Count(n=count)}
    if not command.capacity:
        return Line(key="list-members", facts=told)
    capacity = {"capacity": Term(key=f"capacity-{command.capacity}")}
    return Line(key="list-members-as" if count else "list-members-as-none", facts={**told, **capacity})


def _row(context: Context, row: Membership, person: Person, bodies: Mapping[str, Named]) -> Row:
    told: dict[str, Fact] = {
        "person": seen.person(context, person),
        "capacity": Term(key=f"capacity-{row.capacity}") if row.capacity in ORDER else Words(text=row.capacity),
        "of_body": bodies[row.of_body] if row.of_body else Code(value=""),
        "has_body": seen.flag(row.of_body),
        "since": seen.day(row.since) if row.since else Code(value=""),
        "has_since": seen.flag(row.since),
        "as_of": Words(text=row.as_of or ""),
        "has_as_of": seen.flag(row.as_of),
    }
    return Row(kind="member", id=str(row.id), facts=told)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({ListMembers: list_members})
