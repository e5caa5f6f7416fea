"""A process says which platforms it serves, so that nobody waits unseen for one that no process does."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

import structlog

from bot.deliver.means import Means
from storage.served import mark_served

EVERY = 60.0
log = structlog.get_logger()


async def say_served(means: Means, platforms: Collection[str]) -> None:
    """Each minute, as long as the process lives."""
    while True:
        try:
            await asyncio.to_thread(_say, means, platforms)
        except Exception as fault:
            # Whatever went wrong, the next minute says it.
            log.error("served_not_said", exc_info=fault)
        await asyncio.sleep(EVERY)


def _say(means: Means, platforms: Collection[str]) -> None:
    with means.database.writing() as session:
        mark_served(session, means.worker, platforms, means.clock())
