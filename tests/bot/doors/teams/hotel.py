"""A whole Focal at the stand-in for Teams: its own process loops, door and sender, over a database of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

from sqlalchemy import func, select

from bot.app import Focal
from bot.doors.teams.pace import Pace
from bot.doors.teams.read import read
from bot.serving.door import Door
from bot.serving.site import Site, opened
from bot.serving.teams import teams_door
from bot.settings import Settings
from storage.database import Database
from storage.places import find_place
from storage.tables.all import METADATA
from storage.tables.items import Item
from storage.tables.people import Identity, Person
from tests.teams.people import Person as TeamsPerson
from tests.teams.shapes import texts
from tests.teams.stage import served
from tests.teams.standin import TeamsStandIn, teams_stand_in
from tests.teams.things import Message

ACTION = "action: BDT to send the accessibility checklist to TSB by Friday"
Story = Callable[["Hotel"], Awaitable[None]]
Opener = Callable[[Focal], AbstractAsyncContextManager[Door]]


class Hotel:
    """One Teams and one database; ``open`` starts a process there, ``others`` are doors beside it."""

    def __init__(self, teams: TeamsStandIn, database: Database) -> None:
        self.teams, self.database = teams, database

    def settings(self, **more: Any) -> dict[str, Any]:
        return {
            "database_url": str(self.database.url),
            "teams_app_id": self.teams.world.app.id,
            "teams_allowed": self.teams.tenant.id,
            "teams_services": self.teams.address,
            "teams_login_url": self.teams.login.address,
            "teams_keys_url": self.teams.login.metadata_url,
            **more,
        }

    @asynccontextmanager
    async def open(self, *others: Opener, **more: Any) -> AsyncIterator[Site]:
        settings = Settings.model_validate(self.settings(**more))
        focal = Focal(settings, self.database, self.teams.clock.moment)

        @asynccontextmanager
        async def door(opening: Focal) -> AsyncIterator[Door]:
            async with teams_door(opening, self.teams.tokens.provide, Pace(on=False)) as made:
                yield made

        async with opened(focal, [door, *others]) as site, served(self.teams, site.web):
            yield site


def in_hotel(database: Database, story: Story) -> None:
    """Plays a story at a Teams of its own."""
    asyncio.run(_play(database, story))


async def _play(database: Database, story: Story) -> None:
    async with teams_stand_in() as teams:
        await story(Hotel(teams, database))


def items(hotel: Hotel) -> list[Item]:
    with hotel.database.reading() as session:
        return list(session.scalars(select(Item).order_by(Item.number)))


def behind(hotel: Hotel, user: str) -> tuple[str, str]:
    """The person's public id behind an account, and how the account was linked."""
    with hotel.database.reading() as session:
        query = select(Person.ref, Identity.linked_by).join(Identity, Identity.person_id == Person.id)
        found = session.execute(query.where(Identity.external == user)).one()
        return found[0], found[1]


def audience(hotel: Hotel, place: str) -> str:
    with hotel.database.reading() as session:
        found = find_place(session, "teams", hotel.teams.tenant.id, place)
        assert found is not None
        return found.audience


def shown(message: Message) -> str:
    return " ".join(texts(message.card()))


def said(hotel: Hotel, who: TeamsPerson) -> Any:
    """What reading makes of a word said by somebody, as it stands in the inbox."""
    message = hotel.teams.world.add_message(who.direct, who.id, {"text": "help"})
    return read(hotel.teams.payloads.message(who.direct, who.user, message), hotel.teams.clock.moment())


def rows_of(hotel: Hotel) -> dict[str, int]:
    with hotel.database.reading() as session:
        tables = METADATA.sorted_tables
        return {each.name: session.scalar(select(func.count()).select_from(each)) or 0 for each in tables}
