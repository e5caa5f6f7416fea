"""Which topics and meetings the organisation has marked public, and whose names."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.people import holds
from storage.settings import get_setting, lock_setting, set_setting
from storage.tables.meetings import Meeting
from storage.tables.people import Person, Setting
from storage.tables.register import Body, FocalPoint, Topic
from storage.tables.work import Audit

# Under this name stands a setting for each kind, with the ids that are marked.
MARKED = "public"


def list_marked(session: Session, kind: str) -> frozenset[str]:
    """The ids of the topics or meetings that are marked public."""
    return frozenset((get_setting(session, _name(kind)) or {}).get("ids", ()))


def lock_marked(session: Session, kind: str) -> Setting:
    """The row of all marks of a kind, held until the transaction ends."""
    lock_setting(session, _name(kind))
    return session.get_one(Setting, _name(kind))


def set_marked(session: Session, kind: str, ids: Collection[str]) -> None:
    """Marks these topics or meetings, and no others."""
    set_setting(session, _name(kind), {"ids": sorted(ids)})


def is_marks(row: object) -> bool:
    """Whether a row is the one of all marks of a kind."""
    return isinstance(row, Setting) and row.name.startswith(f"{MARKED}:")


def marks_of(line: Audit) -> tuple[frozenset[str], frozenset[str]]:
    """Which ids a line of the trail marked, and from which it took the mark."""
    before, after = (frozenset((side or {}).get("value", {}).get("ids", ())) for side in (line.before, line.after))
    return after - before, before - after


def without_marks(row: Setting, line: Audit) -> None:
    """Takes back what a line marked, or took the mark from; what others marked since stays."""
    marked, unmarked = marks_of(line)
    row.value = {"ids": sorted((set(row.value.get("ids", ())) - marked) | unmarked)}


def list_topic_ids(session: Session) -> list[str]:
    """All topics in the register's order."""
    return list(session.scalars(select(Topic.id).order_by(Topic.rank, Topic.id)))


def list_open_meetings(session: Session) -> list[Meeting]:
    """All meetings of groups that are not the staff's own, earliest first; those of the example are left out."""
    query = select(Meeting).join(Body, Body.id == Meeting.group_id).where(Body.staff_only.is_(False))
    return list(session.scalars(query.where(~Meeting.example).order_by(Meeting.start, Meeting.id)))


def list_entries(session: Session, on: date) -> list[tuple[FocalPoint, Person]]:
    """Every role held on a day with whoever holds it, by their names."""
    query = select(FocalPoint, Person).join(Person, Person.id == FocalPoint.person_id).where(holds(FocalPoint, on))
    return [(row, person) for row, person in session.execute(query.order_by(Person.name, Person.id, FocalPoint.id))]


def _name(kind: str) -> str:
    return f"{MARKED}:{kind}"
