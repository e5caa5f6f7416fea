"""The ticker rings all bells now and then, whatever is done to the clocks meanwhile.

The scheduler keeps nothing: what is due stands in the database. It counts by the clock of the machine, and waits for
the next ring for hours where that is set back by hours, even if it is set right again a moment later.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import structlog
from apscheduler.events import EVENT_JOB_SUBMITTED
from apscheduler.job import Job
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.serving.loops import stopped

log = structlog.get_logger()


@asynccontextmanager
async def ticking(seconds: float, ring: Callable[[], None]) -> AsyncIterator[Job]:
    """Rings every so many seconds as long as the block runs."""
    scheduler, rung = AsyncIOScheduler(timezone="UTC"), asyncio.Event()
    job = scheduler.add_job(ring, "interval", seconds=seconds, coalesce=True, misfire_grace_time=None)
    scheduler.add_listener(lambda _event: rung.set(), EVENT_JOB_SUBMITTED)
    scheduler.start()
    minding = asyncio.create_task(_mind(job, seconds, rung))
    try:
        yield job
    finally:
        await stopped(minding)
        scheduler.shutdown(wait=False)


async def _mind(job: Job, seconds: float, rung: asyncio.Event) -> None:
    """Has it count anew from now on where it did not ring for twice as long, by a clock that nobody sets."""
    while True:
        rung.clear()
        await asyncio.sleep(2 * seconds)
        if not rung.is_set():
            log.warning("ticker_counts_anew")
            job.reschedule("interval", seconds=seconds)
