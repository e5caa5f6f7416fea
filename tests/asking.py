"""Builds who asks, where, and a small register to ask about."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy.orm import Session

from handlers.answer import Fact, Items, Line, Pairs, Reply
from handlers.context import Context, Evidence
from storage.people import add_person
from storage.places import get_place
from storage.tables.people import Person
from storage.tables.register import FocalPoint, Membership

ZONE = "Europe/Zurich"


def office(session: Session, ref: str, **columns: Any) -> Person:
    """An office at example.org; staff unless said otherwise."""
    known = {"kind": "staff", "office": True, "email": f"{ref}@example.org", **columns}
    return add_person(session, ref=f"{ref}@example.org", name=f"{ref.upper()} desk", **known)


def asks(session: Session, person: Person, now: datetime, *, audience: str = "direct", lang: str = "en") -> Context:
    """The person asks in a place with this audience."""
    kind = "direct" if audience == "direct" else "channel"
    place = get_place(session, "terminal", "here", f"{audience}-{person.id}", kind=kind, audience=audience)
    return Context(session, now, person, place, Evidence("", lang), ZONE)


def names(session: Session, topic: str, body: str | None, person: Person, now: datetime, **columns: Any) -> FocalPoint:
    """The body names the person focal point for the topic."""
    known = {"role_id": "focal_point", "recorded_at": now, "source": "working list", **columns}
    row = FocalPoint(topic_id=topic, body_id=body, person_id=person.id, **known)
    session.add(row)
    session.flush()
    return row


def sits(session: Session, group: str, person: Person, capacity: str, **columns: Any) -> Membership:
    """The person sits in the group in a capacity."""
    row = Membership(group_id=group, person_id=person.id, capacity=capacity, since=date(2024, 1, 1), **columns)
    session.add(row)
    session.flush()
    return row


def lines(reply: Reply) -> list[Line]:
    """Every line of a reply in reading order, labels of pairs left out."""
    found: list[Line] = []
    for part in reply.parts:
        if isinstance(part, Line):
            found.append(part)
        elif isinstance(part, Items):
            found.extend(part.lines)
        elif isinstance(part, Pairs):
            found.extend(line for _, line in part.pairs)
    return found


def keys(reply: Reply) -> list[str]:
    return [line.key for line in lines(reply)]


def told(reply: Reply, name: str) -> list[Fact]:
    """The facts of that name, line by line."""
    return [line.facts[name] for line in lines(reply) if name in line.facts]
