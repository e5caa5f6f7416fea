"""How often somebody may ask: so many at once, then so many a minute. It is kept in this process alone."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime

MOST_KNOWN = 10_000


class Pace:
    """A bucket for each key that holds ``burst`` and fills by ``per_minute``."""

    def __init__(self, burst: int, per_minute: float, now: Callable[[], datetime]) -> None:
        self._burst, self._rate, self._now = burst, per_minute / 60, now
        self._buckets: OrderedDict[str, tuple[float, datetime]] = OrderedDict()

    def takes(self, key: str) -> bool:
        """Whether one more is taken now."""
        now = self._now()
        left, since = self._buckets.pop(key, (float(self._burst), now))
        left = min(float(self._burst), left + max(0.0, (now - since).total_seconds()) * self._rate)
        taken = left >= 1
        self._buckets[key] = (left - 1 if taken else left, now)
        if len(self._buckets) > MOST_KNOWN:
            self._buckets.popitem(last=False)
        return taken
