"""How fast an app may call: so many calls of a kind in a conversation within so many seconds, and a rate per tenant."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable

from tests.teams.refusals import too_fast

# Seconds, and the calls that are taken within them.
WRITES = ((1, 7), (2, 8), (30, 60), (3600, 1800))
READS = ((1, 14), (2, 16), (30, 120), (3600, 3600))
TENANT = ((1, 30),)
KINDS = {"post": WRITES, "reply": WRITES, "create": WRITES, "update": WRITES, "delete": WRITES}


class Pace:
    """Counts calls; ``off()`` for tests of something else. Without ``says_when`` a 429 names no time."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now, self._on = now, True
        self.says_when = True
        self.early = 0  # calls made before the time named in Retry-After
        self._calls: dict[tuple[str, str], deque[float]] = defaultdict(lambda: deque(maxlen=3600))
        self._until: dict[tuple[str, str], float] = {}

    def off(self) -> None:
        self._on = False

    def check(self, what: str, conversation: str, tenant: str) -> None:
        """Raises 429 where the call is one too many."""
        if not self._on:
            return
        now, place, house = self._now(), (what, conversation), ("", tenant)
        self.early += now < self._until.get(place, 0.0)
        wait = max(self._wait(place, KINDS.get(what, READS), now), self._wait(house, TENANT, now))
        if wait > 0:
            self._until[place] = now + wait
            raise too_fast(str(max(1, math.ceil(wait))) if self.says_when else None)
        for key in (place, house):
            self._calls[key].append(now)

    def _wait(self, key: tuple[str, str], limits: tuple[tuple[int, int], ...], now: float) -> float:
        calls = self._calls[key]
        waits = [calls[-most] + seconds - now for seconds, most in limits if len(calls) >= most]
        return max(waits, default=0.0)
