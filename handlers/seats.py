"""Who sits in a group, kept right: from which day, in which capacity, until when."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.answer import Answer, Button, Items, Line, Part, Reply
from handlers.away import check_days
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.upkeep import SetMember
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import button, undo_button
from handlers.meeting_plans import replan_seats
from handlers.meetings_which import need_group
from handlers.members import member_rows
from handlers.parties import need_person
from handlers.replanning import replan_desk
from handlers.trail import keep_row
from storage import meetings as register
from storage.audit import columns
from storage.settings import bump_register
from storage.tables.people import Person
from storage.tables.register import Membership

# Of these a group has one at a time: whoever held it before is shown, to be ended.
SINGLE = ("chair", "secretary")
Seats = Sequence[tuple[Membership, Person]]


def set_member(context: Context, command: SetMember) -> Reply:
    """The seat is taken from a day on, or ends and stays in the history."""
    group, person = need_group(context, command.group), need_person(context, command.party)
    day = seen.today(context)
    held = register.list_members(context.session, group.id, day, command.capacity)
    own = [row for row, each in held if each.id == person.id]
    return _end(context, command, own, person) if command.ends else _begin(context, command, group.id, person, held)


def _begin(context: Context, command: SetMember, group_id: str, person: Person, held: Seats) -> Reply:
    if any(each.id == person.id for _, each in held):
        raise Refusal("member-already", person=seen.person(context, person))
    since = command.since or seen.today(context)
    check_days(since, command.until)
    of_body = seen.need_body(context, command.of_body).id if command.of_body else None
    row = Membership(group_id=group_id, person_id=person.id, capacity=command.capacity, of_body=of_body, since=since)
    row.until, row.example = command.until, person.example
    context.session.add(row)
    _keep(context, command, row, None)
    others = [each for each in held if command.capacity in SINGLE]
    return _shown(context, "set-member", [(row, person)], others, command)


def _end(context: Context, command: SetMember, own: Sequence[Membership], person: Person) -> Reply:
    if not own:
        raise Refusal("member-not", person=seen.person(context, person))
    until = command.until or seen.today(context)
    for row in own:
        check_days(row.since or until, until)
        was = columns(row)
        row.until = until
        _keep(context, command, row, was)
    return _shown(context, "set-member-ended", [(row, person) for row in own], (), command)


def _shown(context: Context, key: str, seats: Seats, others: Seats, command: SetMember) -> Reply:
    rows = member_rows(context, seats)
    parts: list[Part] = [Items(lines=tuple(Line(key="list-members-line", facts=row.facts) for row in rows))]
    if others:
        lines = tuple(Line(key="list-members-line", facts=row.facts) for row in member_rows(context, others))
        parts += [Line(key="upkeep-also-named"), Items(lines=lines)]
    return Reply(
        title=Line(key=key, facts={"group": seen.body(context, seats[0][0].group_id)}),
        parts=tuple(parts),
        buttons=(*(_ending(context, person, command) for _, person in others), undo_button(context)),
        answer=Answer(rows=rows, total=len(rows)),
        audience="asker",
        example=any(row.example for row, _ in seats),
    )


def _ending(context: Context, person: Person, command: SetMember) -> Button:
    party = Party(kind="office" if person.office else "person", id=person.ref)
    ends = SetMember(group=command.group, party=party, capacity=command.capacity, ends=True)
    label = Line(key="button-end-focal-point", facts={"person": seen.person(context, person)})
    return button(label.key, ends).model_copy(update={"label": label})


def _keep(context: Context, command: Command, row: Membership, was: dict[str, Any] | None) -> None:
    keep_row(context, command, "membership", row, was)
    if row.capacity == "secretary":
        replan_desk(context.session, context.now, row.group_id)
    replan_seats(context.session, {row.group_id}, context.now)
    bump_register(context.session)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({SetMember: set_member})
