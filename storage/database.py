"""Opens the database and hands out transactions.

SQLite serves one process, WAL with full synchronisation; every writing transaction begins IMMEDIATE behind one
process-wide lock, since a deferred one that reads and then writes loses updates silently or fails half-way.
PostgreSQL serves several processes. Rows with a version change only from the version that was read, on both.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

BUSY_SECONDS = 10.0
# PostgreSQL would else show each statement of one reading the newest state.
ONE_STATE = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}


class Database:
    """One open database. ``reading`` and ``writing`` give a session in a transaction of that kind."""

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        self._engine = _sqlite_engine(url) if self.sqlite else create_engine(url, pool_pre_ping=True)
        self._reads = self._engine if self.sqlite else self._engine.execution_options(**ONE_STATE)
        self._writes = self._engine.execution_options(writes=True)
        self._lock = threading.Lock()

    @property
    def engine(self) -> Engine:
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A transaction that sees one state and changes nothing; what it read may be looked at afterwards."""
        with Session(self._reads, autoflush=False) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A transaction that commits at the end, or leaves nothing behind where the block raises."""
        if not self.sqlite:
            with Session(self._writes, expire_on_commit=False) as session, session.begin():
                yield session
            return
        with self._lock, Session(self._writes, expire_on_commit=False) as session, session.begin():
            yield session

    def now(self) -> datetime:
        """The database's own clock, aware: it decides who may work, so that workers need not agree on time."""
        sql = "SELECT unixepoch('subsec')" if self.sqlite else "SELECT extract(epoch FROM clock_timestamp())"
        with self._engine.connect() as connection:
            return datetime.fromtimestamp(float(connection.execute(text(sql)).scalar_one()), UTC)

    def close(self) -> None:
        self._engine.dispose()


def _sqlite_engine(url: str) -> Engine:
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    # The driver must not begin transactions by itself: _begin decides which kind.
    connection.isolation_level = None
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
