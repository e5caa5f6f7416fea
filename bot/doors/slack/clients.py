"""Clients of Slack's Web API: one connection pool for all of them, each call tried once and not for long."""

from __future__ import annotations

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

# A try must end well within the time that the claim of a message gives it.
SECONDS = 8.0
CONNECT = 4.0


class Clients:
    """Made on an event loop and used on that one; ``url`` is where Slack's API is, with a slash at its end."""

    def __init__(self, url: str, seconds: float = SECONDS) -> None:
        self.url, self._seconds = url, seconds
        self._session: aiohttp.ClientSession | None = None
        self._clients: dict[str, AsyncWebClient] = {}

    def session(self) -> aiohttp.ClientSession:
        """The pool; a session that was closed is made anew."""
        if self._session is None or self._session.closed:
            timeout = aiohttp.ClientTimeout(total=self._seconds, connect=min(CONNECT, self._seconds))
            self._session, self._clients = aiohttp.ClientSession(timeout=timeout), {}
        return self._session

    def of(self, token: str | None) -> AsyncWebClient:
        """The client with this token, or with none."""
        session = self.session()
        key = token or ""
        if key not in self._clients:
            # Without retries of its own: what may have been sent is looked for before it is sent again.
            self._clients[key] = AsyncWebClient(token=token, base_url=self.url, session=session, retry_handlers=[])
        return self._clients[key]

    def forget(self, token: str) -> None:
        """A token that is no longer good."""
        self._clients.pop(token, None)

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()
