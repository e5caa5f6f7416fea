"""Where a payload comes from: nothing in it is taken on trust."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Any

from bot.doors.payload import text
from bot.doors.slack.address import Address
from bot.message import Sender, Spot

PLATFORM = "slack"
# Slack's own program, which reminds people in their words, and bears no mark of one there.
SLACKBOT = "USLACKBOT"
LONGEST_ID = 64
# A stamp further from the clock than this is no stamp.
FAR = timedelta(days=2)
# So many of those who wrote last, and of the talks that they hold, are known as they were read before.
KNOWN = 1_024


@dataclass(frozen=True)
class Origin:
    """The installation that was told, its own user there, the present, and when Slack says that it happened (both
    aware)."""

    installation: str
    bot: str
    now: datetime
    told: datetime | None = None

    def at(self, stamp: str) -> datetime:
        """The moment of a stamp of Slack's; now, where there is none."""
        try:
            moment = datetime.fromtimestamp(float(stamp), UTC)
        except (ValueError, OverflowError, OSError):
            return self.now
        return moment if abs(moment - self.now) < FAR else self.now

    def sender(self, user: str) -> Sender:
        return _sender(self.installation, user)


@lru_cache(KNOWN)
def _sender(installation: str, user: str) -> Sender:
    return Sender(platform=PLATFORM, installation=installation, user=user)


def ident(payload: Mapping[str, Any], *path: str) -> str:
    """An id at a path; empty where there is none, or one too long to be one."""
    found = text(payload, *path)
    return found if len(found) <= LONGEST_ID else ""


def spot(address: Address, user: str, *, direct: bool, thread: str | None, windows: bool = False) -> Spot:
    """The place of an address. All direct talk with a person is one place, by the person's id, wherever it is held.

    What the person alone may read goes to them alone, in the same place and thread.
    """
    if direct:
        return _direct(address, user, thread, windows)
    alone = replace(address, user=user).to_text()
    return Spot(place=address.channel, thread=thread, address=address.to_text(), windows=windows, private=alone)


@lru_cache(KNOWN)
def _direct(address: Address, user: str, thread: str | None, windows: bool) -> Spot:
    return Spot(place=user, thread=thread, address=address.to_text(), audience="direct", windows=windows)


def is_direct(channel: str) -> bool:
    return channel.startswith("D")
