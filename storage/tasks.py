"""What Focal itself asks of people, and who speaks for a body that is asked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from storage.item_parties import owed_by
from storage.items import LIVE, NEAREST
from storage.people import holds
from storage.tables.items import Item
from storage.tables.people import Person
from storage.tables.register import Body, FocalPoint, Membership, Topic

# Who speaks for a body, the first of these that there is.
SPEAKING = ("chair", "secretary", "representative")


def list_tasks(session: Session, task: str, *, about: str | None = None, live: bool = True) -> Sequence[Item]:
    """Items of this task, the oldest first; ``live``: only those that are in force."""
    query = select(Item).where(Item.task == task)
    query = query.where(Item.about == about) if about is not None else query
    query = query.where(Item.status.in_(LIVE)) if live else query
    return session.scalars(query.order_by(Item.number)).all()


def list_speakers(session: Session, body_id: str, on: date) -> list[Person]:
    """Who speaks for a body on a day: its chair, else its secretary, else whoever represents it in a group of staff.

    Nobody where nobody of the kind is registered.
    """
    query = select(Membership.capacity, Person).join(Person, Person.id == Membership.person_id)
    query = query.join(Body, Body.id == Membership.group_id).where(
        Person.active, _speaks(body_id), holds(Membership, on)
    )
    found = session.execute(query.order_by(Membership.id)).all()
    ranked = ([person for capacity, person in found if capacity == each] for each in SPEAKING)
    first = next((people for people in ranked if people), [])
    return list({each.id: each for each in first}.values())


def list_spoken_for(session: Session, person_ids: Collection[int], on: date) -> frozenset[str]:
    """The bodies for which these people may speak on a day."""
    own = and_(Membership.capacity.in_(SPEAKING[:2]), Body.names_focal_points)
    sent = and_(Membership.capacity == SPEAKING[2], Membership.of_body.is_not(None), Body.staff_only)
    query = select(Membership.group_id, Membership.capacity, Membership.of_body)
    query = query.join(Body, Body.id == Membership.group_id).where(or_(own, sent), holds(Membership, on))
    found = session.execute(query.where(Membership.person_id.in_(person_ids)))
    return frozenset(str(of_body) if capacity == SPEAKING[2] else group for group, capacity, of_body in found)


def list_entries(session: Session, body_id: str, on: date, *, example: bool = False) -> Sequence[FocalPoint]:
    """A body's list on a day, in the order of the topics; ``example``: that of the example sandbox."""
    query = select(FocalPoint).join(Topic, Topic.id == FocalPoint.topic_id)
    query = query.where(FocalPoint.body_id == body_id, holds(FocalPoint, on), FocalPoint.example.is_(example))
    return session.scalars(query.order_by(Topic.rank, Topic.id, FocalPoint.id)).all()


def _speaks(body_id: str) -> ColumnElement[bool]:
    own = and_(Membership.group_id == body_id, Membership.capacity.in_(SPEAKING[:2]))
    sent = and_(Membership.of_body == body_id, Membership.capacity == SPEAKING[2], Body.staff_only)
    return or_(own, sent)


def list_owed(session: Session, person_id: int, posts: Collection[tuple[str, str | None]]) -> Sequence[Item]:
    """What a person is to do, by name or by a role they hold, and is still open; personal notes are left out."""
    query = select(Item).where(Item.status.in_(LIVE), Item.kind != "personal", owed_by([person_id], posts))
    return session.scalars(query.order_by(*NEAREST)).all()
