"""Brings the seed's offices, the chairs that the mandate names, and the meetings into the register, once."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from storage.seed_files import Seed, to_cells, to_source
from storage.tables.meetings import Meeting
from storage.tables.people import Person
from storage.tables.register import Membership

Fact = Mapping[str, Any]
# The General Secretariat, to which the offices belong.
SECRETARIAT = "gs"


def put_people(session: Session, seed: Seed) -> int:
    """Adds the offices, then whoever chairs, who may be one of them; nobody is enrolled."""
    offices = sum(_add_person(session, _office(fact)) for fact in seed.bodies["offices"])
    return offices + sum(_add_chair(session, fact, seed.mandate) for fact in seed.mandate["chairs"])


def put_meetings(session: Session, facts: Mapping[str, Any]) -> int:
    """Adds meetings whose days are known; one that is there already may have been moved, so it stays."""
    rows = [row for row in _meetings(facts) if session.get(Meeting, row.id) is None]
    session.add_all(rows)
    return len(rows)


def to_ref(name: str) -> str:
    """A reference made from a name: plain letters, joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return "-".join(plain.lower().split())


def _office(fact: Fact) -> Person:
    names = {lang: cell["text"] for lang, cell in fact["names"].items()}
    aliases = sorted({cell.text for cell in to_cells(fact) if cell.kind != "name"})
    return Person(
        ref=fact["id"],
        name=names["en"],
        names=names,
        unverified=sorted(lang for lang, cell in fact["names"].items() if cell["status"] != "sourced"),
        aliases=aliases,
        office=True,
        body_id=SECRETARIAT,
        kind="staff",
    )


def _add_person(session: Session, person: Person) -> int:
    there = session.scalars(select(Person).where(Person.ref == person.ref)).first()
    if there:
        return _mark(there, person)
    session.add(person)
    session.flush()
    return 1


def _mark(there: Person, person: Person) -> int:
    """Tells which of the seed's names nobody confirmed, where that was never told."""
    if there.unverified is not None or person.unverified is None:
        return 0
    there.unverified = [lang for lang in person.unverified if there.names.get(lang) == person.names[lang]]
    return 1


def _add_chair(session: Session, fact: Fact, mandate: Fact) -> int:
    chair = fact["chair"]
    added = 0 if "office" in chair else _add_person(session, _delegate(chair))
    ref = chair.get("office") or to_ref(chair["name"])
    person = session.scalars(select(Person).where(Person.ref == ref)).one()
    known = select(Membership).where(Membership.group_id == fact["body"], Membership.person_id == person.id)
    if session.scalars(known.where(Membership.capacity == "chair")).first():
        return added
    as_of = fact.get("as_of") or str(mandate["paper"]["session"])
    session.add(Membership(group_id=fact["body"], person_id=person.id, capacity="chair", as_of=as_of))
    return added + 1


def _delegate(chair: Fact) -> Person:
    return Person(ref=to_ref(chair["name"]), name=chair["name"], organisation=chair["country"], kind="delegate")


def _meetings(facts: Fact) -> Iterator[Meeting]:
    zones = facts["zones"]
    for fact in (*facts["meetings"], *facts["related"]):
        days = fact["dates"]
        if days.get("start") and days.get("end"):
            place = _place(fact["place"])
            zone = zones.get(place["city"], zones["default"])
            yield _meeting(fact, date.fromisoformat(days["start"]), date.fromisoformat(days["end"]), place, zone)


def _place(place: str | Fact | None) -> dict[str, str | None]:
    """City and venue; the files give a city alone, or both apart, or nothing."""
    if isinstance(place, Mapping):
        return {"city": place["city"], "venue": place["venue"]}
    return {"city": place, "venue": None}


def _meeting(fact: Fact, start: date, end: date, place: dict[str, str | None], zone: str) -> Meeting:
    return Meeting(
        id=fact["id"],
        group_id=fact["group"],
        joint_id=fact.get("jointly_with"),
        joint_note=fact.get("jointly_with_meeting"),
        start=start,
        end=end,
        zone=zone,
        place=", ".join(each for each in (place["venue"], place["city"]) if each) or None,
        status=fact["status"],
        services=list(fact.get("services") or ()),
        source=to_source(fact["source"]),
        source_status=fact["source"]["status"],
    )
