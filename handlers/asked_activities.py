"""Focal points are asked to report the activities of a year, now and by the calendar; reminded like of any deadline."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy.orm import Session

from handlers import facts, seen
from handlers.answer import Code, Count, Items, Line, Part, Reply
from handlers.commands.command import Command
from handlers.commands.reports import AskActivities
from handlers.confirming import asking
from handlers.context import Context
from handlers.errors import Refusal
from handlers.item_reply import undo_button
from handlers.rounds import ACTIVITIES as CALENDAR, find_rhythm, keep_rhythm
from handlers.task_words import ACTIVITIES
from handlers.tasks import Asking
from storage.activities import Wanted, list_silent
from storage.focal_points import list_focal_points, list_naming_bodies, to_naming
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.register import FocalPoint
from storage.tasks import list_tasks

DAYS = timedelta(days=30)
MOST = 20


def ask_activities(context: Context, command: AskActivities) -> Reply:
    """One item for each focal point who has not reported on all of their topics; nobody is asked twice."""
    today = seen.today(context)
    year, until = command.year or today.year, command.until or today + DAYS
    if until <= today:
        raise Refusal("upkeep-days-past")
    body = seen.need_body(context, command.body) if command.body else None
    ids = {body.id, *to_naming(list_naming_bodies(context.session), body)} if body else set[str]()
    new = open_activities(asking(context, command), year, until, today, ids)
    if not new and command.months is None:
        raise Refusal("activities-nobody-to-ask", year=Code(value=str(year)))
    return Reply(
        title=Line(
            key="ask-activities",
            facts={"count": Count(n=len(new)), "until": seen.day(until), "year": Code(value=str(year))},
        ),
        parts=_calendar(context, command, (until - today).days),
        buttons=(undo_button(context),),
        audience="asker",
        example=context.person.example,
    )


def open_activities(ask: Asking, year: int, until: date, on: date, bodies: Collection[str] = ()) -> list[Item]:
    """Asks everybody who is named and has something to report; who was asked for that year already is left out."""
    asked = {party.person_id for item in list_tasks(ask.session, ACTIVITIES, about=str(year)) for party in item.parties}
    silent = list_silent(ask.session, Wanted(body_ids=bodies), year, on)
    # Of whoever has left without an alternate the desk is asked already.
    own = (person for _, person in silent if person.active and person.example == ask.maker.example)
    people = {person.id: person for person in own}
    return [ask.make(ACTIVITIES, str(year), [person], until) for person in people.values() if person.id not in asked]


def settle_activities(context: Context, command: Command, topic_id: str, body_id: str, year: int) -> None:
    """What the holders of a role were asked is answered once nothing is missing on any topic of theirs."""
    ask, today = asking(context, command), seen.today(context)
    held = list_focal_points(context.session, topic_id, today)
    holders = {each.row.person_id for each in held if each.row.body_id == body_id}
    for item in list_tasks(context.session, ACTIVITIES, about=str(year)):
        if not missing(context.session, item, today):
            ask.close(item)
        elif holders & {party.person_id for party in item.parties}:
            ask.start(item)


def missing(session: Session, item: Item, on: date) -> list[FocalPoint]:
    """The entries of whoever is asked on which nothing is reported yet."""
    owners = {party.person_id for party in item.parties}
    silent = list_silent(session, Wanted(), int(item.about or 0), on)
    return [row for row, person in silent if person.id in owners]


def missing_parts(session: Session, item: Item, on: date, *, marked: bool) -> tuple[Part, ...]:
    """The same, a line each, for a reminder."""
    rows = missing(session, item, on)
    lines = tuple(
        Line(
            key="activity-missing-line",
            facts={
                "topic": facts.named(session, "topic", [row.topic_id], marked=marked)[row.topic_id],
                "body": facts.body(session, row.body_id or ""),
                "person": facts.person(session.get_one(Person, row.person_id), marked=marked),
            },
        )
        for row in rows[:MOST]
    )
    return (Items(lines=lines),) if lines else ()


def _calendar(context: Context, command: AskActivities, days: int) -> tuple[Part, ...]:
    """The calendar is set, or ends; without a word on it it stays as it was."""
    if command.months is not None:
        keep_rhythm(context, command, CALENDAR, command.months, days)
    known = find_rhythm(context.session, CALENDAR)
    if known is None:
        return (Line(key="activities-by-hand"),)
    return (Line(key="activities-calendar", facts={"day": seen.day(known.next)}),)


HANDLERS: Mapping[type[Command], Callable[[Context, Any], Reply]] = MappingProxyType({AskActivities: ask_activities})
