"""The one who is next to write to a SQLite file, of whichever process.

A process that writes one transaction after the other lets go of the file for moments that are too short for anybody who
only looks now and then. So whoever wants to write first takes the head of a line, a lock of the operating system on a
file beside the database, and holds it until they have the database: the one who has just written cannot pass them.
"""

from __future__ import annotations

import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

# Between two looks: far shorter than a writing transaction.
PAUSE = 0.001
ENDING = ".writing"


class WaitingLine:
    """The line for one database. Where its file cannot be kept, as in memory, there is none, and it is first come first
    served as far as SQLite goes."""

    def __init__(self, database: str | None) -> None:
        self._path = Path(f"{database}{ENDING}") if database and database != ":memory:" else None
        self._file: IO[str] | None = None

    @contextmanager
    def at_its_head(self, ends: float) -> Iterator[None]:
        """As long as the block runs nobody else is there; after the moment ``ends`` of the monotonic clock it runs
        without."""
        file = self._opened()
        held = file is not None and insist(lambda: _take(file), ends)
        try:
            yield
        finally:
            if file is not None and held:
                with suppress(OSError):
                    fcntl.flock(file, fcntl.LOCK_UN)

    def _opened(self) -> IO[str] | None:
        if self._file is None and self._path is not None:
            with suppress(OSError):
                self._file = self._path.open("a", encoding="utf-8")
        return self._file

    def close(self) -> None:
        """Lets go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _take(file: IO[str]) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        # A file system without such locks: there is no line on it.
        return True
    return True


def insist(take: Callable[[], bool], ends: float) -> bool:
    """Tries until it succeeds, or until the moment ``ends`` of the monotonic clock; whether it did."""
    while not take():
        if time.monotonic() >= ends:
            return False
        time.sleep(PAUSE)
    return True
