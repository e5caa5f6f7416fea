"""How entries of the list of focal points are read back, and which of several is meant is asked."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from handlers import facts, seen
from handlers.answer import Answer, Button, Fact, Items, Line, Part, Reply
from handlers.commands.command import Command
from handlers.commands.fields import Party
from handlers.commands.upkeep import EndFocalPoint, ProposeSuccessor
from handlers.context import Context
from handlers.item_reply import button, undo_button
from handlers.levels import own_level, sees_unverified
from handlers.task_buttons import agreeing
from handlers.task_words import change_facts
from handlers.topic_holders import get_holders, record_facts, rows
from storage.focal_points import Held
from storage.tables.people import Person
from storage.tables.register import FocalPoint
from storage.upkeep import list_changing, list_pending

MOST = 20


def shown(
    context: Context,
    command: Command,
    entries: Sequence[FocalPoint],
    more: Sequence[Part] = (),
    buttons: Sequence[Button] = (),
    **told: Fact,
) -> Reply:
    """The entries as they stand now, under the title of the command; ``more`` and ``buttons`` follow."""
    lines = tuple(Line(key="upkeep-line", facts=_facts(context, row)) for row in entries[:MOST])
    return Reply(
        title=Line(key=command.key(), facts=told),
        parts=(Items(lines=lines), *more),
        buttons=(*buttons, undo_button(context)),
        answer=Answer(rows=_rows(context, entries), total=len(entries)),
        audience="asker",
        example=any(row.example for row in entries),
    )


def entry_facts(session: Session, row: FocalPoint, on: date, *, marked: bool) -> dict[str, Fact]:
    """What a line says of one entry on a day; ``marked`` as for ``facts.named``."""
    role = seen.roles_of(session, [row.role_id], marked=marked)[row.role_id]
    holder = session.get_one(Person, row.person_id)
    person = facts.person(holder, marked=marked)
    topic = facts.named(session, "topic", [row.topic_id], marked=marked)[row.topic_id]
    at = facts.named(session, "body", [row.body_id], marked=marked)[row.body_id] if row.body_id else topic
    told = record_facts(role, row, person, on, list_changing(session, [row.id]), left=not holder.active)
    return {**told, "topic": topic, "body": at, "has_body": seen.flag(row.body_id)}


def _facts(context: Context, row: FocalPoint) -> dict[str, Fact]:
    return entry_facts(context.session, row, seen.today(context), marked=sees_unverified(context))


def _rows(context: Context, entries: Sequence[FocalPoint]) -> tuple[Any, ...]:
    ids = {str(row.id) for row in entries}
    topics = {row.topic_id for row in entries}
    holders = (
        get_holders(context, seen.need_topic(context, each), seen.today(context), own_level(context))
        for each in sorted(topics)
    )
    return tuple(row for each in holders for row in rows(each) if row.id in ids)


def others(context: Context, held: Sequence[Held]) -> tuple[Part, ...]:
    """Who else holds the role there."""
    if not held:
        return ()
    lines = tuple(Line(key="upkeep-line", facts=_facts(context, each.row)) for each in held)
    return (Line(key="upkeep-also-named"), Items(lines=lines))


def endings(context: Context, held: Sequence[Held]) -> tuple[Button, ...]:
    """A button for each by which their role ends today."""
    return tuple(_ending(context, each) for each in held)


def _ending(context: Context, each: Held) -> Button:
    party = Party(kind="office" if each.person.office else "person", id=each.person.ref)
    ends = EndFocalPoint(topic=each.row.topic_id, body=each.row.body_id, party=party)
    label = Line(key="button-end-focal-point", facts={"person": seen.person(context, each.person)})
    return button(label.key, ends).model_copy(update={"label": label})


def which(context: Context, meant: Sequence[Held]) -> Reply:
    """Asks whose role ends, with a button for each."""
    return Reply(
        title=Line(key="upkeep-which"),
        parts=others(context, meant)[1:],
        buttons=endings(context, meant[:MOST]),
        audience="asker",
    )


def which_of_own(context: Context, meant: Sequence[Held], command: ProposeSuccessor) -> Reply:
    """Asks for which of the asker's own roles a successor is proposed."""
    buttons = tuple(_of_topic(context, each, command) for each in meant[:MOST])
    parts = others(context, meant)[1:]
    return Reply(title=Line(key="upkeep-which"), parts=parts, buttons=buttons, audience="asker")


def _of_topic(context: Context, each: Held, command: ProposeSuccessor) -> Button:
    exact = command.model_copy(update={"topic": each.row.topic_id, "body": each.row.body_id})
    label = Line(key="button-of-topic", facts={"topic": seen.topic(context, each.row.topic_id)})
    return button(label.key, exact).model_copy(update={"label": label})


def changes_first(
    context: Context, command: Command, confirmed: Sequence[FocalPoint], waiting: Sequence[Held]
) -> Reply:
    """What was confirmed, and each entry for which a change is proposed, with what can be said of it."""
    told = shown(context, command, confirmed)
    if not waiting:
        return told
    proposed = list_pending(context.session, [each.row.id for each in waiting])
    lines = Items(lines=tuple(Line(key="change-line", facts=change_facts(context.session, each)) for each in proposed))
    parts = (*(told.parts if confirmed else ()), Line(key="changes-first"), lines)
    buttons = tuple(button for each in proposed for button in agreeing(context.session, each))
    title = told.title if confirmed else Line(key="confirmed-nothing")
    own = told.buttons if confirmed else ()
    return told.model_copy(update={"title": title, "parts": parts, "buttons": (*buttons[:MOST], *own)})
