"""Who may be shown an item, written down once more and plainly, to hold the house's own conditions against it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.tables.items import Item, ItemParty
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.register import Body, FocalPoint, Membership

ZONE = ZoneInfo("Europe/Zurich")
OPEN_TO: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "staff": ("public", "outsiders", "staff"),
        "delegate": ("public", "outsiders"),
        "outsiders": ("public", "outsiders"),
        "visitor": ("public",),
        "public": ("public",),
    }
)


def may_be_shown(session: Session, person: Person, item: Item, place: Place | None, now: datetime) -> bool:
    """In private, to one person; ``place`` is where they ask, whose items its members may see."""
    if item.maker_id == person.id:
        return True
    if item.kind == "personal":
        return False
    if "secretariat" in person.rights or (place is not None and item.place_id == place.id):
        return True
    if _leads(session, person, item.group_id, now.astimezone(ZONE).date()):
        return True
    if item.status == "draft":
        return False
    today = now.astimezone(ZONE).date()
    return item.audience in OPEN_TO[person.kind] or any(
        _is(session, person, item, each, today) for each in item.parties
    )


def may_be_posted(item: Item, place: Place) -> bool:
    """Before all who read in a place."""
    if item.kind == "personal":
        return False
    open_here = item.audience in OPEN_TO.get(place.audience, OPEN_TO["outsiders"]) and item.status != "draft"
    return item.place_id == place.id or open_here


def _leads(session: Session, person: Person, group: str | None, today: date) -> bool:
    query = select(Membership).where(Membership.person_id == person.id, Membership.group_id == group)
    query = query.where(Membership.capacity.in_(("chair", "secretary")))
    return any(_in_force(each, today) for each in session.scalars(query))


def _is(session: Session, person: Person, item: Item, party: ItemParty, today: date) -> bool:
    if party.person_id is not None:
        return party.person_id == person.id
    topic = party.topic_id if party.kind == "role" else item.topic_id
    if topic is None or party.kind not in ("role", "body"):
        return False
    query = select(FocalPoint).where(FocalPoint.person_id == person.id, FocalPoint.topic_id == topic)
    held = [each for each in session.scalars(query.where(FocalPoint.role_id != "alternate")) if _in_force(each, today)]
    return any(_same(session, party.body_id, each.body_id) for each in held)


def _same(session: Session, body: str | None, other: str | None) -> bool:
    """A Bureau acts for its Sector; a role without a body is held by whoever holds it anywhere."""
    if body is None or body == other or other is None:
        return body is None or body == other
    first, second = session.get_one(Body, body), session.get_one(Body, other)
    return first.sector is not None and first.sector == second.sector


def _in_force(row: FocalPoint | Membership, today: date) -> bool:
    return (row.since is None or row.since <= today) and (row.until is None or today <= row.until)
