"""What keeps Focal from knocking at closed doors: a breaker per platform, a hold per address or installation.

Kept in memory: after a restart the first knock tells again. All instants are the database's clock.
"""

from __future__ import annotations

import threading
from datetime import datetime, timedelta

from bot.deliver.sender import Target

FAILURES = 5
COOL = timedelta(seconds=30)
# For so long a platform that does not answer is waited for before people are told another way.
PATIENCE = timedelta(minutes=10)
# So many addresses that must wait at one time are no longer a matter of addresses.
SEVERAL = 3


class Breaker:
    """Counts failures in a row for each platform; after ``FAILURES`` of them one message tries every ``COOL``."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._failures: dict[str, int] = {}
        self._silent: dict[str, datetime] = {}
        self._held: dict[tuple[str, ...], datetime] = {}

    def allows(self, target: Target, clock: datetime) -> bool:
        """Whether a try may be made; for a broken platform it is granted to one message, and then not for a while."""
        with self._lock:
            if not (self._held or self._failures):
                # As it mostly is; a claim asks this of each message.
                return True
            places = ((target.platform, target.installation, target.address), (target.platform, target.installation))
            if any(self._held.get(place, clock) > clock for place in (*places, (target.platform,))):
                return False
            if self._failures.get(target.platform, 0) >= FAILURES:
                self._held[(target.platform,)] = clock + COOL
            return True

    def is_well(self, target: Target, clock: datetime) -> bool:
        """Whether nothing stands against a try that can wait; grants nothing."""
        with self._lock:
            places = ((target.platform, target.installation, target.address), (target.platform, target.installation))
            held = any(self._held.get(place, clock) > clock for place in (*places, (target.platform,)))
            return not held and self._failures.get(target.platform, 0) < FAILURES

    def rests(self, target: Target, clock: datetime) -> bool:
        """Whether it is worth waiting for: it asked for that, or has been silent for a short while only."""
        with self._lock:
            place = (target.platform, target.installation)
            asked = any(self._held.get(each, clock) > clock for each in ((*place, target.address), place))
            return asked or abs(clock - self._silent.get(target.platform, clock)) < PATIENCE

    def failed(self, platform: str, clock: datetime) -> None:
        """The platform could not be reached or did not answer as it should."""
        with self._lock:
            self._failures[platform] = self._failures.get(platform, 0) + 1
            self._silent.setdefault(platform, clock)
            if self._failures[platform] >= FAILURES:
                self._held[(platform,)] = clock + COOL

    def worked(self, platform: str) -> None:
        """The platform answered: it is there, whatever it said."""
        with self._lock:
            self._failures.pop(platform, None)
            self._silent.pop(platform, None)
            self._held.pop((platform,), None)

    def hold_address(self, target: Target, until: datetime) -> None:
        """The platform asked to wait with this address; where it asks so of several, it means the installation."""
        place = (target.platform, target.installation)
        with self._lock:
            self._held[(*place, target.address)] = until
            waiting = [held for held in self._held.items() if len(held[0]) == 3 and held[0][:2] == place]
            if sum(each >= until for _, each in waiting) >= SEVERAL:
                self._held[place] = until

    def shut(self, clock: datetime) -> frozenset[tuple[str, ...]]:
        """Platforms, and installations of them, for which nothing may be tried now: so that what waits for one of
        them does not stand before what can leave for another."""
        with self._lock:
            self._held = {place: until for place, until in self._held.items() if until > clock}
            return frozenset(place for place in self._held if len(place) < 3)

    def next_end(self, clock: datetime) -> datetime | None:
        """When the next hold ends; nothing where nothing is held."""
        with self._lock:
            return min((until for until in self._held.values() if until > clock), default=None)

    def hold_installation(self, target: Target, until: datetime) -> None:
        """The installation is away."""
        with self._lock:
            self._held[(target.platform, target.installation)] = until
