"""What the database itself is asked, aside from all rows."""

from __future__ import annotations

from threading import Lock
from typing import Any

from sqlalchemy import URL, Engine, PoolProxiedConnection, create_engine
from sqlalchemy.exc import DBAPIError


class Aside:
    """One question, asked again and again: without a session, without a transaction, and over a connection of its own,
    since whoever asks while writing would else wait for a second one."""

    def __init__(self, engine: Engine, sql: str) -> None:
        self._engine, self._sql = engine, sql
        self._turn, self._held, self._opened = Lock(), list[PoolProxiedConnection](), 0

    @property
    def faults(self) -> tuple[type[Exception], ...]:
        """What is raised where the database is away."""
        return DBAPIError, self._engine.dialect.loaded_dbapi.Error

    def ask(self) -> Any:
        """The answer's one value; of a database that is away one of ``faults`` is raised."""
        return self.answer()[1]

    def answer(self) -> tuple[int, Any]:
        """The one value, with the number of the connection over which it came."""
        with self._turn:
            try:
                return self._answer()
            except self._engine.dialect.loaded_dbapi.OperationalError:
                # It may have been cut off since it last answered. Asking changes nothing: once more, over a new one.
                self._let_go()
                return self._answer()

    def close(self) -> None:
        with self._turn:
            self._let_go()
            self._engine.dispose()

    def _answer(self) -> tuple[int, Any]:
        if not self._held:
            self._held.append(self._engine.raw_connection())
            self._opened += 1
        driver: Any = self._held[0].driver_connection
        (value,) = driver.execute(self._sql).fetchone()
        return self._opened, value

    def _let_go(self) -> None:
        while self._held:
            self._held.pop().invalidate()


def to_file(url: URL) -> Engine:
    """To a SQLite file, by whichever thread asks; one that is held is not waited for."""
    return create_engine(url, connect_args={"check_same_thread": False, "timeout": 0})


def to_server(url: URL) -> Engine:
    """To a server, a question by itself."""
    return create_engine(url, isolation_level="AUTOCOMMIT")
