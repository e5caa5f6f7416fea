"""Slack's way out: messages, whispers, forms and Home tabs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.doors.slack.address import Address
from bot.doors.slack.clients import Clients
from bot.doors.slack.errand import Directs, Errand, in_private, is_whispered
from bot.doors.slack.forms import show
from bot.doors.slack.home import is_page, publish
from bot.doors.slack.looking import Unseen, look
from bot.doors.slack.pace import Pace
from bot.doors.slack.posting import Postman

PLATFORM = "slack"
# Without a token there is nobody who could send; asked again after so many seconds.
AWAY = 60.0


class SlackSender:
    """Sends through the workspaces that Focal has a token of; ``token`` gives that of an installation, from memory."""

    platform = PLATFORM

    def __init__(self, token: Callable[[str], str | None], clients: Clients, pace: Pace | None = None) -> None:
        self._token, self._clients, self._directs = token, clients, Directs()
        self._postman = Postman(pace or Pace(), self._directs)

    def address_of(self, external: str) -> str:
        """A channel's, of which Slack needs no more than its id."""
        return Address(external).to_text()

    def working(self, target: Target) -> bool:
        return self._token(target.installation) is not None

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        errand = self._errand(target, parcel, key)
        if isinstance(errand, Outcome):
            return errand
        try:
            return await self._send(errand)
        except ValueError as fault:
            # Raised by drawing alone, which comes before the first byte.
            return Outcome(Kind.DEFECT, detail=str(fault)[:64])

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        """What was whispered nobody sees again; a Home tab is the same however often it is published."""
        token, address = self._token(target.installation), Address.from_text(target.address)
        if is_whispered(address):
            return Looked(Sight.CANNOT)
        if token is None:
            raise Unseen("no token")
        client = self._clients.of(token)
        where = await self._directs.find(client, target.installation, address.channel)
        if where.trouble is not None:
            if where.trouble.kind is Kind.ROUTE_GONE:
                return Looked(Sight.CANNOT)
            raise Unseen(where.trouble.detail)
        return await look(client, where.channel, address.thread, key, since)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        errand = self._errand(target, parcel, "")
        if isinstance(errand, Outcome):
            return errand
        try:
            if not errand.address.home:
                return await self._postman.edit(errand, external)
            return await publish(errand) if is_page(parcel.reply) else Outcome(Kind.ROUTE_GONE, detail="no page")
        except ValueError as fault:
            return Outcome(Kind.DEFECT, detail=str(fault)[:64])

    async def _send(self, errand: Errand) -> Outcome:
        address, form = errand.address, errand.parcel.reply.form
        if form is not None and (address.trigger or address.view):
            shown = await show(errand, form)
            if shown is not None:
                return shown
        if not address.home:
            return await self._postman.post(errand)
        if is_page(errand.parcel.reply):
            return await publish(errand)
        return await self._postman.post(in_private(errand))

    def _errand(self, target: Target, parcel: Parcel, key: str) -> Errand | Outcome:
        token = self._token(target.installation)
        if token is None:
            return Outcome(Kind.LATER, wait=AWAY, detail="no token")
        try:
            address = Address.from_text(target.address)
        except ValueError:
            return Outcome(Kind.ROUTE_GONE, detail="no address of Slack")
        return Errand(self._clients.of(token), target, address, parcel, key)
