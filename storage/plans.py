"""Lead times and days off: what a plan of reminders is made from."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import cache
from typing import Literal

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.tables.meetings import CalendarDay, Meeting
from storage.tables.people import Absence, Plan
from storage.tables.register import Body

OFF = ("holiday", "recess", "conference")


@found_once
def get_leads(session: Session, scope: str, subject: str | None) -> list[int] | None:
    """The lead times in days set for a group or a class of people; nothing where none are set."""
    found = session.scalar(_leads(), {"scope": scope, "subject": subject}) if subject else None
    return list(found) if found else None


@cache
def _leads() -> Select[list[int]]:
    return select(Plan.leads).where(Plan.scope == bindparam("scope"), Plan.subject == bindparam("subject"))


def set_leads(session: Session, scope: str, subject: str, leads: list[int] | None) -> Plan:
    """Sets lead times, or takes them away: the row stays, without any, so that this too can be taken back."""
    row = session.get(Plan, (scope, subject)) or Plan(scope=scope, subject=subject)
    row.leads = leads or []
    session.add(row)
    session.flush()
    return row


def find_coming(
    session: Session, group_id: str, edge: Literal["opening", "closing"], today: date, skip: int
) -> Meeting | None:
    """The first planned meeting of a group whose opening or closing day is after today; ``skip`` passes over some.

    What another group holds jointly with it stands in only while no meeting of its own is planned.
    """
    day = Meeting.end if edge == "closing" else Meeting.start
    query = select(Meeting).where(Meeting.status == "planned", day > today).order_by(Meeting.start, Meeting.id)
    own, joint = (query.where(column == group_id).limit(skip + 1) for column in (Meeting.group_id, Meeting.joint_id))
    found = session.scalars(own).all() or session.scalars(joint).all()
    return found[skip] if len(found) > skip else None


def list_days_off(session: Session, station: str | None, first: date, last: date) -> frozenset[date]:
    """Days from ``first`` to ``last`` on which a duty station does not work, weekends not counted."""
    if not station:
        return frozenset()
    query = select(CalendarDay.day).where(func.lower(CalendarDay.station) == station.casefold())
    query = query.where(CalendarDay.kind.in_(OFF), CalendarDay.day >= first, CalendarDay.day <= last)
    return frozenset(session.scalars(query))


def list_absent(session: Session, person_ids: Collection[int], on: date) -> frozenset[int]:
    """Those of these people whose absence on a day is recorded."""
    return frozenset(session.scalars(_absent(), {"people": list(person_ids), "on": on})) if person_ids else frozenset()


@cache
def _absent() -> Select[int]:
    away = Absence.person_id.in_(bindparam("people", expanding=True))
    return select(Absence.person_id).where(away, Absence.since <= bindparam("on"), Absence.until >= bindparam("on"))


@found_once
def sector_letters(session: Session, body_ids: Collection[str]) -> dict[str, str | None]:
    """The letter of the Sector to which each body belongs."""
    if not body_ids:
        return {}
    query = select(Body.id, Body.sector).where(Body.id.in_(body_ids))
    return {row.id: row.sector for row in session.execute(query)}
