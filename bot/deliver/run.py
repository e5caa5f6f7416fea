"""One run of delivery: composes, claims and sends all that is due, side by side, until nothing is left to do now."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from functools import partial

import structlog

from bot.deliver.claim import Claim, claim_messages, to_first_claim
from bot.deliver.compose import compose_due
from bot.deliver.look import look
from bot.deliver.means import Means, aside
from bot.deliver.send import send
from bot.deliver.ways import Waiting
from storage.due import is_anything_due
from storage.messages import Begun
from storage.tables.notices import Message
from storage.workers import FencedOut, beat, free_messages

log = structlog.get_logger()


async def deliver_once(means: Means, now: datetime) -> int:
    """Sends all that is due at ``now`` and may leave; returns how many tries and looks were made.

    What must wait (throttled, in doubt, not reachable) is left for a later run, by the database's clock. Raises
    ``FencedOut`` where another process has started under the same id.
    """
    async with beating(means), _finishing(means) as running:
        handled, waiting = 0, Waiting()
        if means.hand.faults:
            await aside(means, "run.free", lambda: _let_go(means))
        while True:
            claims = await _more(means, now, waiting, len(running))
            means.points("run.claimed")
            handled += len(claims)
            running |= {asyncio.create_task(_carry(means, claim.id, _step(means, claim, now))) for claim in claims}
            if not running:
                return handled
            means.points("run.waiting")
            ended, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            running -= ended


async def deliver_held(means: Means, message: Message, begun: Begun, now: datetime) -> None:
    """Sends one message that this process composed, claimed and put on record as tried in one transaction, as a
    reply is."""
    async with beating(means, begun.since):
        means.points("run.held")
        await _carry(means, message.id, partial(send, means, to_first_claim(message), now, begun=begun))


async def beat_once(means: Means, at: datetime | None = None) -> None:
    """Says that this process lives; to be called more often than ``storage.workers.LAPSE`` while it runs. ``at``: what
    the database's clock said a moment ago, where that is known, so that mostly it need not be asked again."""
    if at is not None and means.pulse.is_fresh(at):
        return
    if not await aside(means, "run.beat", lambda: _beat(means)):
        raise FencedOut(means.worker)


async def _more(means: Means, now: datetime, waiting: Waiting, running: int) -> list[Claim]:
    """More to do, once at least half of the places are free: a claim of many costs as much as a claim of one."""
    free = means.pace.at_once - running
    if free * 2 < means.pace.at_once or not await aside(means, "run.look", lambda: _has_work(means, now)):
        return []
    try:
        claims = await aside(means, "run.claim", lambda: claim_messages(means, now, free))
        if len(claims) < free:
            left = free - len(claims)
            claims += await aside(means, "run.compose", lambda: compose_due(means, now, left, waiting))
    except BaseException:
        # What was claimed may stand in the database, though its word did not come back.
        means.hand.faults = True
        raise
    return claims


def _step(means: Means, claim: Claim, now: datetime) -> Callable[[], Awaitable[None]]:
    return partial(look if claim.doubt else send, means, claim, now)


async def _carry(means: Means, message_id: int, step: Callable[[], Awaitable[None]]) -> None:
    """One claimed message; trouble with it is its own: it stays claimed until the next run lets it go."""
    means.hand.messages.add(message_id)
    try:
        means.points("run.carry")
        await step()
        means.points("run.carried")
    except Exception as fault:
        # One message that breaks must not stop the others.
        means.hand.faults = True
        log.error("delivery_failed", message_id=message_id, exc_info=fault)
    finally:
        means.hand.messages.discard(message_id)


@asynccontextmanager
async def _finishing(means: Means) -> AsyncIterator[set[asyncio.Task[None]]]:
    """Whatever ends the run, a stop included: tries that have begun are ended properly, while the process beats."""
    running = set[asyncio.Task[None]]()
    try:
        yield running
    finally:
        if running:
            means.points("run.finishing")
            await asyncio.wait(running)
            means.points("run.finished")


@asynccontextmanager
async def beating(means: Means, at: datetime | None = None) -> AsyncIterator[None]:
    """Says that this process lives as long as the block runs, so that nobody takes over what it does; ``at`` as in
    ``beat_once``."""
    await beat_once(means, at)
    means.points("run.beaten")
    task = asyncio.create_task(_keep_beating(means))
    try:
        yield
    finally:
        task.cancel()
        means.points("run.stopping")
        # Waited for without its outcome: a stop of the run itself that comes just now must not pass for the beat's.
        await asyncio.wait([task])
        if not task.cancelled():
            task.exception()


async def _keep_beating(means: Means) -> None:
    while True:
        means.points("run.pause")
        await asyncio.sleep(means.pace.beat)
        means.points("run.again")
        await beat_once(means)


def _let_go(means: Means) -> None:
    """What a fault left claimed is free for the next claim, this process's own included; it is looked for first."""
    busy = frozenset(means.hand.messages)
    with means.database.writing() as session:
        free_messages(session, means.worker, busy)
        means.points("run.free.commit")
    means.points("run.free.committed")
    means.hand.faults = False


def _has_work(means: Means, now: datetime) -> bool:
    with means.database.reading() as session:
        return is_anything_due(session, means.worker, means.clock(), now)


def _beat(means: Means) -> bool:
    clock = means.clock()
    # What was said a moment ago holds for everybody: only then is it worth a transaction.
    if means.pulse.is_fresh(clock):
        return True
    with means.database.writing() as session:
        alive = beat(session, means.worker, clock)
        means.points("run.beat.commit")
    means.points("run.beat.committed")
    if alive:
        means.pulse.last = clock
    return alive
