"""Mail's way out: each message a letter of its own, in its reader's language."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from email.errors import MessageError

from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.doors.mail.letter import Addresses, message_id, to_letter, to_recipient
from bot.doors.mail.relay import Letter, Relay
from bot.render.mail import to_mail

PLATFORM = "mail"
Link = Callable[[str], str]


def no_link(_key: str) -> str:
    """Where no page is served, mail leads nowhere."""
    return ""


class MailSender:
    """``link`` makes the address of the page that belongs to a message; ``now`` dates letters."""

    platform = PLATFORM

    def __init__(self, relay: Relay, addresses: Addresses, now: Callable[[], datetime], link: Link = no_link) -> None:
        self._relay, self._addresses, self._now, self._link = relay, addresses, now, link

    def working(self, target: Target) -> bool:
        return True

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        try:
            recipient = to_recipient(target.address)
        except (ValueError, MessageError) as fault:
            # An address that no letter can carry; nothing was sent.
            return Outcome(Kind.ROUTE_GONE, detail=str(fault)[:64])
        try:
            content = self._written(recipient, parcel, key)
        except (ValueError, MessageError) as fault:
            # What cannot be written says nothing of the address.
            return Outcome(Kind.DEFECT, detail=str(fault)[:64])
        outcome = await self._relay.send(Letter(self._addresses.bounces, recipient, content))
        if outcome.kind is not Kind.SENT:
            return outcome
        return Outcome(Kind.SENT, external=message_id(key, self._addresses.domain))

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        """Nobody can look into people's mailboxes."""
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        """What was mailed stays as it is."""
        return Outcome(Kind.ROUTE_GONE, detail="a letter cannot be changed")

    def _written(self, recipient: str, parcel: Parcel, key: str) -> bytes:
        said = to_mail(parcel.reply, parcel.lang, parcel.zone, self._link(key), parcel.repeat)
        letter = to_letter(
            said,
            self._addresses,
            recipient,
            key,
            parcel.lang,
            self._now(),
            only_plain=parcel.plain,
            document=parcel.reply.document,
        )
        return letter.as_bytes()
