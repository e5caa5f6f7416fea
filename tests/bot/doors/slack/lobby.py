"""A whole Focal at the stand-in for Slack: its own process loops, door and senders, over a database of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from sqlalchemy import select

from bot.app import Focal
from bot.doors.slack.clients import Clients
from bot.doors.slack.pace import Pace
from bot.doors.slack.socket import Patience
from bot.serving.door import Door
from bot.serving.mail import door as mail_door
from bot.serving.site import Site, opened
from bot.serving.slack import LINKS, slack_door
from bot.settings import Settings
from storage.database import Database
from storage.tables.people import Identity, Person
from tests.bot.doors.slack.asgi import request
from tests.slack.stage import http_app
from tests.slack.standin import SlackStandIn, slack_stand_in

NOTHING: Mapping[str, Any] = {}
QUICK = Patience(ping=0.1, look=0.02, longest=0.3, close=0.2)
Story = Callable[["Lobby"], Awaitable[None]]


class Lobby:
    """One Slack and one database; ``http`` or ``sockets`` starts a process there with one way in, ``open`` none."""

    def __init__(self, slack: SlackStandIn, database: Database) -> None:
        self.slack, self.database = slack, database

    @asynccontextmanager
    async def http(self, **settings: Any) -> AsyncIterator[Site]:
        secret = {"slack_signing_secret": self.slack.world.app.signing_secret}
        async with self.open({**secret, **settings}) as site:

            async def receive(asked: web.Request) -> web.Response:
                got = await request(site.web, "/slack/events", await asked.read(), dict(asked.headers))
                kind = "application/json" if got.body.startswith(b"{") else "text/plain"
                return web.Response(status=got.status, body=got.body, content_type=kind)

            async with http_app(self.slack, receive):
                yield site

    @asynccontextmanager
    async def sockets(self, **settings: Any) -> AsyncIterator[Site]:
        async with self.open({"slack_app_token": self.slack.app_token, **settings}) as site:
            await self.slack.ledger.until(lambda _: len(self.slack.sockets.links) == LINKS)
            yield site

    @asynccontextmanager
    async def open(self, settings: Mapping[str, Any] = NOTHING) -> AsyncIterator[Site]:
        known = {
            "database_url": str(self.database.url),
            "slack_api_url": self.slack.api,
            "slack_bot_token": self.slack.bot_token,
        }
        focal = Focal(Settings.model_validate({**known, **settings}), self.database, self.slack.clock.moment)
        self.slack.courier.clock = self.slack.clock.now
        async with opened(focal, [_door, *([mail_door] if focal.settings.has_mail else [])]) as site:
            yield site


@asynccontextmanager
async def _door(focal: Focal) -> AsyncIterator[Door]:
    clients = Clients(focal.settings.slack_api_url, 10.0)
    try:
        async with slack_door(focal, clients, QUICK, Pace(every=0)) as door:
            yield door
    finally:
        await clients.close()


def in_lobby(database: Database, story: Story) -> None:
    """Plays a story at a Slack of its own."""
    asyncio.run(_play(database, story))


async def _play(database: Database, story: Story) -> None:
    async with slack_stand_in() as slack:
        await story(Lobby(slack, database))


def behind(lobby: Lobby, user: str) -> tuple[str, str]:
    """The public id of the person behind an account, and how it was linked."""
    with lobby.database.reading() as session:
        query = select(Person.ref, Identity.linked_by).join(Identity, Identity.person_id == Person.id)
        found = session.execute(query.where(Identity.external == user)).one()
        return found[0], found[1]
