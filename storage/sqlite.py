"""How a SQLite file is opened, and how one waits for its single writer.

SQLite's own waiting is not fair: it looks again after pauses that grow to a tenth of a second, and where another
process is hardly ever without the file, it misses every moment in which that one lets go. So writers stand in a line.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import OperationalError

from storage.waiting_line import WaitingLine, insist

BUSY_SECONDS = 10.0


def sqlite_engine(url: str) -> Engine:
    """An engine whose connections write ahead, and begin to write where the option ``writes`` is set.

    Such a begin waits for another process ``BUSY_SECONDS``, or as many as the option ``patience`` says; then the
    refusal is raised as ``OperationalError``.
    """
    engine = create_engine(url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False})
    line = WaitingLine(engine.url.database)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", partial(_begin, line))
    event.listen(engine, "engine_disposed", lambda _: line.close())
    return engine


@contextmanager
def reshaped(raw: Any) -> Iterator[None]:
    """A driver's connection on which tables may be rebuilt as long as the block runs: references are not enforced."""
    # Inside a transaction SQLite ignores the first of these without a word, so they go to the driver before one begins.
    _set_up(raw, references=False)
    try:
        yield
    finally:
        _set_up(raw, references=True)


def check_references(connection: Connection) -> None:
    """Raises ``ValueError`` where a row refers to one that is not there."""
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise ValueError(f"the migration leaves rows that refer to nothing: {broken[:5]}")


def _set_up(raw: Any, references: bool) -> None:
    raw.execute(f"PRAGMA foreign_keys={'ON' if references else 'OFF'}")
    # A table that is changed whole may be larger than memory.
    raw.execute(f"PRAGMA temp_store={'MEMORY' if references else 'FILE'}")


def _prepare(connection: Any, _record: Any) -> None:
    # The driver must not begin transactions by itself: _begin decides which kind.
    connection.isolation_level = None
    # Of two processes that open a new file at once SQLite refuses one here, rather than let it wait as elsewhere.
    _insist(lambda: connection.execute("PRAGMA journal_mode=WAL"), time.monotonic() + BUSY_SECONDS)
    # What a savepoint may have to undo would else go to a file, made anew for each item that is recorded.
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "temp_store=MEMORY"):
        connection.execute(f"PRAGMA {pragma}")


def _begin(line: WaitingLine, connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("writes", False):
        ends = time.monotonic() + options.get("patience", BUSY_SECONDS)
        with line.at_its_head(ends):
            _begin_writing(connection, ends)
    else:
        raw: Any = connection.connection
        raw.execute("BEGIN")


def _begin_writing(connection: Connection, ends: float) -> None:
    raw: Any = connection.connection
    raw.execute("PRAGMA busy_timeout=0")
    try:
        if not insist(lambda: _is_let(lambda: raw.execute("BEGIN IMMEDIATE")), ends):
            # Once more, so that the refusal is raised as it is to be.
            connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        raw.execute(f"PRAGMA busy_timeout={BUSY_SECONDS * 1000:.0f}")


def _insist(ask: Callable[[], object], ends: float) -> None:
    if not insist(lambda: _is_let(ask), ends):
        # Once more, so that the refusal is raised as it is.
        ask()


def _is_let(ask: Callable[[], object]) -> bool:
    try:
        ask()
    except (sqlite3.OperationalError, OperationalError) as fault:
        if _is_held(fault):
            return False
        raise
    return True


def _is_held(fault: Exception) -> bool:
    cause = getattr(fault, "orig", fault)
    return getattr(cause, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
