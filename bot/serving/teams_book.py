"""Where conversations of Teams are, in the tables, and in memory as they were last told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import datetime

from bot.doors.teams.activity import PLATFORM
from bot.doors.teams.book import Reference
from storage.conversations import find_conversation, keep_conversation, newest_address
from storage.database import Database

# What is forgotten is read again.
MANY = 50_000


class StoredBook:
    """Over one database; ``now`` is its clock, by which the newest service of an organisation is told."""

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database, self._now = database, now
        self._known: dict[tuple[str, str], Reference] = {}
        self._newest: dict[str, str] = {}

    async def find(self, tenant: str, id_: str) -> Reference | None:
        known = self._known.get((tenant, id_))
        if known is None:
            known = await asyncio.to_thread(self._find, tenant, id_)
        if known is not None:
            self._keep(known)
        return known

    async def newest(self, tenant: str) -> str | None:
        known = self._newest.get(tenant)
        if known is None:
            known = await asyncio.to_thread(self._newest_of, tenant)
        if known is not None:
            self._newest[tenant] = known
        return known

    async def note(self, reference: Reference) -> None:
        if self._known.get((reference.tenant, reference.id)) != reference:
            await asyncio.to_thread(self._store, reference)
            self._keep(reference)
        self._newest[reference.tenant] = reference.service

    async def again(self, reference: Reference) -> tuple[str, ...]:
        self._known.pop((reference.tenant, reference.id), None)
        self._newest.pop(reference.tenant, None)
        known, newest = await self.find(reference.tenant, reference.id), await self.newest(reference.tenant)
        told = dict.fromkeys(filter(None, (known.service if known else None, newest)))
        return tuple(each for each in told if each != reference.service)

    def _keep(self, reference: Reference) -> None:
        if len(self._known) >= MANY:
            self._known.clear()
        self._known[reference.tenant, reference.id] = reference

    def _find(self, tenant: str, id_: str) -> Reference | None:
        with self._database.reading() as session:
            row = find_conversation(session, PLATFORM, tenant, id_)
            return Reference(tenant, id_, row.conversation, row.service) if row else None

    def _newest_of(self, tenant: str) -> str | None:
        with self._database.reading() as session:
            return newest_address(session, PLATFORM, tenant)

    def _store(self, reference: Reference) -> None:
        with self._database.writing() as session:
            keep_conversation(
                session,
                PLATFORM,
                reference.tenant,
                reference.id,
                conversation=reference.conversation,
                service=reference.service,
                at=self._now(),
            )
