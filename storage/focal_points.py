"""Who is in which role for which topic, on a day; and the bodies that may name focal points."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, or_, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.people import edges, holds
from storage.settings import get_setting
from storage.tables.people import Absence, Person
from storage.tables.register import Body, FocalPoint, Import, Role

# Roles of those who are there while whoever leads is not.
STAND_INS = ("alternate",)
# The setting in which the loading of the default register is noted.
SEED_LOADED = "seed"


@dataclass(frozen=True)
class Held:
    """One role held: its row, whoever holds it, and the role's rank (the lowest comes first)."""

    row: FocalPoint
    person: Person
    rank: int


@found_once
def list_focal_points(session: Session, topic_id: str, on: date) -> list[Held]:
    """Every role held for a topic on a day, by rank, then by seniority and name."""
    return _held(session, _of_topic(), {"topic": topic_id, "on": on})


@found_once
def list_roles_of_people(session: Session, person_ids: Collection[int], on: date) -> list[Held]:
    """Every role that these people or offices hold on a day."""
    return _held(session, _query().where(FocalPoint.person_id.in_(person_ids)), {"on": on})


def list_posts_of(session: Session, person_ids: Collection[int], on: date) -> set[tuple[str, str | None]]:
    """Topic and body of each role that these people or offices hold on a day or later."""
    query = select(FocalPoint.topic_id, FocalPoint.body_id).where(FocalPoint.person_id.in_(person_ids))
    return {(topic, body) for topic, body in session.execute(query.where(_ends_after(FocalPoint.until, on)))}


def list_changing_days(session: Session, topic_ids: Collection[str], after: date) -> Mapping[str, set[date]]:
    """The days after that one on which another may hold a role for these topics, or be there for whoever does: by
    topic. Some may change nothing."""
    if not topic_ids:
        return {}
    query = select(FocalPoint.topic_id, FocalPoint.person_id, FocalPoint.since, FocalPoint.until)
    held = session.execute(query.where(FocalPoint.topic_id.in_(topic_ids), _ends_after(FocalPoint.until, after))).all()
    gone = select(Absence.person_id, Absence.since, Absence.until).where(Absence.until >= after)
    away = session.execute(gone.where(Absence.person_id.in_({person for _, person, _, _ in held}))).all()
    found: dict[str, set[date]] = {}
    for topic, person, since, until in held:
        spans = [(since, until), *((first, last) for who, first, last in away if who == person)]
        found.setdefault(topic, set()).update(day for span in spans for day in edges(*span) if day > after)
    return found


def list_roles_of_bodies(session: Session, body_ids: Collection[str], on: date) -> list[Held]:
    """Every role that these bodies have filled on a day."""
    return _held(session, _query().where(FocalPoint.body_id.in_(body_ids)), {"on": on})


def list_roles_of_topics(session: Session, topic_ids: Collection[str], on: date) -> list[Held]:
    """Every role held for any of these topics on a day."""
    return _held(session, _query().where(FocalPoint.topic_id.in_(topic_ids)), {"on": on})


def list_named(session: Session, topic_ids: Collection[str], on: date) -> list[FocalPoint]:
    """The rows of several topics on a day, by topic; names of people are not read."""
    query = select(FocalPoint).where(FocalPoint.topic_id.in_(topic_ids), holds(FocalPoint, on))
    return list(session.scalars(query.order_by(FocalPoint.topic_id, FocalPoint.id)))


def any_own_focal_points(session: Session) -> bool:
    """Whether the organisation itself has named anybody for any topic: the example doesn't count."""
    return session.scalars(select(FocalPoint.id).where(~FocalPoint.example).limit(1)).first() is not None


def list_unconfirmed(session: Session, before: date, on: date, most: int) -> list[Held]:
    """Roles held on a day that nobody has confirmed since ``before``, or ever: those never confirmed first."""
    query = _query().where(_unconfirmed(before))
    query = query.order_by(FocalPoint.confirmed_on.is_not(None), FocalPoint.confirmed_on, FocalPoint.id).limit(most)
    return [Held(row, person, rank) for row, person, rank in session.execute(query, {"on": on})]


def count_unconfirmed(session: Session, before: date, on: date) -> int:
    """How many there are of those."""
    query = select(func.count()).select_from(FocalPoint).where(holds(FocalPoint, on), _unconfirmed(before))
    return session.scalar(query) or 0


