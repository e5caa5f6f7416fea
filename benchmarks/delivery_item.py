"""An item kept with all its reminders, beside the same rows put in by the driver alone."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, select
from sqlalchemy.engine import Row
from sqlalchemy.orm import Session

from benchmarks.delivery_rows import NOW
from handlers.commands.fields import DueDate
from handlers.due import bind
from handlers.plans import plan
from storage.database import Database
from storage.items import add_item
from storage.tables.all import METADATA
from storage.tables.items import Item, ItemParty
from storage.tables.notices import Notice
from storage.tables.people import Person

ROUNDS, WARM = 40, 8
DUE = DueDate(date=(NOW + timedelta(days=40)).date())
TABLES = (Item.__table__, ItemParty.__table__, Notice.__table__)


@dataclass(frozen=True)
class Added:
    """Medians in milliseconds, the commit with them; ``rows`` as many as both wrote."""

    rows: int
    kept: float
    raw: float
    ratio: float


def measure(database: Database) -> Added:
    METADATA.create_all(database.engine)
    with database.writing() as session:
        desk = {"kind": "staff", "enrolled": True, "zone": "Europe/Zurich", "email": "desk@example.org"}
        session.add(Person(id=1, ref="desk@example.org", name="Desk", **desk))
    pairs = [(_timed(lambda: _keep(database)), _timed(_copy(database))) for _ in range(WARM + ROUNDS)][WARM:]
    kept, raw = (statistics.median(each) for each in zip(*pairs, strict=True))
    return Added(_count(database), kept, raw, statistics.median(mine / other for mine, other in pairs))


def _timed(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _keep(database: Database) -> None:
    with database.writing() as session:
        keep_item(session, 1, DUE, NOW)


def keep_item(session: Session, person_id: int, due: DueDate, now: datetime) -> None:
    """What a handler does once it knows who is to do what by when."""
    party = ItemParty(capacity="responsible", kind="office", person_id=person_id)
    said = {"text": "publish the captions", "lang": "en", "audience": "direct", "snoozes": {}, "due_version": 1}
    item = Item(kind="action", status="open", maker_id=person_id, made_at=now, parties=[party], **said)
    bind(session, item, due, "Europe/Zurich", now)
    add_item(session, item)
    plan(session, item, now)


def _copy(database: Database) -> Callable[[], None]:
    """Puts in the rows of the item that was kept last once more, under its number with a minus."""
    statements = [_insert(database, table, rows) for table, rows in _newest(database)]

    def work() -> None:
        with closing(database.engine.raw_connection()) as connection:
            cursor = connection.cursor()
            if database.sqlite:
                cursor.execute("BEGIN IMMEDIATE")
            for words, values in statements:
                cursor.executemany(words, values)
            connection.commit()
            cursor.close()

    return work


def _newest(database: Database) -> list[tuple[Table, list[Row[Any]]]]:
    with database.reading() as session:
        number = session.scalars(select(Item.number).order_by(Item.number.desc()).limit(1)).one()
        tables = [METADATA.tables[str(table.name)] for table in TABLES]  # type: ignore[attr-defined]
        own = [table.c.number if table.name == "items" else table.c.item_number for table in tables]
        found = [
            (table, session.execute(select(table).where(column == number)).all())
            for table, column in zip(tables, own, strict=True)
        ]
    return [(table, list(rows)) for table, rows in found]


def _insert(database: Database, table: Table, rows: list[Row[Any]]) -> tuple[str, list[list[Any]]]:
    """The statement and its values as the driver takes them; below zero no number is in anybody's way."""
    own = "number" if table.name == "items" else "item_number"
    columns = [column for column in table.c if column.name != "id"]
    dialect = database.engine.dialect
    writers = [column.type.dialect_impl(dialect).bind_processor(dialect) for column in columns]
    values = []
    for row in rows:
        told = {**row._mapping, own: -row._mapping[own]}
        if "key" in told:
            told["key"] += "~"
        values.append([
            write(told[column.name]) if write else told[column.name]
            for column, write in zip(columns, writers, strict=True)
        ])  # fmt: skip
    mark = "?" if database.sqlite else "%s"
    names = ", ".join(column.name for column in columns)
    return f"INSERT INTO {table.name} ({names}) VALUES ({', '.join([mark] * len(columns))})", values  # noqa: S608


def _count(database: Database) -> int:
    return sum(len(rows) for _, rows in _newest(database))
