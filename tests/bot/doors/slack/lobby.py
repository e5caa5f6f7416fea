"""A whole Focal at the stand-in for Slack: its own process loops, door and senders, over a database of its own."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from aiohttp import web

from bot.app import Focal
from bot.doors.slack.clients import Clients
from bot.doors.slack.socket import Patience
from bot.serving.slack import SlackDoor, linked, slack_door
from bot.serving.workspaces import OnlyOne, find_team
from bot.settings import Settings
from storage.database import Database
from tests.bot.doors.slack.asgi import request
from tests.slack.stage import http_app
from tests.slack.standin import SlackStandIn, slack_stand_in

QUICK = Patience(ping=0.1, look=0.02, longest=0.3, close=0.2)
Story = Callable[["Lobby"], Awaitable[None]]


class Lobby:
    """One Slack and one database; ``open`` starts a process there, ``http`` or ``sockets`` opens its ways in."""

    def __init__(self, slack: SlackStandIn, database: Database) -> None:
        self.slack, self.database = slack, database
        self.settings = Settings.model_validate(
            {
                "database_url": str(database.url),
                "slack_app_token": slack.app_token,
                "slack_signing_secret": slack.world.app.signing_secret,
                "slack_api_url": slack.api,
            }
        )

    @asynccontextmanager
    async def open(self) -> AsyncIterator[SlackDoor]:
        clients = Clients(self.slack.api, 2.0)
        focal = Focal(self.settings, self.database, self.slack.clock.moment)
        self.slack.courier.clock = self.slack.clock.now
        try:
            team = await find_team(clients, self.slack.bot_token)
            async with slack_door(focal, clients, OnlyOne(team, self.slack.bot_token)) as door:
                yield door
        finally:
            await clients.close()

    @asynccontextmanager
    async def http(self) -> AsyncIterator[SlackDoor]:
        async with self.open() as door:
            site = door.web()

            async def receive(asked: web.Request) -> web.Response:
                got = await request(site, "/slack/events", await asked.read(), dict(asked.headers))
                kind = "application/json" if got.body.startswith(b"{") else "text/plain"
                return web.Response(status=got.status, body=got.body, content_type=kind)

            async with http_app(self.slack, receive):
                yield door

    @asynccontextmanager
    async def sockets(self) -> AsyncIterator[SlackDoor]:
        async with self.open() as door:
            links = door.links(QUICK)
            async with linked(links):
                await self.slack.ledger.until(lambda _: len(self.slack.sockets.links) == len(links))
                yield door


def in_lobby(database: Database, story: Story) -> None:
    """Plays a story at a Slack of its own."""
    asyncio.run(_play(database, story))


async def _play(database: Database, story: Story) -> None:
    async with slack_stand_in() as slack:
        await story(Lobby(slack, database))
