"""The stand-in's own time: a start, the real seconds since then, and what a test adds."""

from __future__ import annotations

import time
from datetime import datetime
from zoneinfo import ZoneInfo

from tests import standins


class Clock(standins.Clock):
    """The clock of Teams as the tests see it; it never runs backwards and no two ids are alike.

    The times in tokens are not of this clock: the SDK holds them against the real one.
    """

    def __init__(self, start: datetime) -> None:
        super().__init__(start, time.monotonic)

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
