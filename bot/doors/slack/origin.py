"""Where a payload comes from: nothing in it is taken on trust."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.doors.payload import text
from bot.doors.slack.address import Address
from bot.message import Sender, Spot

PLATFORM = "slack"
LONGEST_ID = 64
# A stamp further from the clock than this is no stamp.
FAR = timedelta(days=2)


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
        return Sender(platform=PLATFORM, installation=self.installation, user=user)


def ident(payload: Mapping[str, Any], *path: str) -> str:
    """An id at a path; empty where there is none, or one too long to be one."""
    found = text(payload, *path)
    return found if len(found) <= LONGEST_ID else ""


def spot(address: Address, user: str, *, direct: bool, thread: str | None, windows: bool = False) -> Spot:
    """The place of an address. All direct talk with a person is one place, by the person's id, wherever it is held.

    What the person alone may read goes to them alone, in the same place and thread.
    """
    alone = None if direct else replace(address, user=user)
    return Spot(
        place=user if direct else address.channel,
        thread=thread,
        address=address.to_text(),
        audience="direct" if direct else None,
        windows=windows,
        private=alone.to_text() if alone else None,
    )


def is_direct(channel: str) -> bool:
    return channel.startswith("D")
