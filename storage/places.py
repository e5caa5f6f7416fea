"""Places: where people talk to Focal, and who reads there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, select
from sqlalchemy.orm import Session

from storage.found import found_once
from storage.meetings import find_during
from storage.tables.people import Person
from storage.tables.places import Place, PlaceMember

AUDIENCES = ("direct", "staff", "outsiders", "public")


@found_once
def find_place(session: Session, platform: str, installation: str, external: str) -> Place | None:
    """The place with this id on its platform, if it was seen before."""
    return session.scalar(_at(), {"platform": platform, "installation": installation, "external": external})


def get_place(
    session: Session,
    platform: str,
    installation: str,
    external: str,
    *,
    kind: str = "channel",
    audience: str | None = None,
) -> Place:
    """The place, made where it is new.

    ``audience`` is what the platform knows now and replaces what was kept; empty keeps it. A new place that
    nobody vouches for counts as one with outsiders; a direct conversation ("dm" or "direct") has one reader.
    """
    known = "direct" if kind in ("dm", "direct") else audience
    found = find_place(session, platform, installation, external)
    if found is None:
        return _add(session, platform, installation, external, kind, known or "outsiders")
    if known in AUDIENCES and known != found.audience:
        found.audience = known
        session.flush()
    return found


def list_of_group(session: Session, group_id: str, example: bool) -> Sequence[Place]:
    """The channels and chats that are a group's, in the order in which they were seen."""
    query = select(Place).where(Place.group_id == group_id, Place.state == "open", Place.example.is_(example))
    return session.scalars(query.where(Place.kind.not_in(("dm", "direct"))).order_by(Place.id)).all()


def records_marked(session: Session, place: Place, at: datetime) -> bool:
    """Whether lines that carry a mark and were said here at a moment are recorded, also where nobody speaks to
    Focal."""
    if place.eagerness == "meeting":
        return find_during(session, place, at) is not None
    return place.eagerness == "marked"


@cache
def _at() -> Select[Place]:
    # Built once, since each message asks it.
    where = (Place.platform == bindparam("platform"), Place.installation == bindparam("installation"))
    return select(Place).where(*where, Place.external == bindparam("external"))


def _add(session: Session, platform: str, installation: str, external: str, kind: str, audience: str) -> Place:
    checked = audience if audience in AUDIENCES else "outsiders"
    row = Place(platform=platform, installation=installation, external=external, kind=kind, audience=checked)
    session.add(row)
    session.flush()
    return row


def list_langs_of(session: Session, place_id: int) -> Sequence[str | None]:
    """The languages of those who were seen in a place, each once; none for whoever has set none."""
    query = select(Person.lang).join(PlaceMember, PlaceMember.person_id == Person.id)
    return session.scalars(query.where(PlaceMember.place_id == place_id, Person.active).distinct()).all()
