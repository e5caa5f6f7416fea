"""One serving process: its loops run together, and end together in good order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from functools import partial

import structlog

from bot.answer.answered import Answered
from bot.app import Focal
from bot.deliver.means import Means
from bot.deliver.refresh import refresh
from bot.message import Message
from bot.serving.alarm import watch_over
from bot.serving.door import Door, Loop, Serving, as_it_is, no_more
from bot.serving.inbox import Inbox
from bot.serving.loops import After, Answers, Introduce, Rounds, deliver, keep_beating, stopped
from bot.serving.metrics import Meters, exposed
from bot.serving.served import say_served
from bot.serving.ticker import ticking
from bot.serving.zones import follow_rules
from handlers.cards import show_again
from storage.workers import FencedOut

# What has begun may take this long to end after a stop was asked for; a process manager kills after ten seconds.
LEAVING = 6.0
log = structlog.get_logger()


@asynccontextmanager
async def serving(focal: Focal, doors: Sequence[Door]) -> AsyncIterator[Serving]:
    """Serves as long as the block runs; what another process left open is taken up at once."""
    await asyncio.to_thread(focal.follow_zone_rules, focal.now())
    process = _process(focal, doors)
    async with AsyncExitStack() as stack:
        await _send(stack, process, doors, process.ring)
        # Left in the reverse order: nothing more is begun, what has begun ends, and only then no more is sent.
        stack.push_async_callback(process.answers.finish, LEAVING)
        await stack.enter_async_context(running(process.answers.run, process.over))
        await stack.enter_async_context(process.inbox.open())
        await stack.enter_async_context(ticking(focal.settings.tick_seconds, process.ring))
        process.ring()
        yield process


@asynccontextmanager
async def sending(focal: Focal, doors: Sequence[Door]) -> AsyncIterator[Serving]:
    """Sends what is due as long as the block runs, and answers nobody."""
    await asyncio.to_thread(focal.follow_zone_rules, focal.now())
    process = _process(focal, doors)
    async with AsyncExitStack() as stack:
        await _send(stack, process, doors, process.send)
        await stack.enter_async_context(ticking(focal.settings.tick_seconds, process.ring))
        process.send()
        yield process


async def _send(stack: AsyncExitStack, process: Serving, doors: Sequence[Door], ring: Callable[[], None]) -> None:
    stack.enter_context(exposed(process.focal, process.meters))
    focal = process.focal
    platforms = frozenset(door.platform for door in doors if door.sender is not None)
    own: list[Loop] = [partial(keep_beating, process.means, ring), partial(say_served, process.means, platforms)]
    own += [partial(watch_over, focal), partial(follow_rules, focal)]
    loops = (*own, *(each.run for each in process.rounds))
    for loop in (*loops, *(loop for door in doors for loop in door.loops)):
        await stack.enter_async_context(running(loop, process.over))


def _process(focal: Focal, doors: Sequence[Door]) -> Serving:
    meters = Meters(focal)
    senders = {door.platform: door.sender for door in doors if door.sender is not None}
    means = replace(focal.means(senders), watch=meters.tried)
    rounds: list[Rounds] = []

    def more() -> None:
        for each in rounds:
            each.ring()

    rounds += _rounds(means, focal, more)

    answers = Answers(focal.hall, focal.answer, means, _introduce(doors), _after(doors), focal.now, more)
    over = asyncio.get_running_loop().create_future()
    return Serving(focal, means, Inbox(focal.hall), answers, rounds, over, meters)


def _rounds(means: Means, focal: Focal, ring: Callable[[], None]) -> Sequence[Rounds]:
    """What comes round is asked, what is due is sent, what stands somewhere as it no longer is, is brought up to date,
    what changed is sealed, texts that were given are read; ``ring`` when a step of that is done."""
    return (
        Rounds("calendar_failed", focal.calendar.run, focal.now),
        Rounds("delivery_run_failed", partial(deliver, means), focal.now),
        Rounds("refresh_failed", partial(refresh, means, show_again), focal.now),
        Rounds("sealing_failed", focal.sealer.run, focal.now),
        Rounds("letting_go_failed", focal.keeper.run, focal.now),
        Rounds("reading_failed", partial(focal.readings.run, stepped=ring), focal.now),
    )


def _introduce(doors: Sequence[Door]) -> Introduce:
    steps = {door.platform: door.introduce for door in doors}

    async def introduce(message: Message) -> Message:
        return await steps.get(message.sender.platform, as_it_is)(message)

    return introduce


def _after(doors: Sequence[Door]) -> After:
    steps = {door.platform: door.after for door in doors}

    async def after(message: Message, answered: Answered) -> None:
        await steps.get(message.sender.platform, no_more)(message, answered)

    return after


@asynccontextmanager
async def running(loop: Loop, over: asyncio.Future[None]) -> AsyncIterator[None]:
    """A loop that runs as long as the block; if it fails, or another process took its name, ``over`` ends."""
    task = asyncio.create_task(_ending(loop, over))
    try:
        yield
    finally:
        await stopped(task)


async def _ending(loop: Loop, over: asyncio.Future[None]) -> None:
    try:
        await loop()
    except Exception as fault:
        # What half of a process would do nobody could tell; whoever keeps it running starts it anew.
        cause = "another process runs under the same name" if isinstance(fault, FencedOut) else None
        log.error("ended_by_itself", cause=cause, exc_info=None if cause else fault)
        if not over.done():
            over.set_result(None)
