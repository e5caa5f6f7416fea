"""How what happens at Teams reaches the app: signed, within a time, again where no answer came."""

from __future__ import annotations

import asyncio
import copy
import json
import time

import aiohttp

from tests.standins import Held
from tests.teams.clock import Clock
from tests.teams.keys import Forgery, authorization
from tests.teams.ledger import Attempt, Delivery, Ledger
from tests.teams.refusals import Json


class Courier(Held[Delivery]):
    """Hands things to the app and records what it answered.

    ``limit`` is the time that the app has, in seconds; ``retries`` how often a thing comes again that found no answer
    or a failure (an invoke never does: somebody waits for it); ``url`` the address of the app.
    """

    def __init__(self, app_id: str, ledger: Ledger, clock: Clock) -> None:
        super().__init__()
        self._app_id, self._ledger, self._clock = app_id, ledger, clock
        self.limit, self.retries = 15.0, 1
        self.url = ""
        self._session: aiohttp.ClientSession | None = None

    async def deliver(self, activity: Json) -> Delivery:
        """Delivers until it is acknowledged or given up."""
        delivery = Delivery(activity)
        self._ledger.deliveries.append(delivery)
        if not self.url:
            return delivery
        return await self._carry_unless_held(delivery)

    async def again(self, delivery: Delivery) -> Delivery:
        """The same once more, with the same id, as after an answer that was lost."""
        await self._once(delivery)
        return delivery

    async def anew(self, delivery: Delivery) -> Delivery:
        """The same once more, with a new id and time, as the layer above Teams does it."""
        activity = copy.deepcopy(delivery.activity)
        activity |= {"id": self._clock.id(), "timestamp": self._clock.moment().isoformat()}
        return await self.deliver(activity)

    async def forged(self, activity: Json, forgery: Forgery) -> Delivery:
        """Somebody else than Teams says so; once, and whatever comes of it."""
        delivery = Delivery(activity)
        headers = authorization(self._app_id, str(activity.get("serviceUrl", "")), forgery)
        await self._once(delivery, headers)
        return delivery

    async def _carry(self, delivery: Delivery) -> Delivery:
        tries = 1 if delivery.activity["type"] == "invoke" else 1 + self.retries
        for _ in range(tries):
            attempt = await self._once(delivery)
            if attempt.status and attempt.status < 500:
                break
        if not delivery.acknowledged:
            name = delivery.activity.get("name", "")
            self._ledger.troubles.append(f"{delivery.status} for {delivery.activity['type']} {name}".strip())
        return delivery

    async def _once(self, delivery: Delivery, headers: dict[str, str] | None = None) -> Attempt:
        began = time.monotonic()
        if headers is None:
            headers = authorization(self._app_id, str(delivery.activity.get("serviceUrl", "")))
        try:
            async with asyncio.timeout(self.limit):
                status, text = await self.request(json.dumps(delivery.activity).encode(), headers)
            attempt = Attempt(status, _read(text))
        except (TimeoutError, aiohttp.ClientError, ConnectionError) as error:
            attempt = Attempt(0, trouble="timeout" if isinstance(error, TimeoutError) else "connection")
        attempt.seconds = time.monotonic() - began
        delivery.attempts.append(attempt)
        self._ledger.note()
        return attempt

    async def request(self, body: bytes, headers: dict[str, str]) -> tuple[int, str]:
        """A POST to the app as anybody could make it: status and text of the answer."""
        self._session = self._session or aiohttp.ClientSession()
        told = {"Content-Type": "application/json; charset=utf-8", "User-Agent": "Microsoft-SkypeBotApi", **headers}
        async with self._session.post(self.url, data=body, headers=told, allow_redirects=False) as answer:
            return answer.status, await answer.text()

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


def _read(text: str) -> object:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return text
