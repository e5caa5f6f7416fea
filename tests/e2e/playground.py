"""The Playground, a client for apps of Teams that is not ours, before a whole Focal; in headless Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import yaml
from aiohttp import web
from playwright.async_api import Page

from bot.app import Focal
from bot.serving.door import Door
from bot.serving.site import Site, opened
from bot.serving.teams import teams_door
from bot.settings import Settings
from storage.database import Database
from tests.bot.doors.slack.asgi import request
from tests.e2e.stage import HERE, MODULES, Clock, browsing, client, free_port, missing
from tests.loopback import beside
from tests.teams.keys import authorization
from tests.teams.login import Login
from tests.teams.tokens import Tokens

CLIENT = MODULES / "@microsoft" / "m365agentsplayground" / "cli.js"
APP, TENANT = "0f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c", "1f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c"


def absent() -> str:
    """What is not installed; empty where all is there."""
    return missing(node=Path(shutil.which("node") or "absent"), Playground=CLIENT)


@asynccontextmanager
async def played(database: Database, folder: Path, email: str, clock: Clock) -> AsyncIterator[tuple[Page, Site]]:
    """A page on which somebody with this address talks to Focal, and Focal's process."""
    port = free_port()
    tokens = Tokens(APP, "evidently-no-secret-of-any-app", {"botframework.com"})
    login = Login(tokens)
    login.open()
    known = {
        "database_url": str(database.url),
        "teams_app_id": APP,
        "teams_allowed": TENANT,
        "teams_services": f"http://localhost:{port}",
        "teams_keys_url": login.metadata_url,
        "teams_login_url": login.address,
    }
    focal = Focal(Settings.model_validate(known), database, clock)

    @asynccontextmanager
    async def door(opening: Focal) -> AsyncIterator[Door]:
        async with teams_door(opening, tokens.provide) as made:
            yield made

    try:
        async with AsyncExitStack() as stack:
            site = await stack.enter_async_context(opened(focal, [door]))
            endpoint = await stack.enter_async_context(_signing(site))
            await stack.enter_async_context(_client(folder, email, endpoint, port))
            browser = await stack.enter_async_context(browsing())
            page = await browser.new_page(viewport={"width": 1300, "height": 1000})
            await page.goto(f"http://127.0.0.1:{port}/", wait_until="domcontentloaded")
            await page.get_by_text("Connected.").first.wait_for(timeout=30_000)
            yield page, site
    finally:
        login.close()


@asynccontextmanager
async def _signing(site: Site) -> AsyncIterator[str]:
    """The Playground signs nothing: what it sends is signed here as Teams would, and handed on."""

    async def receive(asked: web.Request) -> web.Response:
        told = await asked.json()
        headers = {"Content-Type": "application/json", **authorization(APP, told["serviceUrl"])}
        got = await request(site.web, "/api/messages", await asked.read(), headers)
        kind = "application/json" if got.body[:1] == b"{" else "text/plain"
        return web.Response(status=got.status, body=got.body, content_type=kind)

    async def there(_asked: web.Request) -> web.Response:
        return web.Response()

    app = web.Application()
    app.router.add_post("/api/messages", receive)
    app.router.add_route("*", "/{rest:.*}", there)
    async with beside(app) as address:
        yield f"{address}/api/messages"


@asynccontextmanager
async def _client(folder: Path, email: str, endpoint: str, port: int) -> AsyncIterator[None]:
    (folder / ".m365agentsplayground.yml").write_text(yaml.safe_dump(_cast(email)), encoding="utf-8")
    command = ("node", "--require", str(HERE / "loopback.cjs"), str(CLIENT), "start", "-e", endpoint)
    told = ("-c", "msteams", "-p", str(port), "--disable-telemetry")
    async with client((*command, *told), port, folder, os.environ):
        yield


def _cast(email: str) -> Mapping[str, Any]:
    """Who is there: the client asks for five others."""
    people = [_person(number, f"office{number}@example.org") for number in range(1, 6)]
    return {
        "version": "0.1.1",
        "tenantId": TENANT,
        "bot": {"id": f"28:{APP}", "name": "Focal"},
        "currentUser": _person(0, email),
        "users": people,
        "personalChat": {"id": "personal-chat-id"},
        "groupChat": {"id": "group-chat-id", "name": "Coordination"},
        "team": {
            "id": "team-id",
            "name": "Team",
            "aadGroupId": "00000000-0000-0000-0000-000000000031",
            "channels": [{"id": "channel-id", "name": "Announcements"}],
        },
    }


def _person(number: int, email: str) -> Mapping[str, str]:
    return {
        "id": f"user-id-{number}",
        "name": f"Office {number}",
        "userPrincipleName": email,
        "aadObjectId": f"00000000-0000-0000-0000-00000000002{number}",
        "givenName": "Office",
        "surname": str(number),
        "email": email,
    }
