"""The stand-in's own time: a start, the real seconds since then, and what a test adds."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from zoneinfo import ZoneInfo


class Clock:
    """The clock of Teams as the tests see it; it never runs backwards and no two ids are alike.

    The times in tokens are not of this clock: the SDK holds them against the real one.
    """

    def __init__(self, start: datetime) -> None:
        self._start = start.timestamp()
        self._began = time.monotonic()
        self._added = 0.0
        self._last = 0

    def now(self) -> float:
        """Seconds of the epoch."""
        return self._start + time.monotonic() - self._began + self._added

    def moment(self) -> datetime:
        return datetime.fromtimestamp(self.now(), UTC)

    def forward(self, seconds: float) -> None:
        """Lets time pass without waiting."""
        self._added += seconds

    def id(self) -> str:
        """The id of a message: milliseconds of the epoch, later than every one before it."""
        self._last = max(self._last + 1, int(self.now() * 1000))
        return str(self._last)

    def stamps(self, zone: str) -> dict[str, str]:
        """The two times of an activity: in UTC and in the sender's zone."""
        moment = self.moment()
        local = moment.astimezone(ZoneInfo(zone))
        return {
            "timestamp": moment.strftime("%Y-%m-%dT%H:%M:%S.%f0Z"),
            "localTimestamp": local.isoformat(timespec="microseconds"),
            "localTimezone": zone,
        }
