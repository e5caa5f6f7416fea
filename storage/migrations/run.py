"""Brings a database to the tables of this version: one migration after the other, each a transaction of its own."""

from __future__ import annotations

import re
from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection

from storage.database import Database

FOLDER = Path(__file__).parent
BEFORE = re.compile(r'^down_revision = "([^"]+)"', re.MULTILINE)


def migrate(database: Database, to: str = "head") -> list[str]:
    """Applies what is missing up to ``to`` and returns the names applied, oldest first; nothing where all is there.

    May be killed at any point and run again, and run by several processes at once.
    """
    waiting = pending(database)
    if not waiting:
        return []
    script = ScriptDirectory(str(FOLDER))
    names, last = migrations(), script.get_revision(to).revision
    wanted = [name for name in waiting if names.index(name) <= names.index(last)]
    return [name for name in wanted if _apply(database, script.get_revision(name))]


def pending(database: Database) -> list[str]:
    """The names of the migrations that this database has not seen, oldest first."""
    with database.engine.connect() as connection:
        current = _current(connection)
    return _after(current)


def _apply(database: Database, step: Script) -> bool:
    """One migration; what another process has applied in the meantime is left out."""

    def change(connection: Connection) -> bool:
        context = MigrationContext.configure(connection)
        current = context.get_current_revision()
        if step.revision not in _after(current):
            return False
        with Operations.context(context):
            step.module.upgrade()
        context.stamp(ScriptDirectory(str(FOLDER)), step.revision)
        return True

    return database.reshaping(change)


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _after(current: str | None) -> list[str]:
    names = migrations()
    return names[names.index(current) + 1 :] if current in names else [] if current else names


def migrations() -> list[str]:
    """The names of all migrations in the order of the chain, which need not be that of their numbers: each names the
    one before it. Raises ``ValueError`` where two name the same."""
    # Read as text: to load them all costs each start more than all else that it asks of the database.
    files = (FOLDER / "versions").glob("[0-9]*.py")
    after = [(before[1] if (before := BEFORE.search(each.read_text("utf-8"))) else "", each.stem) for each in files]
    follows = dict(after)
    if len(follows) < len(after):
        raise ValueError("two migrations follow the same one")
    chain = [follows[""]]
    while chain[-1] in follows:
        chain.append(follows[chain[-1]])
    return chain
