"""How often somebody may ask: so many at once, then so many a minute. What is sent is counted where all processes see
it; what is only read, in each process by itself."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

# A bucket's name, how much it holds, by how much a second it fills: whether one more is taken.
Take = Callable[[str, int, float], Awaitable[bool]]


@dataclass(frozen=True)
class Pace:
    """Buckets of one kind, each of which holds ``burst`` and fills by ``per_minute``."""

    kind: str
    burst: int
    per_minute: float
    take: Take

    async def takes(self, key: str) -> bool:
        """Whether one more is taken now."""
        return await self.take(f"{self.kind} {key}", self.burst, self.per_minute / 60)


# Of so many visitors those are forgotten who have not asked for a while.
MOST = 10_000


@dataclass
class Here:
    """Buckets of this process alone, for what is asked too often to be written down each time."""

    now: Callable[[], datetime]
    _left: dict[str, tuple[float, datetime]] = field(default_factory=dict)

    async def take(self, name: str, burst: int, rate: float) -> bool:
        """As ``Take``."""
        now = self.now()
        if len(self._left) >= MOST:
            # Whoever's bucket is full again is as good as never seen.
            self._left = {each: kept for each, kept in self._left.items() if self._filled(kept, rate) < burst}
        left = min(burst, self._filled(self._left.get(name, (burst, now)), rate))
        self._left[name] = (max(left - 1, 0.0), now)
        return left >= 1

    def _filled(self, kept: tuple[float, datetime], rate: float) -> float:
        left, since = kept
        return left + max((self.now() - since).total_seconds(), 0.0) * rate
