"""The database's own clock."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import URL, Engine, QueuePool, create_engine

ALONE: Mapping[str, Any] = MappingProxyType({"isolation_level": "AUTOCOMMIT", "pool_size": 1, "max_overflow": 0})


class Clock:
    """Asked several times for each message: without a session, without a transaction, and over a connection of its
    own, since whoever asks while writing would else wait for a second one."""

    def __init__(self, url: URL) -> None:
        self._engine, self._sql = _of_machine() if url.get_backend_name() == "sqlite" else _of_server(url)

    def now(self) -> datetime:
        """Aware and UTC."""
        try:
            return self._ask()
        except self._engine.dialect.loaded_dbapi.OperationalError:
            # It may have been cut off since it last answered. Asking changes nothing: once more, over a new one.
            return self._ask()

    def close(self) -> None:
        self._engine.dispose()

    def _ask(self) -> datetime:
        with closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            cursor.execute(self._sql)
            found = cursor.fetchone()
            cursor.close()
        if found is None:
            raise RuntimeError("the database does not say what time it is")
        return datetime.fromtimestamp(float(found[0]), UTC)


def _of_machine() -> tuple[Engine, str]:
    # SQLite has the clock of its machine, whichever file is open.
    anywhere: dict[str, Any] = {"poolclass": QueuePool, "connect_args": {"check_same_thread": False}}
    return create_engine("sqlite://", **ALONE, **anywhere), "SELECT unixepoch('subsec')"


def _of_server(url: URL) -> tuple[Engine, str]:
    return create_engine(url, **ALONE), "SELECT extract(epoch FROM clock_timestamp())"
