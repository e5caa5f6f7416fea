"""The migrations make the tables that the code works with, from every earlier state, even when killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Connection,
    Date,
    DateTime,
    Float,
    Integer,
    LargeBinary,
    MetaData,
    Numeric,
    Table,
    Time,
    insert,
    inspect,
    select,
    text,
)

from storage.database import Database
from storage.migrations.chain import FOLDER, migrations, pending
from storage.migrations.run import migrate
from tests import stores

NAMES = migrations()
AT = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
OPEN = Callable[[], Database]
# Column by column: SQLite keeps the words of a table as it was made, to which a column added later is appended.
SQLITE_SHAPE = """
    SELECT 'column', t.name || '.' || c.name,
        c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '') || ' ' || c.pk
    FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name <> 'alembic_version'
    UNION ALL
    SELECT 'reference', t.name || '.' || f."from", f."table" || ' ' || f."to" || ' ' || f.on_delete
    FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
    UNION ALL
    SELECT 'unique', t.name, (SELECT group_concat(i.name) FROM pragma_index_info(u.name) i)
    FROM sqlite_master t, pragma_index_list(t.name) u WHERE t.type = 'table' AND u."unique"
        AND t.name <> 'alembic_version'
    UNION ALL
    SELECT 'autoincrement', name, '' FROM sqlite_master WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%'
    UNION ALL
    SELECT type, name, sql FROM sqlite_master
    WHERE type <> 'table' AND sql IS NOT NULL AND tbl_name <> 'alembic_version'
"""
POSTGRES_SHAPE = """
    SELECT 'column', table_name || '.' || column_name,
        concat_ws(' ', data_type, character_maximum_length, is_nullable, column_default)
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'alembic_version'
    UNION ALL
    SELECT 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid)
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'alembic_version'
    UNION ALL
    SELECT 'index', indexname, indexdef
    FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'alembic_version'
"""
# Kills itself in the middle of a migration, after its tables were made and before the transaction ends.
KILLED = """
import os, signal, sys
from sqlalchemy import event
from storage.database import Database
from storage.migrations.run import migrate

database = Database(sys.argv[1])

@event.listens_for(database.engine, "before_cursor_execute")
def die(connection, cursor, statement, parameters, context, executemany):
    if "CREATE TABLE progress" in statement:
        os.kill(os.getpid(), signal.SIGKILL)

