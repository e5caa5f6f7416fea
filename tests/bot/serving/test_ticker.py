"""The ticker goes on whatever is done to the clock of the machine."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from bot.serving.ticker import ticking

HOURS = timedelta(hours=4)


async def rings_after(change: timedelta) -> bool:
    """Whether it rings within seconds after the next ring has come to lie so much later, as it does where the clock is
    set back by as much."""
    rung = asyncio.Event()
    async with ticking(0.02, rung.set) as job:
        await asyncio.wait_for(rung.wait(), 5)
        job.modify(next_run_time=job.next_run_time + change)
        rung.clear()
        await asyncio.wait_for(rung.wait(), 5)
        rung.clear()
        await asyncio.wait_for(rung.wait(), 5)
    return True


def test_it_rings_again_where_the_clock_was_set_back_by_hours() -> None:
    assert asyncio.run(rings_after(HOURS))


def test_it_rings_on_where_the_clock_was_set_forward() -> None:
    assert asyncio.run(rings_after(-HOURS / 60))