@found_once
def bodies_expected(session: Session, topic_id: str) -> bool:
    """Whether the naming bodies name the focal points of this topic.

    They do not where all its rows, past ones too, have another body or none: then its roles are filled otherwise.
    """
    rows, in_bodies = session.execute(_counted(), {"topic": topic_id}).one()
    return rows == 0 or in_bodies > 0


@found_once
def list_naming_bodies(session: Session) -> Sequence[Body]:
    """The bodies that may name a focal point per topic, in the register's order."""
    return session.scalars(_naming()).all()


@found_once
def list_naming_and_sectors(session: Session) -> tuple[list[Body], dict[str, str]]:
    """Both at once: the bodies that may name a focal point per topic, and the id of the Sector by its letter."""
    found = session.scalars(_naming_and_sectors()).all()
    sectors = {each.sector: each.id for each in found if each.kind == "sector" and each.sector}
    return [each for each in found if each.names_focal_points], sectors


@found_once
def list_sectors(session: Session) -> dict[str, str]:
    """The id of the Sector by its letter."""
    return {str(letter): body_id for letter, body_id in session.execute(_sectors())}


def to_naming(bodies: Iterable[Body], asked: Body) -> list[str]:
    """The ids of the bodies that name focal points on behalf of the body asked for: itself, or its Sector's."""
    naming = list(bodies)
    itself = [each.id for each in naming if each.id == asked.id]
    if itself or asked.kind != "sector" or not asked.sector:
        return itself
    return [each.id for each in naming if each.sector == asked.sector]


def latest_confirmed(session: Session, rows: Iterable[FocalPoint]) -> date | None:
    """The day up to which the rows are known: the latest confirmed or recorded.

    Without rows it is the day of the last import, else that on which the default register was loaded.
    """
    days = [row.confirmed_on or row.recorded_at.astimezone(UTC).date() for row in rows]
    if days:
        return max(days)
    at = session.scalar(select(func.max(Import.at)).where(Import.undone_at.is_(None))) or _seeded(session)
    return at.astimezone(UTC).date() if at else None


def any_focal_points(session: Session) -> bool:
    """Whether the register names anybody for any topic."""
    return session.scalars(select(FocalPoint.id).limit(1)).first() is not None


def _ends_after(until: Any, on: date) -> ColumnElement[bool]:
    return or_(until.is_(None), until >= on)


def _unconfirmed(before: date) -> ColumnElement[bool]:
    return or_(FocalPoint.confirmed_on.is_(None), FocalPoint.confirmed_on < before)


def _seeded(session: Session) -> datetime | None:
    loaded = get_setting(session, SEED_LOADED) or {}
    return datetime.fromisoformat(loaded["at"]) if "at" in loaded else None


# Built once, since each question asks them.


@cache
def _query() -> Select[FocalPoint, Person, int]:
    query = select(FocalPoint, Person, Role.rank).join(Person, Person.id == FocalPoint.person_id)
    return query.join(Role, Role.id == FocalPoint.role_id).where(holds(FocalPoint, bindparam("on")))


@cache
def _of_topic() -> Select[FocalPoint, Person, int]:
    return _query().where(FocalPoint.topic_id == bindparam("topic"))


@cache
def _counted() -> Select[int, int]:
    query = select(func.count(FocalPoint.id), func.count(Body.id)).select_from(FocalPoint)
    query = query.outerjoin(Body, and_(Body.id == FocalPoint.body_id, Body.names_focal_points))
    return query.where(FocalPoint.topic_id == bindparam("topic"))


@cache
def _naming() -> Select[Body]:
    return select(Body).where(Body.names_focal_points).order_by(Body.rank, Body.id)


@cache
def _naming_and_sectors() -> Select[Body]:
    either = or_(Body.names_focal_points, Body.kind == "sector")
    return select(Body).where(either).order_by(Body.rank, Body.id)


@cache
def _sectors() -> Select[str | None, str]:
    return select(Body.sector, Body.id).where(Body.kind == "sector", Body.sector.is_not(None))


def _held(session: Session, query: Select[FocalPoint, Person, int], of: Mapping[str, Any]) -> list[Held]:
    found = [Held(row, person, rank) for row, person, rank in session.execute(query, of)]
    return sorted(found, key=lambda held: (held.rank, held.row.since or date.min, held.person.name, held.row.id))
