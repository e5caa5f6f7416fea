"""How a test is played at the stand-in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from contextlib import asynccontextmanager
from typing import Any

import httpx
from aiohttp import web
from fastapi import FastAPI
from microsoft_teams.api.auth.cloud_environment import PUBLIC, CloudEnvironment, with_overrides
from microsoft_teams.apps import App, FastAPIAdapter
from microsoft_teams.common import ClientOptions

from tests.bot.doors.slack.asgi import request
from tests.teams.standin import TeamsStandIn, teams_stand_in

Story = Callable[[TeamsStandIn], Coroutine[Any, Any, None]]


def at_teams(story: Story) -> Callable[[], None]:
    """Makes a test of a story that is played at a Teams of its own."""

    def play() -> None:
        asyncio.run(_played(story))

    play.__name__, play.__doc__, play.__module__ = story.__name__, story.__doc__, story.__module__
    return play


async def _played(story: Story) -> None:
    async with teams_stand_in() as teams:
        await story(teams)


def cloud(teams: TeamsStandIn) -> CloudEnvironment:
    """Where the SDK finds the keys and the login."""
    return with_overrides(PUBLIC, openid_metadata_url=teams.login.metadata_url, login_endpoint=teams.login.address)


def sdk_app(teams: TeamsStandIn, api: FastAPI | None = None, timeout: float = 3) -> App:
    """The real SDK, pointed at the stand-in and mounted in ``api``; its handlers are the test's."""
    return App(
        client_id=teams.world.app.id,
        token=teams.tokens.provide,
        cloud=cloud(teams),
        service_url=teams.service_url(),
        client=ClientOptions(timeout=timeout),
        http_server_adapter=FastAPIAdapter(app=api or FastAPI()),
    )


@asynccontextmanager
async def served(teams: TeamsStandIn, api: FastAPI, path: str = "/api/messages") -> AsyncIterator[None]:
    """Any web app behind an address that Teams calls, at this path; its lifespan is not run."""

    async def receive(asked: web.Request) -> web.Response:
        got = await request(api, asked.path, await asked.read(), dict(asked.headers))
        kind = "application/json" if got.body[:1] in (b"{", b"[") else "text/plain"
        return web.Response(status=got.status, body=got.body, content_type=kind)

    site = web.Application(client_max_size=64 * 1024**2)
    site.router.add_post("/{rest:.*}", receive)
    runner = web.AppRunner(site, handler_cancellation=True, access_log=None, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    teams.courier.url = f"http://127.0.0.1:{runner.addresses[0][1]}{path}"
    try:
        yield
    finally:
        await runner.cleanup()


async def refusal(answer: Awaitable[object]) -> tuple[int, str]:
    """The status and code that the connector refused with; fails where it didn't."""
    try:
        await answer
    except httpx.HTTPStatusError as error:
        body = error.response.json()
        said = body.get("error", {})
        code = said.get("code") if isinstance(said, dict) else said
        return error.response.status_code, str(code or body.get("subCode") or body.get("message"))
    raise AssertionError("Teams took it")
