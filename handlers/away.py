"""When a person is away: reminders of a focal point's role go to the alternate meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from handlers import seen
from handlers.alternates import leads, standing_in
from handlers.answer import Line, Reply, Several
from handlers.commands.command import Command
from handlers.commands.upkeep import SetAway
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.replanning import replan_own
from handlers.trail import keep_row
from storage import upkeep
from storage.audit import columns
from storage.focal_points import list_roles_of_people
from storage.tables.people import Person


def set_away(context: Context, command: SetAway) -> Reply:
    """Reminders for a focal point's role go to the alternate while the person is away; nobody else is told."""
    today = seen.today(context)
    if command.until is None:
        return _back(context, command, today)
    since = command.since or today
    check_days(since, command.until)
    if command.until < today:
        raise Refusal("upkeep-days-past")
    row = upkeep.add_absence(context.session, context.person.id, since, command.until)
    keep_row(context, command, "absence", row, None)
    replan_own(context.session, [context.person.id], context.now)
    days = {"since": seen.day(since), "until": seen.day(command.until)}
    return Reply(
        title=Line(key="set-away", facts=days),
        parts=tuple(_meanwhile(context, since)),
        buttons=(undo_button(context),),
        audience="asker",
    )


def _meanwhile(context: Context, since: date) -> Iterator[Line]:
    """Who is told in whose place from the first day on, and how somebody else comes to be."""
    held = [each for each in list_roles_of_people(context.session, [context.person.id], since) if leads(each)]
    told: dict[tuple[int, ...], tuple[list[Person], set[str]]] = {}
    for each in held:
        people = standing_in(context, each, since)
        told.setdefault(tuple(person.id for person in people), (people, set()))[1].add(each.row.topic_id)
    for people, topics in told.values():
        named = seen.named(context, "topic", topics)
        facts = {
            "topics": Several(facts=tuple(named[each] for each in sorted(topics))),
            "others": Several(facts=tuple(seen.person(context, each) for each in people)),
        }
        yield Line(key="away-told" if people else "away-nobody", facts=facts)
    yield Line(key="away-another" if held else "away-no-role")


def _back(context: Context, command: SetAway, today: date) -> Reply:
    rows_ = upkeep.list_absences(context.session, context.person.id, today)
    if not rows_:
        raise Refusal("upkeep-not-away")
    for row in rows_:
        was = columns(row)
        # Kept as history up to yesterday; what had not begun is over before it begins.
        row.until = today - timedelta(days=1)
        keep_row(context, command, "absence", row, was)
    replan_own(context.session, [context.person.id], context.now)
    return Reply(title=Line(key="set-away-back"), buttons=(undo_button(context),), audience="asker")


def check_days(since: date, until: date | None) -> None:
    """Refuses a last day before the first."""
    if until is not None and until < since:
        raise Refusal("upkeep-days-turned")


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({SetAway: set_away})
