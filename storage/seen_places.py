"""What a platform tells of a place: who reads there, who is in it, what it is called, whether it is still there."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import delete, exists, select, update
from sqlalchemy.orm import Session

from storage.identities import link_registered
from storage.places import find_place, get_place
from storage.tables.people import Identity
from storage.tables.places import Place, PlaceMember
from storage.tables.row import bare


@dataclass(frozen=True)
class Seen:
    """A place as its platform shows it now; ``members`` are the platform's ids, none where they could not be read.
    ``emails``: of those for whom the platform vouches, by their id, where it tells them."""

    audience: str
    name: str | None = None
    gone: bool = False
    members: frozenset[str] | None = None
    emails: Mapping[str, str] = field(default_factory=dict)


def keep_seen(
    session: Session, platform: str, installation: str, external: str, seen: Seen, seen_at: datetime
) -> Place:
    """Takes it in, and makes the place where it is new. Of the members those count whom Focal knows."""
    place = get_place(session, platform, installation, external, audience=seen.audience)
    if seen.name and place.name != seen.name:
        place.name = seen.name
    state = "gone" if seen.gone else "open"
    if place.state != state:
        place.state = state
    session.flush()
    link_registered(session, platform, installation, seen.emails, seen_at)
    if seen.members is not None:
        _keep_members(session, place, seen.members, seen_at)
    return place


def mark_place(session: Session, platform: str, installation: str, external: str, state: str) -> None:
    """A place that was archived, deleted or left is ``gone``; one that is back is ``open``."""
    place = find_place(session, platform, installation, external)
    if place is not None and place.state != state:
        place.state = state
        session.flush()


def move_place(session: Session, platform: str, installation: str, old: str, new: str) -> None:
    """The platform has given the place another id; one that is known by the new id already is left alone."""
    place = find_place(session, platform, installation, old)
    if place is not None and find_place(session, platform, installation, new) is None:
        place.external = new
        session.flush()


def distrust_place(session: Session, platform: str, installation: str, external: str) -> None:
    """Who reads there can't be told any more: it counts as a place with outsiders until it can."""
    place = find_place(session, platform, installation, external)
    if place is not None and place.audience == "staff":
        place.audience = "outsiders"
        session.flush()


def distrust_places(session: Session, platform: str, installation: str) -> None:
    """The same of every place of an installation."""
    there = (Place.platform == platform, Place.installation == installation, Place.audience == "staff")
    session.execute(update(Place).where(*there).values(audience="outsiders", version=Place.version + 1))


def _keep_members(session: Session, place: Place, members: Iterable[str], seen_at: datetime) -> None:
    same = (Identity.platform == place.platform, Identity.installation == place.installation)
    query = select(Identity.person_id).where(*same, Identity.external.in_(list(members)))
    people = set(session.scalars(query))
    session.execute(delete(PlaceMember).where(PlaceMember.place_id == place.id))
    session.add_all(PlaceMember(place_id=place.id, person_id=each, seen_at=seen_at) for each in people)
    session.flush()
    # Not a change of the place: whoever is changing it meanwhile is not held up.
    session.execute(update(bare(Place)).where(bare(Place).c.id == place.id).values(members_at=seen_at))


def has_left(session: Session, place_id: int, ids: Collection[int], since: datetime) -> bool:
    """Whether none of these people is in a place of which it was seen since then who is in it."""
    seen = exists().where(Place.id == place_id, Place.members_at >= since)
    there = exists().where(PlaceMember.place_id == place_id, PlaceMember.person_id.in_(ids))
    return bool(session.scalar(select(seen & ~there)))
