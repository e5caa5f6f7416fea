"""The database's own clock."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Lock
from typing import Any

from sqlalchemy import URL, Engine, PoolProxiedConnection, create_engine


class Clock:
    """Asked several times for each message: without a session, without a transaction, and over a connection of its
    own, since whoever asks while writing would else wait for a second one."""

    def __init__(self, url: URL) -> None:
        self._engine, self._sql = _of_machine() if url.get_backend_name() == "sqlite" else _of_server(url)
        self._turn, self._held = Lock(), list[PoolProxiedConnection]()

    def now(self) -> datetime:
        """Aware and UTC."""
        with self._turn:
            try:
                return self._ask()
            except self._engine.dialect.loaded_dbapi.OperationalError:
                # It may have been cut off since it last answered. Asking changes nothing: once more, over a new one.
                self._let_go()
                return self._ask()

    def close(self) -> None:
        with self._turn:
            self._let_go()
            self._engine.dispose()

    def _ask(self) -> datetime:
        if not self._held:
            self._held.append(self._engine.raw_connection())
        driver: Any = self._held[0].driver_connection
        (seconds,) = driver.execute(self._sql).fetchone()
        return datetime.fromtimestamp(float(seconds), UTC)

    def _let_go(self) -> None:
        while self._held:
            self._held.pop().invalidate()


def _of_machine() -> tuple[Engine, str]:
    # SQLite has the clock of its machine, whichever file is open.
    return create_engine("sqlite://", connect_args={"check_same_thread": False}), "SELECT unixepoch('subsec')"


def _of_server(url: URL) -> tuple[Engine, str]:
    return create_engine(url, isolation_level="AUTOCOMMIT"), "SELECT extract(epoch FROM clock_timestamp())"
