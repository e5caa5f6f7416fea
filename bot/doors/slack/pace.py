"""One message a second in a conversation, as Slack asks, with a few at once where it was quiet."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

MANY = 10_000


class Pace:
    """``every``: seconds between two messages, 0 for none; ``burst``: how many a quiet conversation takes at once;
    ``patience``: how many seconds a message may wait for its turn in place. ``clock`` counts seconds."""

    def __init__(
        self,
        every: float = 1.0,
        burst: int = 3,
        patience: float = 2.0,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._every, self._room, self._patience, self._clock = every, every * (burst - 1), patience, clock
        self._next: dict[tuple[str, str], float] = {}

    def turn(self, installation: str, channel: str) -> tuple[bool, float]:
        """Whether the next message has its turn within ``patience``, and in how many seconds: if so, it is taken."""
        now, key = self._clock(), (installation, channel)
        free = max(self._next.get(key, now), now)
        wait = max(0.0, free - self._room - now)
        if wait > self._patience:
            return False, wait
        self._tidy(now)
        self._next[key] = free + self._every
        return True, wait

    def hold(self, installation: str, channel: str, seconds: float) -> None:
        """Slack has asked to wait."""
        self._next[installation, channel] = self._clock() + seconds + self._room

    def _tidy(self, now: float) -> None:
        if len(self._next) > MANY:
            self._next = {key: free for key, free in self._next.items() if free > now}