migrate(database)
"""


def _shape(database: Database) -> set[tuple[str, ...]]:
    query = SQLITE_SHAPE if database.sqlite else POSTGRES_SHAPE
    with database.engine.connect() as connection:
        return {tuple(" ".join((words or "").split()) for words in row) for row in connection.execute(text(query))}


@pytest.fixture(params=["sqlite", "postgresql"])
def blank(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[OPEN]:
    """Opens new databases with nothing in them, on SQLite and then on PostgreSQL."""
    with ExitStack() as stack:

        def make() -> Database:
            if request.param == "postgresql":
                server = request.getfixturevalue("postgres_server")
                return stack.enter_context(stores.postgres_copy(server, template=None))
            made = Database(f"sqlite:///{tmp_path / f'{len(list(tmp_path.iterdir()))}.db'}")
            stack.callback(made.close)
            return made

        yield make


def test_the_migrations_make_the_tables_that_the_code_works_with(blank: OPEN) -> None:
    migrated, made = blank(), blank()
    assert migrate(migrated) == NAMES
    stores.make_tables(made)
    assert _shape(migrated) == _shape(made)
    assert pending(migrated) == []
    assert migrate(migrated) == []


def test_step_by_step_each_state_leads_to_the_next_and_to_the_tables(database: Database, tmp_path: Path) -> None:
    for count, name in enumerate(NAMES, start=1):
        opened = Database(f"sqlite:///{tmp_path / 'older.db'}")
        assert migrate(opened, to=name) == [name]
        assert pending(opened) == NAMES[count:]
        opened.close()
    opened = Database(f"sqlite:///{tmp_path / 'older.db'}")
    assert _shape(opened) == _shape(database)
    opened.close()


@pytest.mark.sweep
def test_every_earlier_state_reaches_the_tables_at_once(database: Database, tmp_path: Path) -> None:
    for count, name in enumerate(NAMES, start=1):
        older = Database(f"sqlite:///{tmp_path / name}.db")
        assert migrate(older, to=name) == NAMES[:count]
        assert migrate(older) == NAMES[count:]
        assert _shape(older) == _shape(database)
        older.close()


def test_a_process_killed_half_way_is_followed_by_one_that_ends_the_work(blank: OPEN) -> None:
    database = blank()
    url = database.url.render_as_string(hide_password=False)
    killed = subprocess.run([sys.executable, "-c", KILLED, url], env=os.environ | {"PYTHONPATH": "."}, check=False)
    assert killed.returncode == -signal.SIGKILL
    left = pending(database)
    assert left[0] == "0006_items"
    assert migrate(database) == left
    made = blank()
    stores.make_tables(made)
    assert _shape(database) == _shape(made)


def test_two_processes_that_start_at_once_do_each_step_once(blank: OPEN) -> None:
    url = blank().url.render_as_string(hide_password=False)
    opened = [Database(url) for _ in range(3)]
    with ThreadPoolExecutor(3) as pool:
        applied = sorted(name for names in pool.map(migrate, opened) for name in names)
    for each in opened:
        each.close()
    assert applied == sorted(NAMES)


def test_every_migration_stands_in_the_chain_whatever_its_number() -> None:
    assert sorted(NAMES) == sorted(each.stem for each in (FOLDER / "versions").glob("[0-9]*.py"))


def test_what_stands_in_every_table_is_kept_by_every_migration_that_makes_one_anew(blank: OPEN) -> None:
    database = blank()
    kept: dict[str, dict[str, Any]] = {}
    # Before each that makes a table anew.
    anew = [before for before, name in pairwise(NAMES) if "batch_alter_table" in _source(name)]
    for name in [*anew, "head"]:
        migrate(database, to=name)
        with database.engine.begin() as connection:
            kept |= _fill(connection, kept)
    with database.engine.connect() as connection:
        tables = _tables(connection)
        for name, row in kept.items():
            [found] = connection.execute(select(tables[name])).mappings().all()
            assert {column: found[column] for column in row if row[column] is not None} == {
                column: value for column, value in row.items() if value is not None
            }, name
        if database.sqlite:
            assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
    assert len(kept) > 50


def _source(name: str) -> str:
    return (FOLDER / "versions" / f"{name}.py").read_text(encoding="utf-8")


def _tables(connection: Connection, known: Collection[str] = ()) -> dict[str, Table]:
    every, names = MetaData(), set(inspect(connection).get_table_names()) - {"alembic_version", *known}
    every.reflect(connection, only=sorted(names))
    return {each.name: each for each in every.sorted_tables if each.name in names}


def _fill(connection: Connection, kept: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """A row in each table that has none; returns them."""
    made: dict[str, dict[str, Any]] = {}
    for name, table in _tables(connection, kept).items():
        made[name] = {column.name: _value(column, kept | made) for column in table.columns}
        connection.execute(insert(table), made[name])
    return made


def _value(column: Column[Any], rows: dict[str, dict[str, Any]]) -> Any:
    for key in column.foreign_keys:
        there = key.column
        return None if there.table is column.table and column.nullable else rows[there.table.name][there.name]
    match column.type:
        case JSON():
            return {"kept": "é"}
        case Boolean():
            return True
        case Integer():
            return 7
        case DateTime():
            return AT if column.type.timezone else AT.replace(tzinfo=None)
        case Date():
            return AT.date()
        case Time():
            return AT.time()
        case LargeBinary():
            return b"kept"
        case Float() | Numeric():
            return 0.5
    return f"é{column.name}"[: getattr(column.type, "length", None) or 99]
