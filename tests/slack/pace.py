"""How fast an app may call: a tier for each method, and one message a second in a channel, with bursts."""

from __future__ import annotations

import math
from collections import defaultdict, deque
from collections.abc import Callable

from tests.slack.refusals import too_fast

WINDOW = 60.0


class Pace:
    """Counts calls; ``off()`` for tests of something else."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now, self._on = now, True
        self.burst = 5  # messages that a quiet channel takes at once
        self._calls: dict[tuple[str, str], deque[float]] = defaultdict(deque)
        self._free: dict[str, float] = {}
        self.early = 0  # calls made before the time named in Retry-After
        self._until: dict[tuple[str, str], float] = {}

    def off(self) -> None:
        self._on = False

    def check(self, method: str, team: str, tier: int, channel: str = "") -> None:
        """Raises 429 where the call is one too many."""
        if not self._on:
            return
        now, key = self._now(), (method, channel or team)
        self.early += now < self._until.get(key, 0.0)
        wait = max(self._tier_wait((method, team), tier, now), self._channel_wait(channel, now))
        if wait > 0:
            self._until[key] = now + wait
            raise too_fast(max(1, math.ceil(wait)))
        self._calls[method, team].append(now)
        if channel:
            self._free[channel] = max(self._free.get(channel, 0.0), now - self.burst + 1) + 1

    def _tier_wait(self, key: tuple[str, str], tier: int, now: float) -> float:
        calls = self._calls[key]
        while calls and calls[0] <= now - WINDOW:
            calls.popleft()
        return calls[0] + WINDOW - now if len(calls) >= tier else 0.0

    def _channel_wait(self, channel: str, now: float) -> float:
        return self._free.get(channel, 0.0) - now if channel else 0.0
