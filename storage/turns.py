"""One thread at a time, and some before all others."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class Turns:
    """Whoever is ``first`` waits for the one whose turn it is and for nobody else, however many wait.

    SQLite has one writer at a time; what has come in is acknowledged once it is stored, and answers may take long.
    """

    def __init__(self) -> None:
        self._turn, self._guard = Lock(), Lock()
        self._first = deque[Lock]()

    @property
    def waiting(self) -> int:
        """How many of those wait who go before all others."""
        return len(self._first)

    @contextmanager
    def taken(self, first: bool = False) -> Iterator[None]:
        """A turn, as long as the block runs; not to be taken twice by one thread."""
        if first:
            self._take_first()
        else:
            self._turn.acquire()
        try:
            yield
        finally:
            self._leave()

    def _take_first(self) -> None:
        with self._guard:
            if self._turn.acquire(blocking=False):
                return
            own = Lock()
            own.acquire()
            self._first.append(own)
        own.acquire()

    def _leave(self) -> None:
        with self._guard:
            if self._first:
                # Handed on without being free in between, lest another of those who wait slips in.
                self._first.popleft().release()
            else:
                self._turn.release()
