"""What a reminder of a list to be confirmed says beneath it: to the body the whole list, to each person their part."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session

from handlers import facts
from handlers.answer import Count, Items, Line, Part
from handlers.asked_activities import missing_parts
from handlers.conferences import recheck_parts, to_recheck
from handlers.left import left_parts
from handlers.plans import COPIED
from handlers.task_words import ACTIVITIES, CONFIRM, LEAVER, RECHECK, to_conference
from handlers.upkeep_reply import entry_facts
from handlers.zones import item_day
from storage.people import find_person, list_offices
from storage.tables.items import Item
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.tables.register import Body, FocalPoint
from storage.tasks import list_entries

MOST = 40
# Said to whoever asked, not to whoever is to answer.
NEWS = ("completed", "desk", "untold", "unsure", "withdrawn")


def list_parts(
    session: Session, person: Person, told: Sequence[tuple[Notice, Item]], now: datetime
) -> tuple[Part, ...]:
    """For each list that is to be confirmed the entries that concern the reader."""
    parts: list[Part] = []
    for notice, item in told:
        if notice.stage in NEWS:
            continue
        on, marked = item_day(item, now), person.kind == "staff"
        if item.task == CONFIRM:
            parts += _list(session, person, notice, item, on)
        if item.task == LEAVER and (left := find_person(session, item.about or "")):
            parts += left_parts(session, left, on, marked=marked)
        if item.task == ACTIVITIES:
            parts += missing_parts(session, item, on, marked=marked)
        if item.task == RECHECK:
            parts += _recheck(session, item, on, marked=marked)
    return tuple(parts)


def _recheck(session: Session, item: Item, on: date, *, marked: bool) -> tuple[Part, ...]:
    body_id, year = to_conference(item.about or "")
    body = session.get(Body, body_id)
    entries = to_recheck(session, body, year, on) if body else ()
    head = (Line(key="compare-recheck", facts={"count": Count(n=len(entries))}),) if entries else ()
    return (*head, *recheck_parts(session, entries, on, marked=marked))


def still_copied(session: Session, person: Person, notice: Notice, item: Item, now: datetime) -> bool:
    """Whether whoever was to see their entries still has any; true of every other notice."""
    if notice.stage != COPIED:
        return True
    return bool(own_entries(session, person, item, item_day(item, now)))


def own_entries(session: Session, person: Person, item: Item, on: date) -> list[FocalPoint]:
    """Those of a list that the person, or an office they answer, holds."""
    own = {person.id, *(each.id for each in list_offices(session, person.id))}
    return [row for row in list_entries(session, item.about or "", on, example=item.example) if row.person_id in own]


def _list(session: Session, person: Person, notice: Notice, item: Item, on: date) -> list[Part]:
    own = notice.stage == COPIED
    every = list_entries(session, item.about or "", on, example=item.example)
    rows = own_entries(session, person, item, on) if own else every
    if not rows:
        return []
    marked = person.kind == "staff"
    lines = [Line(key="upkeep-line", facts=entry_facts(session, row, on, marked=marked)) for row in rows[:MOST]]
    head = Line(key="list-own" if own else "list-whole", facts={"body": facts.body(session, item.about or "")})
    left = [Line(key="list-rest", facts={"count": Count(n=len(rows) - MOST)})] if len(rows) > MOST else []
    return [head, Items(lines=tuple(lines)), *left]
