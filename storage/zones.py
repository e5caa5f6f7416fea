"""What depends on the rules of time zones: the zones in use, and the deadlines in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, String, cast, or_, select, union
from sqlalchemy.orm import Session

from storage.items import LIVE
from storage.tables.items import Item
from storage.tables.people import Person

KEPT = (*LIVE, "draft")


def list_zones(session: Session) -> Sequence[str]:
    """The IANA zones of people and of items that are not over, each once."""
    people = select(Person.zone).where(Person.zone.is_not(None))
    items = select(Item.due_zone).where(Item.due_zone.is_not(None), Item.status.in_(KEPT))
    return sorted(zone for zone in session.scalars(union(people, items)) if zone)


def list_coming(session: Session, since: datetime, zone: str) -> Sequence[Item]:
    """Items not over, drafts among them, whose deadline lies in this zone and, as it is known, after ``since``."""
    query = select(Item).where(Item.status.in_(KEPT), Item.due_at > since, Item.due_zone == zone)
    return session.scalars(query.order_by(Item.number)).all()


def list_timed(session: Session) -> Sequence[Item]:
    """All items in force that have a deadline, or that somebody put off."""
    timed = or_(Item.due_at.is_not(None), _is_put_off())
    return session.scalars(select(Item).where(Item.status.in_(LIVE), timed).order_by(Item.number)).all()


def list_put_off(session: Session) -> Sequence[Item]:
    """Items in force that somebody put off, now or once."""
    return session.scalars(select(Item).where(Item.status.in_(LIVE), _is_put_off()).order_by(Item.number)).all()


def _is_put_off() -> ColumnElement[bool]:
    return cast(Item.snoozes, String) != "{}"
