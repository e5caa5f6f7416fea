"""The register as a whole: all its rows, imports of it, and what refers to a row, whichever table holds it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import Column, Table, delete, inspect, select, tuple_
from sqlalchemy.orm import Session

from storage.parts import parts
from storage.tables.all import METADATA
from storage.tables.items import Item, ItemParty
from storage.tables.meetings import Meeting
from storage.tables.register import FocalPoint, Import, Member, Membership, Resolution
from storage.tables.row import Row

Kind = TypeVar("Kind", bound=Row)
Real = TypeVar("Real", FocalPoint, Member, Membership, Meeting)
Key = tuple[Any, ...]
LIVE = ("open", "in_progress", "pending", "reported_done", "draft")


def list_all(session: Session, kind: type[Kind]) -> list[Kind]:
    """Every row of a table, by key."""
    return list(session.scalars(select(kind).order_by(*inspect(kind).primary_key)))


def list_real(session: Session, kind: type[Real]) -> list[Real]:
    """Every row of a table but those of the example sandbox, by key."""
    return list(session.scalars(select(kind).where(kind.example.is_(False)).order_by(kind.id)))


def get_import(session: Session, import_id: int) -> Import | None:
    """One import, locked, so that it is undone once."""
    return session.scalars(select(Import).where(Import.id == import_id).with_for_update()).one_or_none()


def find_import(session: Session, digest: str) -> Import | None:
    """The last import of a file with these bytes that was not taken back."""
    same = select(Import).where(Import.digest == digest, Import.undone_at.is_(None))
    return session.scalars(same.order_by(Import.id.desc()).limit(1)).one_or_none()


def find_revision(
    session: Session, body: str, kind: str, number: int | None, revision: str | None, note: str | None
) -> Resolution:
    """One revision of a resolution that is there."""
    query = select(Resolution).where(Resolution.body_id == body, Resolution.kind == kind)
    query = query.where(Resolution.number.is_not_distinct_from(number))
    query = query.where(Resolution.revision.is_not_distinct_from(revision))
    if number is None:
        query = query.where(Resolution.note.is_not_distinct_from(note))
    return session.scalars(query.order_by(Resolution.id.desc()).limit(1)).one()


def list_owed_by_roles(session: Session, topic_ids: Collection[str]) -> Sequence[Item]:
    """Items in force or drafts whose parties depend on who is focal point for one of these topics."""
    found: dict[int, Item] = {}
    for part in parts(sorted(topic_ids)):
        named = select(ItemParty.item_number).where(ItemParty.kind == "role", ItemParty.topic_id.in_(part))
        bodies = select(ItemParty.item_number).where(ItemParty.kind == "body")
        hit = Item.number.in_(named) | (Item.topic_id.in_(part) & Item.number.in_(bodies))
        found |= {item.number: item for item in session.scalars(select(Item).where(hit, Item.status.in_(LIVE)))}
    return [found[number] for number in sorted(found)]


def table_of(name: str) -> Table:
    """A table by its name."""
    return METADATA.tables[name]


def kind_of(name: str) -> type[Row]:
    """The class of a table's rows."""
    return next(mapper.class_ for mapper in Row.registry.mappers if getattr(mapper.local_table, "name", "") == name)


def list_references(session: Session, table: Table, keys: Collection[Key]) -> Iterator[tuple[Column[Any], Key, Any]]:
    """Which rows refer to rows of a table with one of these keys: the column that does, the row's own key, and to
    which it refers.

    Only keys of one column are referred to.
    """
    values = [key[0] for key in keys]
    for other in METADATA.sorted_tables:
        for column in other.columns:
            if any(each.column.table is table for each in column.foreign_keys):
                yield from _referring(session, other, column, values)


def delete_rows(session: Session, table: Table, keys: Collection[Key]) -> None:
    """Deletes rows by key, those made last first, since a row may refer to an earlier one of its own table."""
    columns = list(table.primary_key.columns)
    for part in parts(sorted(keys, reverse=True)):
        session.execute(delete(table).where(_keyed(columns, part)))


def _referring(
    session: Session, table: Table, column: Column[Any], values: Sequence[Any]
) -> Iterator[tuple[Column[Any], Key, Any]]:
    for part in parts(values):
        for *key, referred in session.execute(select(*table.primary_key.columns, column).where(column.in_(part))):
            yield column, tuple(key), referred


def _keyed(columns: Sequence[Column[Any]], keys: Sequence[Key]) -> Any:
    if len(columns) == 1:
        return columns[0].in_([key[0] for key in keys])
    return tuple_(*columns).in_(keys)
