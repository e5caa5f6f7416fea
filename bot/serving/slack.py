"""Slack's door opened: a sender, an app over the intake, and the ways in."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from fastapi import FastAPI
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.app import Focal
from bot.doors.slack.acquaint import Acquaintances
from bot.doors.slack.app import to_app
from bot.doors.slack.clients import Clients
from bot.doors.slack.http import Gate, to_web
from bot.doors.slack.intake import Intake
from bot.doors.slack.sender import SlackSender
from bot.doors.slack.socket import Link, Patience
from bot.serving.run import Serving, serving
from bot.serving.slack_house import Rooms, to_house
from bot.serving.slack_people import Introductions
from bot.serving.workspaces import Workspaces

LINKS = 2


@dataclass(frozen=True)
class SlackDoor:
    """The open door: ``process`` answers and sends behind it."""

    focal: Focal
    app: AsyncApp
    clients: Clients
    process: Serving

    def web(self, links: Sequence[Link] = ()) -> FastAPI:
        """What serves HTTP. It is ready unless every socket is down, or the process is about to end."""
        settings = self.focal.settings

        def ready() -> str:
            if self.process.over.done():
                return "replaced"
            return "no link to Slack" if links and not any(link.connected for link in links) else ""

        clock = self.focal.now
        gate = Gate(self.app, lambda: settings.secret("slack_signing_secret"), lambda: clock().timestamp(), ready)
        return to_web(gate)

    def links(self, patience: Patience = Patience()) -> list[Link]:
        """Two sockets: while one is refreshed the other hears."""
        token = self.focal.settings.secret("slack_app_token")
        return [Link(self.app, self.clients.of(token), token, patience) for _ in range(LINKS)] if token else []


@asynccontextmanager
async def slack_door(focal: Focal, clients: Clients, workspaces: Workspaces) -> AsyncIterator[SlackDoor]:
    """Serves Slack as long as the block runs; the ways in are opened by whoever has it."""

    async def client(installation: str) -> AsyncWebClient | None:
        token = workspaces.token(installation)
        return clients.of(token) if token else None

    people = Introductions(focal, Acquaintances(client))
    sender = SlackSender(workspaces.token, clients)
    async with serving(focal, {sender.platform: sender}, people.introduce, people.after) as process:
        rooms = Rooms(focal, process.means, people, workspaces.allowed, process.ring)
        yield SlackDoor(focal, to_app(Intake(to_house(rooms)), clients.of(None)), clients, process)


@asynccontextmanager
async def linked(links: Sequence[Link]) -> AsyncIterator[None]:
    """All links kept open as long as the block runs."""
    async with AsyncExitStack() as stack:
        for link in links:
            await stack.enter_async_context(link.open())
        yield
