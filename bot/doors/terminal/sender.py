"""The terminal's way out: whoever has a terminal open is shown the message, for all others it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.render.plain import plain

PLATFORM = "terminal"
INSTALLATION = "local"


@dataclass(frozen=True)
class Shown:
    """One message as it stood on the terminal; ``key`` is the message's own."""

    address: str
    key: str
    text: str


class TerminalSender:
    """Shows messages to the addresses that are open now: a person's reference, or a channel's name."""

    platform = PLATFORM

    def __init__(self, show: Callable[[Shown], None]) -> None:
        self._show = show
        self._open: set[str] = set()

    def open(self, *addresses: str) -> None:
        """From now on only these addresses have a terminal."""
        self._open = set(addresses)

    def working(self, target: Target) -> bool:
        return target.installation == INSTALLATION and target.address in self._open

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        self._show(Shown(target.address, key, plain(parcel.reply, parcel.lang, parcel.zone)))
        return Outcome(Kind.SENT, external=key)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        """What was printed cannot be looked at again."""
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        """What was printed stays as it is, and the next list shows the present state; how far long work is, is printed
        once more."""
        if parcel.reply.answer.rows and parcel.reply.answer.rows[0].kind == "reading":
            self._show(Shown(target.address, "", plain(parcel.reply, parcel.lang, parcel.zone)))
        return Outcome(Kind.SENT, external=external)
