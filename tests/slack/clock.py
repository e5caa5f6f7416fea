"""The stand-in's own time: a start, the seconds since then on the loop that it runs on, and what a test adds."""

from __future__ import annotations

import asyncio
from datetime import datetime

from tests import standins


class Clock(standins.Clock):
    """Slack's clock as the tests see it; it never runs backwards and no two stamps are alike. Where a loop skips what
    nobody would do, as ``tests.slack.hurry`` does, so does this clock."""

    def __init__(self, start: datetime) -> None:
        super().__init__(start, asyncio.get_running_loop().time)

    def stamp(self) -> str:
        """A ``ts``: unique, later than every one before it, six digits behind the point."""
        self._last = max(self._last + 100, int(self.now() * 1_000_000) // 100 * 100)
        return f"{self._last // 1_000_000}.{self._last % 1_000_000:06d}"
