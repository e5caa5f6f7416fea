"""One serving process: its loops run together, and end together in good order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.answer.hall import Answered
from bot.app import Focal
from bot.deliver.means import Means
from bot.deliver.sender import Sender
from bot.message import Message
from bot.serving.loops import After, Answers, Deliveries, Introduce, keep_beating
from storage.workers import FencedOut

# What has begun may take this long to end after a stop was asked for; a process manager kills after ten seconds.
LEAVING = 6.0
log = structlog.get_logger()
Loop = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Serving:
    """A process at work. ``ring`` when something was stored; ``over`` ends when the process must stop by itself."""

    means: Means
    answers: Answers
    deliveries: Deliveries
    over: asyncio.Future[None]

    def ring(self) -> None:
        self.answers.ring()
        self.deliveries.ring()


async def as_it_is(message: Message) -> Message:
    """A door that has nothing to look up."""
    return message


async def no_more(_message: Message, _answered: Answered) -> None:
    """A door that does nothing beyond the reply."""


@asynccontextmanager
async def serving(
    focal: Focal, senders: Mapping[str, Sender], introduce: Introduce = as_it_is, after: After = no_more
) -> AsyncIterator[Serving]:
    """Serves as long as the block runs; what another process left open is taken up at once."""
    means = focal.means(senders)
    deliveries = Deliveries(means, focal.now)
    answers = Answers(focal.hall, focal.answer, means, introduce, after, focal.now, deliveries.ring)
    process = Serving(means, answers, deliveries, asyncio.get_running_loop().create_future())
    async with AsyncExitStack() as stack:
        for loop in (partial(keep_beating, means), deliveries.run):
            await stack.enter_async_context(_running(loop, process.over))
        # Left in the reverse order: nothing more is begun, what has begun ends, and only then no more is sent.
        stack.push_async_callback(answers.finish, LEAVING)
        await stack.enter_async_context(_running(answers.run, process.over))
        await stack.enter_async_context(_ticking(focal.settings.tick_seconds, process))
        process.ring()
        yield process


@asynccontextmanager
async def _running(loop: Loop, over: asyncio.Future[None]) -> AsyncIterator[None]:
    task = asyncio.create_task(_ending(loop, over))
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


async def _ending(loop: Loop, over: asyncio.Future[None]) -> None:
    """A loop that ends by itself ends the process: another one has taken its name."""
    try:
        await loop()
    except FencedOut:
        log.error("replaced", cause="another process runs under the same name")
        if not over.done():
            over.set_result(None)


@asynccontextmanager
async def _ticking(seconds: float, process: Serving) -> AsyncIterator[None]:
    """Rings now and then. The scheduler keeps nothing: what is due stands in the database."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    scheduler.add_job(process.ring, "interval", seconds=seconds, coalesce=True, misfire_grace_time=None)
    scheduler.start()
    try:
        yield
    finally:
        scheduler.shutdown(wait=False)
