"""What stays open with somebody who has left: their entries in the list, their seats, what they were to do."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from handlers import facts
from handlers.answer import Code, Count, Items, Line, Part, Term, Words
from handlers.task_words import task_words
from handlers.upkeep_reply import entry_facts
from storage.focal_points import list_roles_of_people
from storage.people import list_memberships
from storage.tables.people import Person
from storage.tasks import list_owed

MOST = 15


def left_parts(session: Session, person: Person, on: date, *, marked: bool) -> tuple[Part, ...]:
    """Three lists, of which those that are empty are left out; or a word that nothing is open."""
    held = list_roles_of_people(session, [person.id], on)
    entries = [Line(key="upkeep-line", facts=entry_facts(session, each.row, on, marked=marked)) for each in held]
    seats = [
        Line(
            key="left-seat",
            facts={"group": facts.body(session, group.id), "capacity": Term(key=f"capacity-{row.capacity}")},
        )
        for row, group in list_memberships(session, person.id, on)
    ]
    owed = list_owed(session, person.id, {(each.row.topic_id, each.row.body_id) for each in held})
    items = [
        Line(
            key="left-item",
            facts={
                "number": Code(value=str(item.number)),
                "text": task_words(item) or Words(text=item.text, lang=item.lang),
                "deadline": facts.deadline(session, item) or Term(key="no-deadline"),
            },
        )
        for item in owed
    ]
    found = (("left-entries", entries), ("left-seats", seats), ("left-items", items))
    parts = [part for key, lines in found for part in _listed(key, lines)]
    return tuple(parts) or (Line(key="left-nothing"),)


def _listed(key: str, lines: list[Line]) -> tuple[Part, ...]:
    if not lines:
        return ()
    rest = len(lines) - MOST
    more = (Line(key="list-rest", facts={"count": Count(n=rest)}),) if rest > 0 else ()
    return (Line(key=key), Items(lines=tuple(lines[:MOST])), *more)
