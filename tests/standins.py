"""What stand-ins of all platforms share: their time, their news, what they hold back and what goes wrong in them."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from typing import Any, Generic, Protocol, Self, TypeVar

from aiohttp import web

Found = TypeVar("Found")
Delivery = TypeVar("Delivery")


class Clock:
    """A platform's clock as the tests see it: a start, the ``seconds`` since then, and what a test adds; it never runs
    backwards."""

    def __init__(self, start: datetime, seconds: Callable[[], float]) -> None:
        self._start, self._seconds = start.timestamp(), seconds
        self._began = seconds()
        self._added = 0.0
        self._last = 0

    def now(self) -> float:
        """Seconds of the epoch."""
        return self._start + self._seconds() - self._began + self._added

    def moment(self) -> datetime:
        return datetime.fromtimestamp(self.now(), UTC)

    def forward(self, seconds: float) -> None:
        """Lets time pass without waiting."""
        self._added += seconds


class News:
    """Somewhere things happen, for which somebody may wait."""

    def __init__(self) -> None:
        self._news = asyncio.Event()

    def note(self) -> None:
        """Wakes whoever waits for something to happen."""
        self._news.set()
        self._news = asyncio.Event()

    async def until(self, seen: Callable[[Self], Found], seconds: float = 3.0) -> Found:
        """Waits until ``seen`` finds something; ``TimeoutError`` where it doesn't."""
        async with asyncio.timeout(seconds):
            while not (found := seen(self)):
                await self._news.wait()
        return found


class Held(Generic[Delivery]):
    """What is carried to the app, or held back for a while."""

    def __init__(self) -> None:
        self._held: list[Delivery] | None = None

    def hold(self) -> None:
        """Keeps everything back until ``release``."""
        self._held = []

    async def release(self, order: Callable[[list[Delivery]], list[Delivery]] = list) -> list[Delivery]:
        """Delivers what was held, one after another, in the order chosen; the same one may stand in it twice."""
        held, self._held = order(self._held or []), None
        return [await self._carry(each) for each in held]

    async def _carry_unless_held(self, delivery: Delivery) -> Delivery:
        if self._held is None:
            return await self._carry(delivery)
        self._held.append(delivery)
        return delivery

    @abstractmethod
    def _carry(self, delivery: Delivery) -> Coroutine[Any, Any, Delivery]: ...


class Planned(Protocol):
    """A fault to come: ``after`` calls pass first, then ``times`` calls meet it."""

    kind: Any
    times: int
    after: int

    def meets(self, what: str, where: str, /) -> bool: ...


Plan = TypeVar("Plan", bound=Planned)


class Faults(Generic[Plan]):
    """What was planned, and what of it has happened; ``broken`` breaks the answer that would have been given."""

    def __init__(self, broken: Callable[[Plan, dict[str, Any]], web.StreamResponse]) -> None:
        self.plans: list[Plan] = []
        self.met: list[Plan] = []
        self._broken = broken
        self._gone_on = asyncio.Event()

    def add(self, plan: Plan) -> Plan:
        """Plans a fault."""
        self.plans.append(plan)
        return plan

    def take(self, what: str, where: str) -> Plan | None:
        """The fault that this call meets."""
        for plan in self.plans:
            if not plan.meets(what, where):
                continue
            if plan.after > 0:
                plan.after -= 1
                continue
            plan.times -= 1
            self.met.append(plan)
            return plan
        return None

    def release(self) -> None:
        """Lets everything that hangs end."""
        self._gone_on.set()

    async def strike(self, plan: Plan, request: web.Request, answer: dict[str, Any]) -> web.StreamResponse:
        """The broken answer; ``answer`` is what would have been said."""
        if plan.kind == "hang":
            await self._gone_on.wait()
        return _cut(request) if plan.kind in ("hang", "reset") else self._broken(plan, answer)


def _cut(request: web.Request) -> web.StreamResponse:
    if isinstance(request.transport, asyncio.Transport):
        request.transport.abort()
    return web.Response(status=500)
