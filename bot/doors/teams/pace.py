"""No faster than Teams takes it: so many messages in a conversation within so many seconds, and so many calls for an
organisation."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from time import monotonic

# Seconds, and how many are taken within them. The hourly limit of Teams is held too, with room for edits.
CONVERSATION: Sequence[tuple[float, int]] = ((1, 7), (2, 8), (30, 60), (3600, 1800))
TENANT: Sequence[tuple[float, int]] = ((1, 30),)
# Between Focal's clock and that of Teams an answer is on its way: a little more than the seconds themselves.
SLACK = 0.02
MANY = 10_000
Key = tuple[str, str]


class Pace:
    """``patience``: how many seconds a message may wait for its turn in place. ``clock`` counts seconds; ``on`` is
    false where nothing is paced."""

    def __init__(self, patience: float = 2.0, clock: Callable[[], float] = monotonic, on: bool = True) -> None:
        self._patience, self._clock, self._on = patience, clock, on
        self._turns: dict[Key, deque[float]] = {}
        self._held: dict[Key, float] = {}

    def turn(self, tenant: str, conversation: str) -> tuple[bool, float]:
        """Whether the next message has its turn within ``patience``, and in how many seconds: if so, it is taken."""
        if not self._on:
            return True, 0.0
        now, here, house = self._clock(), (tenant, conversation), (tenant, "")
        wait = max(self._wait(here, CONVERSATION, now), self._wait(house, TENANT, now), self._held.get(here, now) - now)
        if wait > self._patience:
            return False, wait
        self._tidy(now)
        for key in (here, house):
            self._turns.setdefault(key, deque(maxlen=CONVERSATION[-1][1])).append(now + wait)
        return True, wait

    def hold(self, tenant: str, conversation: str, seconds: float) -> None:
        """Teams has asked to wait."""
        self._held[tenant, conversation] = self._clock() + seconds

    def _wait(self, key: Key, limits: Sequence[tuple[float, int]], now: float) -> float:
        """In how many seconds none of the limits is passed by one more."""
        turns = self._turns.get(key, ())
        waits = [turns[-most] + seconds + SLACK - now for seconds, most in limits if len(turns) >= most]
        return max(0.0, *waits) if waits else 0.0

    def _tidy(self, now: float) -> None:
        if len(self._turns) > MANY:
            longest = CONVERSATION[-1][0]
            self._turns = {key: each for key, each in self._turns.items() if each[-1] + longest > now}
            self._held = {key: until for key, until in self._held.items() if until > now}
