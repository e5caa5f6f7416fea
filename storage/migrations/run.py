"""Brings a database to the tables of this version: one migration after the other, each a transaction of its own."""

from __future__ import annotations

from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import Script, ScriptDirectory
from sqlalchemy import Connection

from storage.database import Database
from storage.migrations.chain import FOLDER, after, migrations, pending


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


def _apply(database: Database, step: Script) -> bool:
    """One migration; what another process has applied in the meantime is left out."""

    def change(connection: Connection) -> bool:
        context = MigrationContext.configure(connection)
        if step.revision not in after(context.get_current_revision()):
            return False
        with Operations.context(context):
            step.module.upgrade()
        context.stamp(ScriptDirectory(str(FOLDER)), step.revision)
        return True

    return database.reshaping(change)
