"""Whether anything was changed since."""

from __future__ import annotations

from threading import Lock

from sqlalchemy import URL

from storage.aside import Aside, to_file, to_server


class Unchanged:
    """A mark that stays as it is until somebody, in whichever process, commits a change."""

    def __init__(self, url: URL) -> None:
        self._asked = _of_file(url) if url.get_backend_name() == "sqlite" else _of_server(url)
        self._turn, self.close = Lock(), self._asked.close

    def mark(self) -> str:
        """Costs a small part of what any question to the rows costs. Empty where it can't be told."""
        # Of a server that hangs one waits for an answer, and not everybody who asks.
        if not self._turn.acquire(blocking=False):
            return ""
        try:
            opened, value = self._asked.answer()
        except self._asked.faults:
            return ""
        finally:
            self._turn.release()
        # Each connection to SQLite counts by itself.
        return f"{opened} {value}"


def _of_file(url: URL) -> Aside:
    # Counts what all other connections have changed: https://www.sqlite.org/pragma.html#pragma_data_version
    return Aside(to_file(url), "PRAGMA data_version")


def _of_server(url: URL) -> Aside:
    # Whoever reads with the same snapshot sees the same rows:
    # https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-PG-SNAPSHOT
    return Aside(to_server(url), "SELECT pg_current_snapshot()::text")
