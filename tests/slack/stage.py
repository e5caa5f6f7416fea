"""How a test is played at the stand-in."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.slack.hurry import run
from tests.slack.refusals import Json
from tests.slack.standin import SlackStandIn, slack_stand_in

Story = Callable[[SlackStandIn], Coroutine[Any, Any, None]]


def at_slack(story: Story) -> Callable[[], None]:
    """Makes a test of a story that is played at a Slack of its own."""

    def play() -> None:
        asyncio.run(_played(story))

    play.__name__, play.__doc__, play.__module__ = story.__name__, story.__doc__, story.__module__
    return play


def in_no_time(story: Story) -> None:
    """Plays a story at a Slack of its own in which nobody has to wait; see ``tests.slack.hurry``."""
    run(_played(story))


async def _played(story: Story) -> None:
    async with slack_stand_in() as slack:
        await story(slack)


def web_client(slack: SlackStandIn, token: str | None = None, timeout: int = 3) -> AsyncWebClient:
    """The real client, which tries once."""
    return AsyncWebClient(token=token or slack.bot_token, base_url=slack.api, timeout=timeout, retry_handlers=[])


async def refusal(answer: Awaitable[object]) -> Json:
    """What Slack refused with; fails where it didn't."""
    try:
        await answer
    except SlackApiError as error:
        found: Json = error.response.data
        return found
    raise AssertionError("Slack took it")


async def code(answer: Awaitable[object]) -> str:
    return str((await refusal(answer))["error"])


def bolt(slack: SlackStandIn) -> AsyncApp:
    """The real Bolt, pointed at the stand-in."""
    secret = slack.world.app.signing_secret
    return AsyncApp(client=web_client(slack), signing_secret=secret, process_before_response=True)


@asynccontextmanager
async def by_socket(slack: SlackStandIn, app: AsyncApp, ping: float = 5) -> AsyncIterator[AsyncSocketModeHandler]:
    """The app with one socket open."""
    client = web_client(slack, slack.app_token)
    handler = AsyncSocketModeHandler(app, slack.app_token, web_client=client, ping_interval=ping)
    before = slack.sockets.opened
    connect: Callable[[], Awaitable[None]] = handler.connect_async  # the SDK leaves both untyped
    close: Callable[[], Awaitable[None]] = handler.close_async
    await connect()
    await slack.ledger.until(lambda _: slack.sockets.opened > before)
    try:
        yield handler
    finally:
        await close()


@asynccontextmanager
async def by_http(slack: SlackStandIn, app: AsyncApp) -> AsyncIterator[None]:
    """The app behind an address that Slack calls."""

    async def receive(request: web.Request) -> web.Response:
        headers: dict[str, str | Sequence[str]] = {name: [value] for name, value in request.headers.items()}
        answer = await app.async_dispatch(AsyncBoltRequest(body=await request.text(), headers=headers))
        kind = answer.headers.get("content-type", ["text/plain"])[0].partition(";")[0]
        return web.Response(status=answer.status, text=answer.body, content_type=kind)

    async with http_app(slack, receive):
        yield


@asynccontextmanager
async def http_app(
    slack: SlackStandIn, receive: Callable[[web.Request], Awaitable[web.StreamResponse]]
) -> AsyncIterator[None]:
    """Anything that answers Slack's requests."""
    app = web.Application()
    app.router.add_post("/slack/events", receive)
    runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.05)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.courier.url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    try:
        yield
    finally:
        await slack.courier.quiet()
        await runner.cleanup()
