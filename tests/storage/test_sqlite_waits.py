"""How long one waits for the single writer that a SQLite file has."""

from __future__ import annotations

import sqlite3
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from threading import Event

from storage.database import Database
from storage.settings import set_setting

WRITES = 10


class Busy:
    """Another writer of the file, as of another process, that is without it a fortieth of the time."""

    def __init__(self, path: str) -> None:
        self._path, self._over, self.held, self.turns = path, Event(), Event(), 0

    def work(self) -> None:
        with closing(sqlite3.connect(self._path, isolation_level=None)) as connection:
            while not self._over.is_set():
                self._take(connection)
                self._over.wait(0.001)

    def _take(self, connection: sqlite3.Connection) -> None:
        connection.execute("BEGIN IMMEDIATE")
        self.held.set()
        self._over.wait(0.04)
        self.held.clear()
        connection.execute("ROLLBACK")
        self.turns += 1

    def end(self) -> None:
        self._over.set()


def test_a_writer_that_hardly_ever_lets_go_keeps_nobody_out(database: Database) -> None:
    busy = Busy(str(database.url.database))
    with ThreadPoolExecutor(1) as pool:
        working = pool.submit(busy.work)
        try:
            for _ in range(WRITES):
                assert busy.held.wait(10)
                database.changing(lambda session: set_setting(session, "count", {"n": 0}))
            waited = busy.turns
        finally:
            busy.end()
        working.result()
    # SQLite's own way looks every tenth of a second in the end, and so misses most of the moments that there are.
    assert waited < 4 * WRITES
