"""A reply that was given in the answer to a request: the receipt is written as for every other, nothing is sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.deliver.means import Means
from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sender, Sight, Target

GIVEN = "in-response"


class InResponse:
    """The sender of one such reply."""

    def __init__(self, platform: str) -> None:
        self.platform = platform

    @classmethod
    def of(cls, means: Means) -> Means:
        """The same means, whose every door gives its replies in the answer."""
        senders: dict[str, Sender] = {platform: cls(platform) for platform in means.senders}
        return replace(means, senders=senders)

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        return Outcome(Kind.SENT, external=GIVEN)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        """What was given in an answer can't be looked at again."""
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        return Outcome(Kind.SENT, external=external)
