"""How often somebody may ask: so many at once, then so many a minute. It is kept where all processes see it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

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
