"""After a restore: numbers by which people may still call what was lost are not given to anything else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import ColumnElement, Table, cast, func, select, text
from sqlalchemy.dialects.postgresql import REGCLASS
from sqlalchemy.orm import Session

from storage.settings import get_setting, set_setting
from storage.tables.all import METADATA
from storage.tables.items import Item

# More than is recorded between two backups.
SKIPPED = 1_000
ITEMS = METADATA.tables["items"]
# What buttons and people name by a number as well. Answers keep theirs: the mark by which the desk's word of one is
# looked for is made of it.
OTHERS = tuple(METADATA.tables[name] for name in ("offers", "notices", "proposals"))
NAME = "numbers_skipped"
AGAIN = "once numbered"


def skip_numbers(session: Session) -> int:
    """Leaves numbers out; returns the one of the next new item. To be called once after a restore: a button below a
    lost item would else close whatever is recorded next."""
    last = _skip(session, ITEMS)
    set_setting(session, NAME, {"until": last})
    for table in OTHERS:
        _skip(session, table)
    return last + 1


@contextmanager
def numbered_again(session: Session) -> Iterator[None]:
    """What is recorded in the block was recorded once before: it has the number that it was told under then."""
    session.info[AGAIN] = True
    try:
        yield
    finally:
        del session.info[AGAIN]


def find_number(session: Session) -> int | None:
    """The number that an item is to have; nothing where it has the next one."""
    skipped = get_setting(session, NAME) if session.info.get(AGAIN) else None
    if skipped is None:
        return None
    last = session.scalar(select(func.max(Item.number)).where(Item.number < skipped["until"]))
    return (last or 0) + 1


def _skip(session: Session, table: Table) -> int:
    """The last number that is left out."""
    (key,) = table.primary_key
    last: int = session.scalar(select(func.max(key))) or 0
    if session.get_bind().dialect.name == "sqlite":
        return _skip_in_file(session, table, key, last)
    sequence = cast(func.pg_get_serial_sequence(table.name, key.name), REGCLASS)
    reached = session.scalar(select(func.pg_sequence_last_value(sequence))) or 0
    session.execute(select(func.setval(sequence, max(last, reached) + SKIPPED)))
    return max(last, reached) + SKIPPED


def _skip_in_file(session: Session, table: Table, key: ColumnElement[int], last: int) -> int:
    if table is not ITEMS:
        # The next number is that behind the highest: the newest row, which nothing refers to, moves on.
        session.execute(table.update().where(key == last).values({key: last + SKIPPED}))
        return last + SKIPPED
    name = {"name": table.name}
    reached = session.scalar(text("SELECT seq FROM sqlite_sequence WHERE name = :name"), name)
    until = max(last, reached or 0) + SKIPPED
    told = "INSERT INTO" if reached is None else "UPDATE"
    how = "(name, seq) VALUES (:name, :seq)" if reached is None else "SET seq = :seq WHERE name = :name"
    session.execute(text(f"{told} sqlite_sequence {how}"), {**name, "seq": until})
    return until
