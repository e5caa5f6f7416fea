"""What a test sends through Teams, and the sender it goes through."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.deliver.sender import Target
from bot.doors.teams.address import Address
from bot.doors.teams.book import Book, Reference
from bot.doors.teams.connector import Connector, to_app
from bot.doors.teams.pace import Pace
from bot.doors.teams.sender import TeamsSender
from tests.teams.stage import cloud
from tests.teams.standin import TeamsStandIn
from tests.teams.things import Conversation


class MemoryBook:
    """References that end with the test."""

    def __init__(self, teams: TeamsStandIn) -> None:
        self.kept: dict[tuple[str, str], Reference] = {}
        self.last = {tenant.id: teams.service_url(tenant) for tenant in teams.world.tenants.values()}

    async def find(self, tenant: str, id_: str) -> Reference | None:
        return self.kept.get((tenant, id_))

    async def newest(self, tenant: str) -> str | None:
        return self.last.get(tenant)

    async def again(self, reference: Reference) -> tuple[str, ...]:
        newest = self.last[reference.tenant]
        return () if newest == reference.service else (newest,)

    async def note(self, reference: Reference) -> None:
        self.kept[reference.tenant, reference.id] = reference
        self.last[reference.tenant] = reference.service


@asynccontextmanager
async def connector_at(teams: TeamsStandIn, seconds: float = 2.0) -> AsyncIterator[Connector]:
    app = to_app(teams.world.app.id, token=teams.tokens.provide, cloud=cloud(teams), seconds=seconds)
    connector = Connector(app)
    try:
        yield connector
    finally:
        await connector.close()


@asynccontextmanager
async def sender_at(
    teams: TeamsStandIn, seconds: float = 2.0, pace: Pace | None = None, book: Book | None = None
) -> AsyncIterator[TeamsSender]:
    """A sender for the tenants there are; not paced unless ``pace`` is given."""
    async with connector_at(teams, seconds) as connector:
        origins = frozenset({teams.address})
        tenants = set(teams.world.tenants)
        yield TeamsSender(connector, book or MemoryBook(teams), tenants.__contains__, origins, pace or Pace(on=False))


def target(teams: TeamsStandIn, address: Address) -> Target:
    return Target("teams", teams.tenant.id, address.to_text())


def at(conversation: Conversation, thread: str | None = None) -> Address:
    return Address(conversation.id, thread=thread)
