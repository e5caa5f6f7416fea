"""The example sandbox: its facts, and taking all of it out with everything that hangs on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Table, select, update
from sqlalchemy.orm import Session

from storage.parts import parts
from storage.register import Key, delete_rows, list_references, table_of
from storage.seed_files import read_file
from storage.settings import get_setting, set_setting
from storage.tables.all import METADATA
from storage.tables.items import Item
from storage.tables.notices import Message, Post
from storage.tables.people import Person
from storage.tables.places import Place
from storage.tables.register import FocalPoint, Import, Member
from storage.tables.work import Audit

# A real row keeps its place where an example row is only mentioned in it.
RECORDS = ("meeting_records.place_id", "meeting_records.secretary_id")
MENTIONS = frozenset({"items.meeting_id", "items.due_meeting_id", "items.closed_by", "imports.person_id", *RECORDS})
# As what the trail and posts speak of the rows of a table.
SUBJECTS: Mapping[str, str] = {"items": "item", "people": "person", "meetings": "meeting"}
# Set once the sandbox was removed.
REMOVED = "example_removed"

Doomed = dict[Table, set[Key]]


def read_example() -> Mapping[str, Any]:
    """The facts of the sandbox, days counted from the day of loading."""
    facts: Mapping[str, Any] = read_file("example")
    return facts


def has_example(session: Session) -> bool:
    """Whether the sandbox is there."""
    return session.scalars(select(Person.id).where(Person.example).limit(1)).first() is not None


def was_removed(session: Session) -> bool:
    """Whether the sandbox was ever taken out of this database."""
    return get_setting(session, REMOVED) is not None


def note_removed(session: Session) -> None:
    set_setting(session, REMOVED, {"removed": True})


def has_own(session: Session) -> bool:
    """Whether anything real was entered: somebody enrolled, a role, a member, an item, or any import. What comes with
    Focal is not meant, nor a visitor who only spoke."""
    entered = (
        select(Import.id),
        select(FocalPoint.id).where(~FocalPoint.example),
        select(Item.number).where(~Item.example),
        select(Member.id).where(~Member.example),
        select(Person.id).where(~Person.example, Person.enrolled),
    )
    return any(session.scalars(each.limit(1)).first() is not None for each in entered)


def delete_example(session: Session) -> tuple[int, list[Item]]:
    """Deletes every example row and all that hangs on them.

    Returns how many rows, and the real items whose deadline hung on an example meeting: they wait for a real one now.
    """
    doomed: Doomed = {}
    _spread(session, doomed, _roots(session))
    waiting = _unlink(session, doomed)
    for table in reversed(METADATA.sorted_tables):
        delete_rows(session, table, doomed.get(table, ()))
    session.expire_all()
    return sum(map(len, doomed.values())), [session.get_one(Item, number) for number in waiting]


def _roots(session: Session) -> Doomed:
    roots: Doomed = {}
    for table in METADATA.sorted_tables:
        if "example" in table.columns:
            keys = session.execute(select(*table.primary_key.columns).where(table.c.example))
            roots[table] = {tuple(key) for key in keys}
    refs = select(Person.ref).where(Person.example)
    talked = session.scalars(select(Place.id).where(Place.kind == "direct", Place.external.in_(refs)))
    roots.setdefault(table_of("places"), set()).update((key,) for key in talked)
    return roots


def _spread(session: Session, doomed: Doomed, found: Doomed) -> None:
    """Adds rows and whatever refers to them, until nothing more does."""
    while found:
        new = {table: keys - doomed.get(table, set()) for table, keys in found.items()}
        found = {}
        for table, keys in new.items():
            doomed.setdefault(table, set()).update(keys)
            for other, key in _hanging(session, table, keys):
                found.setdefault(other, set()).add(key)
        found = {table: rest for table, keys in found.items() if (rest := keys - doomed.get(table, set()))}


def _hanging(session: Session, table: Table, keys: Iterable[Key]) -> Iterator[tuple[Table, Key]]:
    every = list(keys)
    if not every or len(table.primary_key.columns) > 1:
        return
    for column, key, _ in list_references(session, table, every):
        if f"{column.table.name}.{column.name}" not in MENTIONS:
            yield table_of(column.table.name), key
    yield from _told_of(session, table.name, [key[0] for key in every])


def _told_of(session: Session, table: str, values: Sequence[Any]) -> Iterator[tuple[Table, Key]]:
    """What refers to a row without a reference of the database: events, the trail and posts about an item."""
    for part in parts(values):
        if table == "messages":
            events = select(Message.inbox_id).where(Message.id.in_(part), Message.inbox_id.is_not(None))
            yield from ((table_of("inbox"), (key,)) for key in session.scalars(events))
        if table in SUBJECTS:
            yield from _about(session, SUBJECTS[table], [str(value) for value in part])


def _about(session: Session, subject: str, ids: Sequence[str]) -> Iterator[tuple[Table, Key]]:
    for kind in (Audit, Post):
        query = select(kind.id).where(kind.subject == subject, kind.subject_id.in_(ids))
        yield from ((table_of(kind.__tablename__), (key,)) for key in session.scalars(query))


def _unlink(session: Session, doomed: Doomed) -> list[int]:
    """Takes mentions out of real rows; returns the numbers of items that wait for another meeting now."""
    meetings = [key[0] for key in doomed.get(table_of("meetings"), ())]
    gone = {key[0] for key in doomed.get(table_of("items"), ())}
    due = session.scalars(select(Item.number).where(Item.due_meeting_id.in_(meetings)))
    waiting = [number for number in due if number not in gone]
    for part in parts(waiting):
        unbound = {"due_meeting_id": None, "due_at": None, "due_date": None, "due_version": Item.due_version + 1}
        session.execute(update(Item).where(Item.number.in_(part)).values(**unbound, version=Item.version + 1))
    for mention in sorted(MENTIONS):
        name, column = mention.split(".")
        _clear(session, table_of(name).c[column], doomed)
    return waiting


def _clear(session: Session, column: Column[Any], doomed: Doomed) -> None:
    target = next(iter(column.foreign_keys)).column.table
    table = table_of(column.table.name)
    for part in parts(sorted(key[0] for key in doomed.get(target, ()))):
        session.execute(update(table).where(column.in_(part)).values({column.name: None}))
