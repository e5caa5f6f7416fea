"""One serving process for a SQLite file: the operating system holds the lock, so that it ends with the process."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.engine import make_url

ENDING = ".serving"


class Occupied(Exception):
    """Another process serves this database."""


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Holds the database for this process as long as the block runs; PostgreSQL serves several, and needs no lock.

    Raises ``Occupied`` where another process holds it; who that is stands in the file beside the database.
    """
    parts = make_url(url)
    if parts.get_backend_name() != "sqlite" or parts.database in (None, "", ":memory:"):
        yield
        return
    path = Path(f"{parts.database}{ENDING}")
    with path.open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise Occupied(_told(str(parts.database), file.read(20).strip())) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _told(database: str, process: str) -> str:
    return (
        f"process {process or 'unknown'} serves {database} already; a SQLite database is served by one process at a "
        "time: stop that one, or use PostgreSQL"
    )
