"""The stand-in's own time: a start, the seconds since then on the loop that it runs on, and what a test adds."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime


class Clock:
    """Slack's clock as the tests see it; it never runs backwards and no two stamps are alike. Where a loop skips what
    nobody would do, as ``tests.slack.hurry`` does, so does this clock."""

    def __init__(self, start: datetime) -> None:
        self._start = start.timestamp()
        self._seconds = asyncio.get_running_loop().time
        self._began = self._seconds()
        self._added = 0.0
        self._last = 0

    def now(self) -> float:
        """Seconds of the epoch."""
        return self._start + self._seconds() - self._began + self._added

    def moment(self) -> datetime:
        return datetime.fromtimestamp(self.now(), UTC)

    def forward(self, seconds: float) -> None:
        """Lets time pass without waiting."""
        self._added += seconds

    def stamp(self) -> str:
        """A ``ts``: unique, later than every one before it, six digits behind the point."""
        self._last = max(self._last + 100, int(self.now() * 1_000_000) // 100 * 100)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"
