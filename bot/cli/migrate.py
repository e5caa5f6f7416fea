"""``focal migrate``: the tables of this version."""

from __future__ import annotations

from bot.settings import read_settings
from storage.database import Database
from storage.migrations.run import migrate


def migrate_now() -> None:
    database = Database(read_settings().database_url)
    done = migrate(database)
    database.close()
    print("\n".join(f"applied {name}" for name in done) or "nothing to do: the tables are up to date")
