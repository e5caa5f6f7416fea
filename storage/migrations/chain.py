"""Which migrations there are and which of them a database has not seen; nothing is changed by asking."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Connection, inspect, text

from storage.database import Database

FOLDER = Path(__file__).parent
BEFORE = re.compile(r'^down_revision = "([^"]+)"', re.MULTILINE)


def pending(database: Database) -> list[str]:
    """The names of the migrations that this database has not seen, oldest first."""
    with database.engine.connect() as connection:
        return after(current(connection))


def keep_up(database: Database, load: Callable[[], Callable[[Database], object]]) -> None:
    """Brings a database to the tables of this version; ``load`` gives what does so, and is asked only where that is
    needed."""
    if pending(database):
        load()(database)


def current(connection: Connection) -> str | None:
    """The last migration that a database has seen. Asked here by hand: every start asks, few have one to apply, and
    alembic takes an eighth of a start to load."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    seen: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return seen


def after(current: str | None) -> list[str]:
    """The names of those behind one, oldest first; none behind one of a newer version that is not known here."""
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
