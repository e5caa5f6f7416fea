"""Socket Mode: the links that the app holds open, and everything that can happen to them."""

from __future__ import annotations

import asyncio
import json
import uuid
from dataclasses import dataclass, field

from aiohttp import WSMsgType, web

from tests.slack.ledger import Ledger
from tests.slack.refusals import Json

MOST = 10
LIFE = 18_060
REPLIES = {"events_api": False, "interactive": True, "slash_commands": True}


@dataclass
class Link:
    """One socket; a ``silent`` one is half-open: what is sent into it goes nowhere, and no ping is answered."""

    ws: web.WebSocketResponse
    request: web.Request
    silent: bool = False
    sent: int = 0


@dataclass
class Waiting:
    """An envelope that isn't acknowledged yet."""

    kind: str
    done: asyncio.Future[object] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Sockets:
    """All links of the app, in the order in which they were opened."""

    def __init__(self, ledger: Ledger, app_id: str) -> None:
        self._ledger, self._app_id = ledger, app_id
        self.tickets: set[str] = set()
        self.links: list[Link] = []
        self.opened = 0  # links ever opened
        self.twice = False  # every envelope goes down two times
        self._turn = 0
        self._waiting: dict[str, Waiting] = {}
        self._known: dict[str, str] = {}

    async def accept(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self.tickets:
            return web.Response(status=408)
        self.tickets.discard(ticket)
        link = Link(web.WebSocketResponse(autoping=False, timeout=0.1), request)
        await link.ws.prepare(request)
        if len(self.links) >= MOST:
            await link.ws.send_json(self._parting("too_many_websockets"))
            return link.ws
        await self._serve(link)
        return link.ws

    async def _serve(self, link: Link) -> None:
        self.links.append(link)
        self.opened += 1
        self._ledger.note()
        try:
            await link.ws.send_json(self._hello())
            async for message in link.ws:
                await self._heard(link, message.type, message.data)
        except ConnectionError:
            return
        finally:
            self._forget(link)

    def _forget(self, link: Link) -> None:
        if link in self.links:
            self.links.remove(link)
        self._ledger.note()

    def _hello(self) -> Json:
        return {
            "type": "hello",
            "num_connections": len(self.links),
            "debug_info": self._debug(),
            "connection_info": {"app_id": self._app_id},
        }

    def _debug(self) -> Json:
        return {"host": "stand-in", "build_number": 1, "approximate_connection_time": LIFE}

    def _parting(self, reason: str) -> Json:
        return {"type": "disconnect", "reason": reason, "debug_info": self._debug()}

    async def _heard(self, link: Link, kind: WSMsgType, data: str | bytes) -> None:
        if link.silent:
            return
        if kind is WSMsgType.PING:
            await link.ws.pong(data.encode() if isinstance(data, str) else data)
        elif kind is WSMsgType.TEXT:
            self._acknowledged(data)
            self._ledger.note()

    def _acknowledged(self, data: str | bytes) -> None:
        try:
            told = json.loads(data)
            id = told["envelope_id"]
        except (ValueError, KeyError, TypeError):
            self._ledger.troubles.append(f"not an acknowledgement: {data!r}")
            return
        kind = self._known.get(id)
        if kind is None:
            self._ledger.troubles.append(f"unknown envelope: {id}")
        elif told.get("payload") and not REPLIES[kind]:
            self._ledger.troubles.append(f"an envelope of {kind} takes no payload")
        waiting = self._waiting.pop(id, None)
        if waiting is not None and not waiting.done.done():
            waiting.done.set_result(told.get("payload"))

    async def send(self, kind: str, payload: Json, limit: float, attempt: int = 0, reason: str = "") -> object:
        """Sends one envelope down one link, in turn; answers the payload of the acknowledgement.

        ``TimeoutError`` where no link or no acknowledgement came within ``limit`` seconds.
        """
        id = str(uuid.uuid4())
        envelope = {"envelope_id": id, "payload": payload, "type": kind, "accepts_response_payload": REPLIES[kind]}
        if kind == "events_api":
            envelope |= {"retry_attempt": attempt, "retry_reason": reason}
        waiting = self._waiting[id] = Waiting(kind)
        self._known[id] = kind
        try:
            async with asyncio.timeout(limit):
                for _ in range(2 if self.twice else 1):
                    await self._down(envelope)
                return await waiting.done
        finally:
            self._waiting.pop(id, None)

    async def _down(self, envelope: Json) -> None:
        await self._ledger.until(lambda _: self.links, 600)
        self._turn += 1
        link = self.links[self._turn % len(self.links)]
        link.sent += 1
        if not link.silent:
            await link.ws.send_json(envelope)

    async def warn(self) -> None:
        """Says that the links will be closed in ten seconds; they stay open until ``refresh``."""
        for link in [*self.links]:
            await link.ws.send_json(self._parting("warning"))

    async def refresh(self, reason: str = "refresh_requested") -> None:
        """Closes the links as Slack does every few hours (or with ``link_disabled`` when Socket Mode is turned off)."""
        for link in [*self.links]:
            await link.ws.send_json(self._parting(reason))
            self._forget(link)
            await link.ws.close()

    def cut(self) -> None:
        """Cuts every link without a word."""
        for link in [*self.links]:
            self._forget(link)
            if isinstance(link.request.transport, asyncio.Transport):
                link.request.transport.abort()

    def go_silent(self) -> None:
        """Leaves every link half-open."""
        for link in self.links:
            link.silent = True

    async def say(self, text: str) -> None:
        """Sends anything at all down every link."""
        for link in [*self.links]:
            await link.ws.send_str(text)

    async def close(self) -> None:
        for link in [*self.links]:
            self._forget(link)
            await link.ws.close()
