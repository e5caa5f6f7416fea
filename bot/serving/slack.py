"""Slack's door: a sender, an app over the intake, and the ways in, by HTTP and by sockets."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

from fastapi import FastAPI

from bot.app import Focal
from bot.doors.slack.acquaint import Acquaintances
from bot.doors.slack.app import to_app
from bot.doors.slack.clients import Clients
from bot.doors.slack.http import Gate, add_events
from bot.doors.slack.install_pages import add_install_pages
from bot.doors.slack.intake import Intake
from bot.doors.slack.manifest import SCOPES
from bot.doors.slack.oauth import Client, to_flow
from bot.doors.slack.pace import Pace
from bot.doors.slack.sender import PLATFORM, SlackSender
from bot.doors.slack.socket import Link, Patience
from bot.serving.door import Door, Loop, Serving, Ways
from bot.serving.installations import StoredStates, to_installs
from bot.serving.slack_house import Rooms, to_house
from bot.serving.slack_people import Introductions
from bot.serving.workspaces import Workspaces

LINKS = 2


@dataclass(frozen=True)
class Slack:
    """What the door is made of."""

    focal: Focal
    clients: Clients
    workspaces: Workspaces
    people: Introductions
    patience: Patience


@asynccontextmanager
async def door(focal: Focal) -> AsyncIterator[Door]:
    """The door that the settings describe."""
    clients = Clients(focal.settings.slack_api_url)
    try:
        async with slack_door(focal, clients) as opened:
            yield opened
    finally:
        await clients.close()


@asynccontextmanager
async def slack_door(
    focal: Focal, clients: Clients, patience: Patience = Patience(), pace: Pace | None = None
) -> AsyncIterator[Door]:
    """The door over these clients. Raises ``ValueError`` for a secret key that is none."""
    installs = to_installs(focal.settings, focal.database, clients)
    await installs.refresh()
    workspaces = Workspaces(installs, focal.settings.secret("slack_bot_token"), focal.now)
    await workspaces.begin()
    people = Introductions(focal, Acquaintances(installs.client), workspaces)
    slack = Slack(focal, clients, workspaces, people, patience)
    sender = SlackSender(installs.token, clients, pace)
    loops = (workspaces.adopt, workspaces.keep_fresh)
    yield Door(PLATFORM, partial(_ways, slack), sender, people.introduce, people.after, loops)


def _ways(slack: Slack, process: Serving) -> Ways:
    rooms = Rooms(process, slack.people, slack.workspaces.allowed)
    intake = Intake(to_house(rooms))
    app = to_app(intake, slack.clients.of(None))
    settings, clock = slack.focal.settings, slack.focal.now
    token = settings.secret("slack_app_token")
    links = [Link(app, slack.clients.of(token), token, slack.patience) for _ in range(LINKS)] if token else []
    gate = Gate(intake, lambda: settings.secret("slack_signing_secret"), lambda: clock().timestamp())

    def mount(web: FastAPI) -> None:
        if settings.secret("slack_signing_secret"):
            add_events(web, gate)
        if settings.slack_client_id:
            _add_install_pages(slack, web)

    loops = [_once_known(slack, link) for link in links]
    return Ways(mount, loops, partial(_trouble, slack, links), _told(slack.focal, links))


def _once_known(slack: Slack, link: Link) -> Loop:
    async def run() -> None:
        await slack.workspaces.known()
        await link.run()

    return run


def _trouble(slack: Slack, links: Sequence[Link]) -> str:
    """Ready unless the token is not good, or every socket is down: while one is refreshed the other hears."""
    down = links and not any(link.connected for link in links)
    return slack.workspaces.trouble or ("no link to Slack" if down else "")


def _told(focal: Focal, links: Sequence[Link]) -> str:
    settings = focal.settings
    ways = {
        "sockets": bool(links),
        "HTTP at /slack/events": bool(settings.secret("slack_signing_secret")),
        "installs at /slack/install": bool(settings.slack_client_id),
    }
    opened = [name for name, is_open in ways.items() if is_open]
    return f"Slack: {', '.join(opened) or 'it can send, but nothing comes in; see `focal check`'}"


def _add_install_pages(slack: Slack, web: FastAPI) -> None:
    settings = slack.focal.settings
    client = Client(settings.slack_client_id, settings.secret("slack_client_secret"), tuple(SCOPES))
    states = StoredStates(slack.focal.database, slack.focal.now)
    add_install_pages(web, to_flow(client, slack.workspaces.installs, states, slack.clients))
