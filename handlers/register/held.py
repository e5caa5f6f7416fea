"""People, focal points and memberships as entries of a file."""

from __future__ import annotations

from typing import Any

from handlers.register.check_people import NONE
from handlers.register.known import Known
from storage.tables.people import Person

Entry = dict[str, Any]


class Holding:
    """Everybody in the register, by row id, and those who hold something."""

    def __init__(self, known: Known) -> None:
        self.known = known
        self.people = {row.id: row for row in known.people if not row.example}
        self.holders = {row.person_id for row in known.focal_points} | {row.person_id for row in known.memberships}

    def called(self, person_id: int) -> str:
        """What tells a person from all others: the e-mail, else the handle, else the id."""
        row = self.people[person_id]
        return row.email or row.handle or row.ref


def list_people(holding: Holding) -> list[Entry]:
    """All but visitors who hold nothing: they only came by."""
    rows = [row for row in holding.people.values() if row.kind != "visitor" or row.id in holding.holders]
    return [to_person(row) for row in sorted(rows, key=lambda row: row.ref)]


def to_person(row: Person) -> Entry:
    """A person as an entry; the id only where it is neither the e-mail nor the handle."""
    made = row.ref not in {text.casefold() for text in (row.email, row.handle) if text}
    return {
        "id": row.ref if made else None,
        "name": row.name,
        "names": dict(row.names),
        "unverified": _unverified(row),
        "aliases": list(row.aliases),
        "email": row.email,
        "handle": row.handle,
        "organisation": row.organisation,
        "office": True if row.office else None,
        "body": row.body_id,
        "member": row.member_id,
        "language": row.lang,
        "zone": row.zone,
        "station": row.station,
        "class": row.kind,
        "roles": list(row.rights),
        "enrolled": row.enrolled,
        "active": None if row.active else False,
    }


def _unverified(row: Person) -> list[str] | None:
    """As import reads it: that every name was confirmed is told too."""
    return None if row.unverified is None else sorted(row.unverified) or [NONE]


def list_focal_points(holding: Holding) -> list[Entry]:
    """Every role held, past ones too; by topic, body and rank."""
    roles, known = holding.known.roles, holding.known
    rows = [row for row in known.focal_points if row.person_id in holding.people]
    rows.sort(key=lambda row: (row.topic_id, row.body_id or "", roles[row.role_id].rank, row.id))
    return [
        {
            "topic": row.topic_id,
            "body": row.body_id,
            "role": row.role_id,
            "person": holding.called(row.person_id),
            "since": row.since,
            "until": row.until,
            "designated_by": row.designated_by,
            "reference": row.reference,
            "confirmed_on": row.confirmed_on,
            "confirmed_by": row.confirmed_by,
            "source": row.source,
            "audience": row.audience,
        }
        for row in rows
    ]


def list_memberships(holding: Holding) -> list[Entry]:
    rows = [row for row in holding.known.memberships if row.person_id in holding.people]
    return [
        {
            "group": row.group_id,
            "person": holding.called(row.person_id),
            "capacity": row.capacity,
            "of_body": row.of_body,
            "since": row.since,
            "until": row.until,
            "appointed_by": row.appointed_by,
            "as_of": row.as_of,
        }
        for row in sorted(rows, key=lambda row: (row.group_id, row.capacity, row.id))
    ]
