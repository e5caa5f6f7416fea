"""All that is kept about one person: gathered from every table.

Which rows are somebody's is told by the tables themselves: every column that refers to ``people`` counts, so that a
table added later is not forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Column, Table, and_, or_, select
from sqlalchemy.orm import Session

from storage.erasing import sent_by
from storage.tables.all import METADATA
from storage.tables.people import Identity, Person
from storage.trail_keys import KeyRing

# What only lets somebody in says nothing about them, and must not leave the house.
SECRET = frozenset({"password", "digest", "tokens", "key", "verifier", "nonce", "salt", "content"})
KEYS = frozenset({"audit_keys"})
OWN = ("id", "person_id")
Data = Mapping[str, Sequence[Mapping[str, Any]]]


def gather(session: Session, person: Person) -> Data:
    """Each table that holds something of the person, with those rows."""
    found = {table.name: list(_rows(session, table, person)) for table in METADATA.sorted_tables}
    found["inbox"] = list(_events(session, person))
    return {name: rows for name, rows in found.items() if rows}


def referring(table: Table) -> list[Column[Any]]:
    """The columns by which a table's rows are somebody's."""
    columns = [each for each in table.columns if any(key.column.table.name == "people" for key in each.foreign_keys)]
    return [table.c.id] if table.name == "people" else columns


def _rows(session: Session, table: Table, person: Person) -> Iterator[Mapping[str, Any]]:
    columns = referring(table)
    if table.name == "audit":
        own = and_(table.c.subject == "person", table.c.subject_id == str(person.id))
        ring = KeyRing(session)
        for line in _read(session, table, or_(table.c.person_id == person.id, own)):
            # What stands under another's key is that one's.
            sides = {name: ring.opened(line.get(name), person.id) for name in ("before", "after")}
            yield {**line, **{name: side for name, side in sides.items() if side is not None}}
    elif columns and table.name not in KEYS:
        yield from _read(session, table, or_(*(each == person.id for each in columns)))


def _events(session: Session, person: Person) -> Iterator[Mapping[str, Any]]:
    """What they wrote, as it came in: told by who they are on a platform."""
    table = METADATA.tables["inbox"]
    for known in session.scalars(select(Identity).where(Identity.person_id == person.id)):
        yield from _read(session, table, sent_by(known))


def _read(session: Session, table: Table, where: Any) -> Iterator[Mapping[str, Any]]:
    for row in session.execute(select(table).where(where)).mappings():
        yield {name: _plain(value) for name, value in row.items() if name not in SECRET and value is not None}


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        # A file that was sent along is made of these same rows.
        return {name: each for name, each in value.items() if name != "document"}
    if isinstance(value, bytes):
        return value.hex()
    return value.isoformat() if isinstance(value, date | datetime | time) else value
