"""What several messages need at the same time is done in one transaction: many rows are kept at the price of one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from bot.deliver.means import Means, Queue, aside
from storage.database import is_trouble

Item = TypeVar("Item")
Done = TypeVar("Done")


async def together(
    means: Means, name: str, item: Item, step: Callable[[Means, Sequence[Item]], Sequence[Done | Exception]]
) -> Done:
    """Has a plain step of storage done off the event loop for this one and for all that wait for the same.

    While it is done for some, those that come wait for the next. An exception among what the step returns is raised
    for the one whose it is; one that the step raises, for each of them.
    """
    queue = means.queues.setdefault(name, Queue())
    told: asyncio.Future[Done] = asyncio.get_running_loop().create_future()
    queue.waiting.append((item, told))
    if queue.carrier is None or queue.carrier.done():
        queue.carrier = asyncio.create_task(_carry(means, name, queue, step))
    means.points("together.wait")
    return await told


async def _carry(means: Means, name: str, queue: Queue, step: Callable[[Means, Sequence[Any]], Sequence[Any]]) -> None:
    while queue.waiting:
        # Whoever was stopped while waiting wants nothing any more.
        taken, queue.waiting = [each for each in queue.waiting if not each[1].done()], []
        try:
            done = await aside(means, name, partial(step, means, [item for item, _ in taken]))
        except Exception as fault:
            # Raised for each of those that wait: without it they would wait for ever.
            done = [fault] * len(taken)
        for (_, told), each in zip(taken, done, strict=True):
            _tell(told, each)


def _tell(told: asyncio.Future[Any], done: object) -> None:
    if told.done():
        return
    if isinstance(done, Exception):
        told.set_exception(done)
    else:
        told.set_result(done)


def each_alone(items: Sequence[Item], step: Callable[[Sequence[Item]], Sequence[Done]]) -> list[Done | Exception]:
    """All in one transaction of ``step``; where something is wrong with one of them each in its own, so that it
    spoils no other's. What is raised stands in the place of what would be returned; the database's own trouble is
    everybody's. ``step`` must leave nothing behind where it raises."""
    try:
        return list(step(items))
    except Exception as fault:
        if is_trouble(fault) or len(items) == 1:
            return [fault] * len(items)
    return [each for item in items for each in each_alone([item], step)]
