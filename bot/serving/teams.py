"""Teams' door: a sender over the SDK, what lets in, and the one address at which Teams tells everything."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from fastapi import FastAPI
from microsoft_teams.api.auth.cloud_environment import CloudEnvironment, from_name, with_overrides

from bot.app import Focal
from bot.doors.teams.acquaint import Acquaintances
from bot.doors.teams.activity import PLATFORM
from bot.doors.teams.connector import Connector, Token, to_app
from bot.doors.teams.http import PATH, add_way_in
from bot.doors.teams.intake import Intake
from bot.doors.teams.keys import Keys
from bot.doors.teams.message import Files
from bot.doors.teams.pace import Pace
from bot.doors.teams.sender import TeamsSender
from bot.doors.teams.verify import Guard
from bot.doors.web.links import to_file
from bot.serving.door import Door, Serving, Ways
from bot.serving.teams_book import StoredBook
from bot.serving.teams_house import Rooms, to_house
from bot.serving.teams_people import Introductions
from bot.settings import Settings

ALL = "*"


@dataclass(frozen=True)
class Teams:
    """What the door is made of."""

    focal: Focal
    people: Introductions
    book: StoredBook
    guard: Guard
    allowed: Callable[[str], bool]


@asynccontextmanager
async def door(focal: Focal) -> AsyncIterator[Door]:
    """The door that the settings describe."""
    async with teams_door(focal) as opened:
        yield opened


@asynccontextmanager
async def teams_door(focal: Focal, token: Token | None = None, pace: Pace | None = None) -> AsyncIterator[Door]:
    """The door; ``token`` gives tokens in place of the login."""
    settings, cloud = focal.settings, to_cloud(focal.settings)
    secret = "" if token is not None else settings.secret("teams_app_secret")
    app = to_app(settings.teams_app_id, secret=secret, tenant=settings.teams_tenant, token=token, cloud=cloud)
    connector = Connector(app)
    book = StoredBook(focal.database, focal.database.now)
    services = settings.teams_origins
    allowed = _allowed(settings.teams_tenants)
    people = Introductions(focal, Acquaintances(connector, book, services), settings.teams_file_origins)
    guard = Guard(settings.teams_app_id, cloud.token_issuer, Keys(cloud.openid_metadata_url), services)
    sender = TeamsSender(connector, book, allowed, services, pace, files_at(settings.web_url), people.viewers)
    try:
        yield Door(PLATFORM, partial(_ways, Teams(focal, people, book, guard, allowed)), sender, people.introduce)
    finally:
        await connector.close()


def to_cloud(settings: Settings) -> CloudEnvironment:
    """Microsoft's cloud as the settings have it."""
    return with_overrides(
        from_name(settings.teams_cloud),
        login_endpoint=settings.teams_login_url or None,
        openid_metadata_url=settings.teams_keys_url or None,
    )


def _ways(teams: Teams, process: Serving) -> Ways:
    rooms = Rooms(process, teams.people, teams.book, teams.allowed)
    intake = Intake(to_house(rooms))

    def mount(web: FastAPI) -> None:
        add_way_in(web, teams.guard, intake)

    return Ways(mount, told=f"Teams: HTTP at {PATH}")


def files_at(pages: str) -> Files | None:
    """Where a file of a reply can be fetched: at the pages, where there are any (their address, else empty)."""
    if not pages:
        return None

    def find(lang: str, command: Mapping[str, Any]) -> str | None:
        path = to_file(lang, command)
        return f"{pages.rstrip('/')}{path}" if path else None

    return find


def _allowed(tenants: frozenset[str]) -> Callable[[str], bool]:
    return lambda tenant: ALL in tenants or tenant.lower() in tenants
