"""Brings a database to the tables of this version: one migration after the other, each a transaction of its own."""

from __future__ import annotations

from pathlib import Path

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection

from storage.database import Database

FOLDER = Path(__file__).parent


def migrate(database: Database, to: str = "head") -> list[str]:
    """Applies what is missing up to ``to`` and returns the names applied, oldest first; nothing where all is there.

    May be killed at any point and run again, and run by several processes at once.
    """
    waiting = pending(database)
    if not waiting:
        return []
    script = ScriptDirectory(str(FOLDER))
    last = script.get_revision(to).revision
    wanted = [name for name in waiting if name <= last]
    return [name for name in wanted if _apply(database, script.get_revision(name))]


def pending(database: Database) -> list[str]:
    """The names of the migrations that this database has not seen, oldest first."""
    with database.engine.connect() as connection:
        current = _current(connection)
    return [name for name in _names() if current is None or name > current]


def _apply(database: Database, step: Script) -> bool:
    """One migration; what another process has applied in the meantime is left out."""
    with database.migrating() as connection:
        context = MigrationContext.configure(connection)
        current = context.get_current_revision()
        if current is not None and current >= step.revision:
            return False
        with Operations.context(context):
            step.module.upgrade()
        context.stamp(ScriptDirectory(str(FOLDER)), step.revision)
        return True


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _names() -> list[str]:
    # A migration is named like its file; the names sort in the order of the chain.
    return sorted(each.stem for each in (FOLDER / "versions").glob("[0-9]*.py"))
