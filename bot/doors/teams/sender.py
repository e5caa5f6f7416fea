"""Teams' way out. A message is posted once; Teams can't be asked whether one that may have been sent stands there."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from microsoft_teams.api.activities.message import MessageActivityInput

from bot.deliver.sender import Kind, Looked, Outcome, Parcel, Sight, Target
from bot.doors.teams.activity import PLATFORM
from bot.doors.teams.address import Address, below
from bot.doors.teams.book import EVERYWHERE, Book, Reference
from bot.doors.teams.connector import Connector
from bot.doors.teams.message import Files, the_item, to_activity
from bot.doors.teams.outcomes import MOVED, Heard, hear, sent
from bot.doors.teams.pace import Pace
from bot.doors.teams.verify import is_allowed

Call = Callable[[str, str], Awaitable[str]]
# For whom Teams must be told to refresh a card: of an organisation, in a conversation, about an item.
Viewers = Callable[[str, Address, int], Awaitable[tuple[str, ...]]]


@dataclass(frozen=True)
class Where:
    """The conversation and its service, or why they are not known."""

    reference: Reference
    trouble: Outcome | None = None


async def nobody(tenant: str, address: Address, number: int) -> tuple[str, ...]:
    """Teams is told nothing, and refreshes a card for everybody where few read."""
    return ()


class TeamsSender:
    """Sends to the organisations that Focal serves. ``allowed`` says which those are; ``services`` are the origins to
    which Focal's token may go, ``files`` where a file of a reply can be fetched; ``viewers`` says for whom a card about
    an item is drawn anew."""

    platform = PLATFORM

    def __init__(
        self,
        connector: Connector,
        book: Book,
        allowed: Callable[[str], bool],
        services: frozenset[str],
        pace: Pace | None = None,
        files: Files | None = None,
        viewers: Viewers = nobody,
    ) -> None:
        self._connector, self._book, self._allowed = connector, book, allowed
        self._services, self._pace = services, pace or Pace()
        self._files, self._viewers = files, viewers

    def working(self, target: Target) -> bool:
        return self._allowed(target.installation)

    async def send(self, target: Target, parcel: Parcel, key: str) -> Outcome:
        """``key`` can't be given along: nobody could look for it."""

        async def post(service: str, conversation: str, activity: MessageActivityInput) -> str:
            return await self._connector.post(service, conversation, activity)

        return await self._show(target, parcel, post)

    async def look(self, target: Target, key: str, since: datetime) -> Looked:
        """Teams shows Focal no messages of its own."""
        return Looked(Sight.CANNOT)

    async def update(self, target: Target, external: str, parcel: Parcel) -> Outcome:
        async def edit(service: str, conversation: str, activity: MessageActivityInput) -> str:
            return await self._connector.edit(service, conversation, external, activity)

        return await self._show(target, parcel, edit)

    async def _show(
        self, target: Target, parcel: Parcel, call: Callable[[str, str, MessageActivityInput], Awaitable[str]]
    ) -> Outcome:
        try:
            address = Address.from_text(target.address)
        except ValueError:
            return Outcome(Kind.ROUTE_GONE, detail="no address of Teams")
        alone, number = bool(address.person), the_item(parcel.reply)
        viewers = () if alone or number is None else await self._viewers(target.installation, address, number)
        try:
            activity = to_activity(parcel, alone=alone, files=self._files, viewers=viewers)
        except ValueError as fault:
            # Raised by drawing alone, which comes before the first byte.
            return Outcome(Kind.DEFECT, detail=str(fault)[:64])
        ready = await hear(self._connector.ready())
        if ready.trouble is not None:
            return ready.trouble.unsent()
        where = await self._find(target.installation, address)
        if where.trouble is not None:
            return where.trouble
        return await self._in_turn(where.reference, address, lambda service, id_: call(service, id_, activity))

    async def _in_turn(self, reference: Reference, address: Address, call: Call) -> Outcome:
        """One call, when it is its turn, if that is soon; once more elsewhere, where Teams has moved."""
        soon, seconds = self._pace.turn(reference.tenant, reference.conversation)
        if not soon:
            return Outcome(Kind.LATER, wait=seconds, detail="paced")
        if seconds > 0:
            await asyncio.sleep(seconds)
        heard = await self._call(reference, address, call)
        for service in await self._book.again(reference) if heard.code == MOVED else ():
            moved = replace(reference, service=service)
            heard = await self._call(moved, address, call)
            if heard.trouble is None:
                await self._book.note(moved)
            if heard.code != MOVED:
                break
        return self._held(reference, sent(heard))

    async def _call(self, reference: Reference, address: Address, call: Call) -> Heard[str]:
        if not is_allowed(reference.service, self._services):
            return Heard(trouble=Outcome(Kind.ROUTE_GONE, detail="a service that is not allowed"))
        return await hear(call(reference.service, below(reference.conversation, address.thread)))

    async def _find(self, tenant: str, address: Address) -> Where:
        """Where a conversation is; a chat with a person is opened where there was none."""
        id_ = address.person or address.conversation
        found = await self._book.find(tenant, id_)
        if found is not None:
            return Where(found)
        service = await self._book.newest(tenant) or EVERYWHERE
        if not address.person:
            return Where(Reference(tenant, id_, address.conversation, service))
        return await self._opened(Reference(tenant, address.person, "", service))

    async def _opened(self, wanted: Reference) -> Where:
        if not is_allowed(wanted.service, self._services):
            return Where(wanted, Outcome(Kind.ROUTE_GONE, detail="a service that is not allowed"))
        heard = await hear(self._connector.open(wanted.service, wanted.tenant, wanted.id))
        if heard.trouble is not None:
            return Where(wanted, heard.trouble.unsent())
        if not heard.data:
            return Where(wanted, Outcome(Kind.LATER, detail="no conversation"))
        opened = Reference(wanted.tenant, wanted.id, heard.data, wanted.service)
        await self._book.note(opened)
        return Where(opened)

    def _held(self, reference: Reference, outcome: Outcome) -> Outcome:
        if outcome.kind is Kind.LATER and outcome.wait:
            self._pace.hold(reference.tenant, reference.conversation, outcome.wait)
        return outcome
