"""The database's own clock."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import URL, create_engine

from storage.aside import Aside, to_server


class Clock:
    """Asked several times for each message."""

    def __init__(self, url: URL) -> None:
        self._seconds = _of_machine() if url.get_backend_name() == "sqlite" else _of_server(url)
        self.close = self._seconds.close

    def now(self) -> datetime:
        """Aware and UTC."""
        return datetime.fromtimestamp(float(self._seconds.ask()), UTC)


def _of_machine() -> Aside:
    # SQLite has the clock of its machine, whichever file is open.
    return Aside(create_engine("sqlite://", connect_args={"check_same_thread": False}), "SELECT unixepoch('subsec')")


def _of_server(url: URL) -> Aside:
    return Aside(to_server(url), "SELECT extract(epoch FROM clock_timestamp())")
