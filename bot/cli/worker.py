"""``focal worker``: a process that sends what is due, until it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import AsyncExitStack

from bot.app import Focal, open_focal
from bot.cli.faults import InputFault
from bot.cli.serve import NO_DOOR, stop_asked
from bot.load import doors
from bot.serving.alone import Occupied, alone
from bot.serving.http import loop_factory
from bot.serving.run import sending
from bot.serving.site import Opener
from bot.settings import read_settings


def work() -> None:
    """Sends until a stop is asked for (SIGTERM, Ctrl-C) or another process has taken the name of this one."""
    settings = read_settings()
    openers = doors(settings)
    if not openers:
        raise InputFault(NO_DOOR)
    try:
        with alone(settings.database_url):
            focal = open_focal(settings, worker=settings.worker)
            try:
                with asyncio.Runner(loop_factory=loop_factory()) as runner:
                    runner.run(_until_stopped(focal, openers))
            finally:
                focal.close()
    except Occupied as fault:
        raise InputFault(str(fault)) from fault


async def _until_stopped(focal: Focal, openers: Sequence[Opener]) -> None:
    stop = stop_asked()
    async with AsyncExitStack() as stack:
        opened = [await stack.enter_async_context(each(focal)) for each in openers]
        process = await stack.enter_async_context(sending(focal, opened))
        process.over.add_done_callback(lambda _: stop.set())
        print(f"Focal sends through {', '.join(each.platform for each in opened)}; Ctrl-C stops it", flush=True)
        await stop.wait()
