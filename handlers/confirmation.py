"""The bodies are asked to confirm their lists of focal points, now and by the calendar; who has answered, who not."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from handlers import facts, seen
from handlers.answer import Answer, Button, Code, Count, Fact, Items, Line, Part, Reply, Row, Several, Term
from handlers.commands.command import Command
from handlers.commands.fields import BodyId
from handlers.commands.upkeep import AskConfirmation, ListConfirmations
from handlers.confirming import asking, open_list, unanswered
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.rounds import CONFIRMATION, find_rhythm, keep_rhythm
from handlers.task_buttons import agreeing, recording
from handlers.task_words import CONFIRM, change_facts
from handlers.topic_holders import is_stale
from storage.focal_points import list_naming_bodies, to_naming
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.register import Body, Succession
from storage.tasks import list_entries, list_speakers, list_tasks
from storage.upkeep import AGREED, list_open

DAYS = timedelta(days=30)
MOST = 10


def ask_confirmation(context: Context, command: AskConfirmation) -> Reply:
    """One item for each body, and a word to everybody who stands in its list; nobody is asked twice."""
    today = seen.today(context)
    until = command.until or today + DAYS
    if until <= today:
        raise Refusal("upkeep-days-past")
    every = [each for each in _bodies(context, command.body) if _entries(context, each, today)]
    asked = {body.id for body in every if list_tasks(context.session, CONFIRM, about=body.id)}
    new = [body for body in every if body.id not in asked]
    if not new and command.months is None:
        raise Refusal("confirmation-asked-already" if every else "confirmation-nothing")
    ask = asking(context, command)
    for body in new:
        open_list(ask, body.id, until, today)
    parts = (*_state(context, every, today), *_rhythm(context, command, (until - today).days))
    return Reply(
        title=Line(key="ask-confirmation", facts={"count": Count(n=len(new)), "until": seen.day(until)}),
        parts=parts,
        buttons=(undo_button(context),),
        answer=_answer(context, every, today),
        audience="asker",
        example=context.person.example,
    )


def list_confirmations(context: Context, command: ListConfirmations) -> Reply:
    """Each body with how much of its list it has answered; below, each change that somebody still has to settle."""
    today = seen.today(context)
    every = [each for each in _bodies(context, command.body) if _entries(context, each, today)]
    open_ = [body for body in every if list_tasks(context.session, CONFIRM, about=body.id)]
    changes, buttons = _changes(context, {each.id for each in every})
    return Reply(
        title=Line(key="list-confirmations", facts={"count": Count(n=len(open_))}),
        parts=(*_state(context, every, today), *changes, *_calendar(context)),
        buttons=buttons,
        answer=_answer(context, every, today),
        audience="asker",
        example=context.person.example,
    )


def _bodies(context: Context, asked: BodyId | None) -> Sequence[Body]:
    naming = list_naming_bodies(context.session)
    if asked is None:
        return naming
    body = seen.need_body(context, asked)
    ids = to_naming(naming, body)
    if not ids:
        raise Refusal("confirmation-not-naming", body=seen.body(context, body.id))
    return [each for each in naming if each.id in ids]


def _entries(context: Context, body: Body, on: date) -> bool:
    return bool(list_entries(context.session, body.id, on, example=context.person.example))


def _state(context: Context, bodies: Sequence[Body], today: date) -> tuple[Part, ...]:
    rows = _rows(context, bodies, today)
    if not rows:
        return (Line(key="confirmation-nothing"),)
    silent = any(not list_speakers(context.session, body.id, today) for body in bodies)
    note = (Line(key="confirmation-nobody-speaks"),) if silent else ()
    return (Items(lines=tuple(Line(key="confirmation-line", facts=row.facts) for row in rows)), *note)


def _answer(context: Context, bodies: Sequence[Body], today: date) -> Answer:
    rows = _rows(context, bodies, today)
    return Answer(rows=rows, total=len(rows))


def _rows(context: Context, bodies: Sequence[Body], today: date) -> tuple[Row, ...]:
    return tuple(Row(kind="confirmation", id=body.id, facts=_told(context, body, today)) for body in bodies)


def _told(context: Context, body: Body, today: date) -> dict[str, Fact]:
    entries = list_entries(context.session, body.id, today, example=context.person.example)
    asked = list_tasks(context.session, CONFIRM, about=body.id, live=False)
    asked = [each for each in asked if each.status != "withdrawn"]
    last = asked[-1] if asked else None
    speakers = list_speakers(context.session, body.id, today)
    left = len(unanswered(context, last, today)) if last else len(entries)
    return {
        "body": seen.body(context, body.id),
        "who": Several(facts=tuple(seen.person(context, each) for each in speakers)),
        "entries": Count(n=len(entries)),
        "left": Count(n=left),
        "stale": Count(n=sum(is_stale(each, today) for each in entries)),
        "state": Code(value=_stands(last)),
        "number": Code(value=str(last.number) if last else ""),
        "until": (facts.deadline(context.session, last) if last else None) or Term(key="no-deadline"),
    }


def _stands(item: Item | None) -> str:
    if item is None:
        return "never"
    return "answered" if item.status == "closed" else "open"


def _changes(context: Context, body_ids: set[str]) -> tuple[tuple[Part, ...], tuple[Button, ...]]:
    found = [each for each, entry in list_open(context.session) if entry.body_id is None or entry.body_id in body_ids]
    if not found:
        return (), ()
    lines = tuple(_change(context, each) for each in found)
    of = ((recording if each.state == AGREED else agreeing)(context.session, each)[:1] for each in found[:MOST])
    return (Line(key="changes-open"), Items(lines=lines)), tuple(one for each in of for one in each)


def _change(context: Context, row: Succession) -> Line:
    key = "change-agreed" if row.state == AGREED else "change-proposed"
    by = context.session.get_one(Person, row.agreed_by or row.proposed_by)
    return Line(key=key, facts={**change_facts(context.session, row), "by": seen.person(context, by)})


def _rhythm(context: Context, command: AskConfirmation, days: int) -> tuple[Part, ...]:
    """The calendar is set, or ends; without a word on it it stays as it was."""
    if command.months is not None:
        keep_rhythm(context, command, CONFIRMATION, command.months, days)
    return _calendar(context)


def _calendar(context: Context) -> tuple[Part, ...]:
    known = find_rhythm(context.session, CONFIRMATION)
    if known is None:
        return (Line(key="confirmation-by-hand"),)
    told: dict[str, Fact] = {"months": Count(n=known.months), "day": seen.day(known.next)}
    return (Line(key="confirmation-calendar", facts=told),)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType(
    {AskConfirmation: ask_confirmation, ListConfirmations: list_confirmations}
)
