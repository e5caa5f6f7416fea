"""What a door must be able to do so that Focal can send through it, and what can come of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Protocol, runtime_checkable

from handlers.answer import Reply


class Kind(StrEnum):
    """The classes of outcome; an unknown answer of a platform is ``DOUBT``, never a failure."""

    SENT = "sent"
    LATER = "later"  # certainly not sent: throttled, or no byte was written
    DOUBT = "doubt"  # it may have been sent
    DEFECT = "defect"  # the platform calls the message itself bad
    ROUTE_GONE = "route_gone"  # final for this route
    REFUSED = "refused"  # final for this message on this route, which stays open
    PAUSED = "paused"  # the installation is gone; keep


@dataclass(frozen=True)
class Outcome:
    """What came of one try. ``wait`` in seconds where the platform named it; ``detail`` for the record."""

    kind: Kind
    external: str | None = None
    wait: float | None = None
    detail: str = ""

    def unsent(self) -> Outcome:
        """The outcome of a message before which a call that shows nothing had this trouble: certainly not sent."""
        return Outcome(Kind.LATER, detail=self.detail) if self.kind is Kind.DOUBT else self


class Sight(StrEnum):
    """What looking for a message showed."""

    FOUND = "found"
    ABSENT = "absent"
    CANNOT = "cannot"


@dataclass(frozen=True)
class Looked:
    """``external`` is the platform's id of the message where it was found."""

    sight: Sight
    external: str | None = None


class Target(NamedTuple):
    """Where a message goes: an address of an installation on a platform."""

    platform: str
    installation: str
    address: str


@dataclass(frozen=True)
class Parcel:
    """A composed message: the neutral reply, the recipient's language and zone, whether it may be a repeat."""

    reply: Reply
    lang: str
    zone: str
    repeat: bool = False
    plain: bool = False


@runtime_checkable
class Placed(Protocol):
    """A door whose addresses are more than the id of a place on its platform."""

    def address_of(self, external: str) -> str:
        """The address at which it writes to a place by itself."""
        ...


class Sender(Protocol):
    """One door's way out. None of these raises for what a platform answers: it says an ``Outcome``."""

    platform: str

    def working(self, target: Target) -> bool:
        """Whether a message can leave for there now; where not, it is kept without a try."""
        ...

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        """Sends once, without retries of its own; ``key`` is the opaque mark to be found again by."""
        ...

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        """Looks whether a message with this key stands there, posted at ``since`` or later."""
        ...

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        """Shows another state in a message already sent; the same twice changes nothing."""
        ...
