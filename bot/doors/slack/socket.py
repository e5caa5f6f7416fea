"""Socket Mode: links to Slack that are kept open. The SDK reconnects by itself, but not from every trouble (a link's
address that was used up, an outage of names, a half-open link): whoever is not connected for long is replaced."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass

import structlog
from slack_bolt.adapter.socket_mode.async_handler import AsyncSocketModeHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.http_retry.async_handler import AsyncRetryHandler
from slack_sdk.http_retry.request import HttpRequest
from slack_sdk.http_retry.response import HttpResponse
from slack_sdk.http_retry.state import RetryState
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.waits import wait_of

log = structlog.get_logger()


@dataclass(frozen=True)
class Patience:
    """In seconds: ``ping`` between signs of life on a link, ``look`` between looks at it, ``longest`` without a
    connection before it is replaced, ``close`` for an old one to end. Together they stay below half a minute."""

    ping: float = 3.0
    look: float = 1.0
    longest: float = 8.0
    close: float = 2.0


class Told(AsyncRetryHandler):
    """Hears until when Slack wants no further call; it tries nothing again, which the SDK does by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.until = 0.0

    async def _can_retry_async(
        self,
        *,
        state: RetryState,
        request: HttpRequest,
        response: HttpResponse | None = None,
        error: Exception | None = None,
    ) -> bool:
        if response is not None and response.status_code == 429:
            told = {name.title(): str(values[0]) for name, values in response.headers.items() if values}
            self.until = asyncio.get_running_loop().time() + wait_of(told)
        return False


class Link:
    """One link, watched over. ``client`` calls with the app's own token."""

    def __init__(self, app: AsyncApp, client: AsyncWebClient, token: str, patience: Patience = Patience()) -> None:
        self._app, self._token, self._patience = app, token, patience
        self._told = Told()
        self._client = _listening(client, self._told)
        self._handler: AsyncSocketModeHandler | None = None
        self._connecting: asyncio.Task[None] | None = None
        self.connected = False

    async def run(self) -> None:
        """Keeps the link open until it is cancelled."""
        try:
            await self._keep()
        finally:
            await self._close()

    async def _keep(self) -> None:
        loop = asyncio.get_running_loop()
        seen = loop.time()
        while True:
            if self._handler is None:
                self._handler = self._new()
                seen = loop.time()
            up = await self._handler.client.is_connected()
            self._tell(up)
            if up:
                seen = loop.time()
            # One that was told to wait does so: whoever took its place would ask too early, and be told the same.
            elif loop.time() - max(seen, self._told.until) > self._patience.longest:
                log.warning("slack_link_replaced", seconds=round(loop.time() - seen, 1))
                await self._close()
                continue
            await asyncio.sleep(self._patience.look)

    def _new(self) -> AsyncSocketModeHandler:
        handler = AsyncSocketModeHandler(
            self._app, self._token, web_client=self._client, ping_interval=self._patience.ping
        )
        self._connecting = asyncio.create_task(self._connect(handler))
        return handler

    async def _connect(self, handler: AsyncSocketModeHandler) -> None:
        """It tries until it succeeds, and logs each failure; where it does not get through, it is replaced."""
        connect: Callable[[], Awaitable[None]] = handler.connect_async  # the SDK leaves it untyped
        await connect()
        self._tell(await handler.client.is_connected())

    def _tell(self, up: bool) -> None:
        if up != self.connected:
            self.connected = up
            (log.info if up else log.warning)("slack_link_up" if up else "slack_link_down")

    async def _close(self) -> None:
        handler, self._handler = self._handler, None
        if handler is None:
            return
        self._tell(False)
        if self._connecting is not None:
            self._connecting.cancel()
        close: Callable[[], Awaitable[None]] = handler.close_async
        with suppress(Exception):
            async with asyncio.timeout(self._patience.close):
                await close()


def _listening(client: AsyncWebClient, told: Told) -> AsyncWebClient:
    """A client like this one, of whose calls ``told`` hears."""
    return AsyncWebClient(token=client.token, base_url=client.base_url, session=client.session, retry_handlers=[told])
