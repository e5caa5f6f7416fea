"""How what happens at Slack reaches the app: signed HTTP or a socket, three seconds, retries, one event id."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Sequence
from urllib.parse import urlencode

import aiohttp

from tests.slack.ledger import Attempt, Delivery, Ledger
from tests.slack.refusals import Json
from tests.slack.signatures import FORM, JSON, signed
from tests.slack.sockets import Sockets
from tests.slack.world import World
from tests.standins import Held

ENVELOPES = {"event": "events_api", "interaction": "interactive", "command": "slash_commands"}


class Courier(Held[Delivery]):
    """Hands things to the app and records what it answered.

    ``limit`` is the time that the app has to acknowledge, in seconds; ``retries`` how often an event comes again, and
    ``pauses`` how many seconds after a try that failed, where a test has the time for it;
    ``url`` the address of the app, where it takes HTTP; ``clock`` gives the time in signatures.
    """

    def __init__(self, world: World, ledger: Ledger, sockets: Sockets) -> None:
        super().__init__()
        self._world, self._ledger, self._sockets = world, ledger, sockets
        self.limit, self.retries = 3.0, 3
        self.pauses: Sequence[float] = ()
        self.url = ""
        self.clock: Callable[[], float] = time.time
        self._session: aiohttp.ClientSession | None = None
        self._running: set[asyncio.Task[Delivery]] = set()

    @property
    def has_road(self) -> bool:
        """Whether the app has ever been there to be told anything."""
        return bool(self.url or self._sockets.opened)

    async def deliver(self, kind: str, payload: Json) -> Delivery:
        """Delivers until it is acknowledged; only events come again."""
        delivery = Delivery(kind, payload)
        self._ledger.deliveries.append(delivery)
        if not self.has_road:
            return delivery
        return await self._carry_unless_held(delivery)

    def later(self, kind: str, payload: Json) -> None:
        """Delivers without waiting."""
        task = asyncio.get_running_loop().create_task(self.deliver(kind, payload))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def quiet(self) -> None:
        """Waits until nothing is on its way any more."""
        while running := list(self._running):
            await asyncio.gather(*running, return_exceptions=True)
            # Where all are done already nothing is waited for, and what discards them would never have its turn.
            self._running.difference_update(running)

    async def again(self, delivery: Delivery) -> Delivery:
        """The same once more, with the same event id, as after an acknowledgement that was lost."""
        await self._once(delivery, len(delivery.attempts), "http_timeout")
        return delivery

    async def _carry(self, delivery: Delivery) -> Delivery:
        reason = ""
        for number in range(1 + (self.retries if delivery.kind == "event" else 0)):
            attempt = await self._once(delivery, number, reason)
            reason = attempt.trouble
            if attempt.good or attempt.trouble == "no_retry":
                break
            await asyncio.sleep(self.pauses[number] if number < len(self.pauses) else 0)
        if not delivery.acknowledged:
            self._ledger.troubles.append(f"not acknowledged: {delivery.kind} {_name_of(delivery.payload)}")
        return delivery

    async def _once(self, delivery: Delivery, number: int, reason: str) -> Attempt:
        began = time.monotonic()
        way = self._by_http if self.url else self._by_socket
        try:
            attempt = await way(delivery, number, reason)
        except (TimeoutError, aiohttp.ClientError, ConnectionError) as error:
            said = "http_timeout" if isinstance(error, TimeoutError) else "connection_failed"
            attempt = Attempt("http" if self.url else "socket", number, False, trouble=said)
        attempt.seconds = time.monotonic() - began
        delivery.attempts.append(attempt)
        self._ledger.note()
        return attempt

    async def _by_socket(self, delivery: Delivery, number: int, reason: str) -> Attempt:
        kind = ENVELOPES[delivery.kind]
        reply = await self._sockets.send(kind, delivery.payload, self.limit, number, reason)
        return Attempt("socket", number, True, reply)

    async def _by_http(self, delivery: Delivery, number: int, reason: str) -> Attempt:
        body, content_type = _body_of(delivery)
        headers = signed(self._world.app.signing_secret, self.clock(), body, content_type)
        if number:
            headers |= {"X-Slack-Retry-Num": str(number), "X-Slack-Retry-Reason": reason or "http_error"}
        async with asyncio.timeout(self.limit):
            status, told, text = await self.request(body, headers)
        if status != 200:
            final = told.get("X-Slack-No-Retry") == "1"
            return Attempt("http", number, False, text, status, trouble="no_retry" if final else "http_error")
        return Attempt("http", number, True, _reply_of(told.get("Content-Type", ""), text), status)

    async def request(self, body: bytes, headers: dict[str, str]) -> tuple[int, dict[str, str], str]:
        """A POST to the app as anybody could make it: status, headers and text of the answer."""
        self._session = self._session or aiohttp.ClientSession()
        async with self._session.post(self.url, data=body, headers=headers, allow_redirects=False) as answer:
            return answer.status, dict(answer.headers), await answer.text()

    async def close(self) -> None:
        for task in [*self._running]:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        if self._session is not None:
            await self._session.close()


def _body_of(delivery: Delivery) -> tuple[bytes, str]:
    match delivery.kind:
        case "event":
            return json.dumps(delivery.payload, ensure_ascii=False).encode(), JSON
        case "command":
            return urlencode(delivery.payload).encode(), FORM
        case _:
            return urlencode({"payload": json.dumps(delivery.payload)}).encode(), FORM


def _reply_of(content_type: str, text: str) -> object:
    if not text:
        return None
    return json.loads(text) if content_type.startswith("application/json") else {"text": text}


def _name_of(payload: Json) -> str:
    event = payload.get("event") or {}
    return str(event.get("type") or payload.get("type") or payload.get("command"))
