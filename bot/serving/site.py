"""A whole serving process: its doors opened, what serves HTTP, and two addresses by which operators see its state."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

from fastapi import FastAPI, Response
from fastapi.telemetry import TelemetryConfig

from bot.app import Focal
from bot.serving.door import Door, Serving, Ways
from bot.serving.run import running, serving
from bot.serving.warm import warm_up

# A database that a process can work with answers within so many seconds.
PATIENCE = 2.0
Opener = Callable[[Focal], AbstractAsyncContextManager[Door]]


@dataclass(frozen=True)
class Site:
    """The process, its doors' ways, and the web application over all of them."""

    process: Serving
    ways: Sequence[Ways]
    web: FastAPI

    def trouble(self) -> str:
        """Why it can't work, in a word for each door; empty where it can."""
        if self.process.over.done():
            return "replaced"
        return "; ".join(filter(None, (each.ready() for each in self.ways)))


@asynccontextmanager
async def opened(focal: Focal, openers: Sequence[Opener]) -> AsyncIterator[Site]:
    """Serves through these doors as long as the block runs; ``web`` is served by whoever has it."""
    await asyncio.to_thread(warm_up, focal)
    async with AsyncExitStack() as stack:
        doors = [await stack.enter_async_context(each(focal)) for each in openers]
        process = await stack.enter_async_context(serving(focal, doors))
        site = Site(process, [door.ways(process) for door in doors], new_web())
        _add_state(site)
        for way in site.ways:
            way.mount(site.web)
            for loop in way.loops:
                await stack.enter_async_context(running(loop, process.over))
        yield site


class Reached:
    """Whether the database answers. It is asked once at a time: one that hangs would else hold a thread for each."""

    def __init__(self, focal: Focal) -> None:
        self._focal = focal
        self._asked: asyncio.Future[bool] | None = None

    async def trouble(self) -> str:
        """In a word; empty where it answers."""
        if self._asked is None or self._asked.done():
            self._asked = asyncio.ensure_future(asyncio.to_thread(self._focal.database.answers))
        asked = self._asked
        await asyncio.wait([asked], timeout=PATIENCE)
        return "" if asked.done() and asked.result() else "the database does not answer"


def new_web() -> FastAPI:
    """Without anything of its own accord: no documentation, no schema, and nothing told to what traces the process;
    what operators see of it is told by its own figures."""
    silent = TelemetryConfig(tracing=False, metrics=False, logs=False)
    return FastAPI(docs_url=None, redoc_url=None, openapi_url=None, telemetry=silent)


def _add_state(site: Site) -> None:
    async def alive() -> Response:
        return Response("alive")

    reached = Reached(site.process.focal)

    async def ready() -> Response:
        trouble = site.trouble() or await reached.trouble()
        return Response(trouble or "ready", status_code=503 if trouble else 200)

    site.web.add_api_route("/healthz", alive, methods=["GET", "HEAD"], response_model=None)
    site.web.add_api_route("/readyz", ready, methods=["GET", "HEAD"], response_model=None)
