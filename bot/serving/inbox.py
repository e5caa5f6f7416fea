"""The one writer of what comes in: what waits is stored together, since a commit of many costs as much as of one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager

from bot.answer.hall import Hall
from bot.answer.overheard import is_nothing
from bot.message import Message
from bot.serving.loops import stopped

MOST_AT_ONCE = 200
Waiting = tuple[Message, "asyncio.Future[None]"]


class Inbox:
    """Over one hall; ``open`` while it is used. It has a thread of its own, so that answers never hold it up."""

    def __init__(self, hall: Hall) -> None:
        self._hall = hall
        self._waiting: list[Waiting] = []
        self._bell = asyncio.Event()
        self._thread = ThreadPoolExecutor(1, "inbox")

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        task = asyncio.create_task(self._run())
        try:
            yield
        finally:
            await stopped(task)
            self._thread.shutdown()

    async def take(self, message: Message) -> bool:
        """Returns once the message is stored for good; raises where it was not. What is merely talk is never stored:
        then there is nothing to answer, and false is returned."""
        if is_nothing(message):
            return False
        kept = asyncio.get_running_loop().create_future()
        self._waiting.append((message, kept))
        self._bell.set()
        await kept
        return True

    async def _run(self) -> None:
        while True:
            await self._bell.wait()
            self._bell.clear()
            while self._waiting:
                await self._gathered()
                some, self._waiting = self._waiting[:MOST_AT_ONCE], self._waiting[MOST_AT_ONCE:]
                await self._keep(some)

    async def _gathered(self) -> None:
        """Waits while each turn of the loop brings more: it goes along with what waits, as one commit."""
        seen = 0
        while seen < len(self._waiting) < MOST_AT_ONCE:
            seen = len(self._waiting)
            await asyncio.sleep(0)

    async def _keep(self, some: Sequence[Waiting]) -> None:
        """One that can't be stored must not take the others with it."""
        fault = await self._store([message for message, _ in some])
        if fault is not None and len(some) > 1:
            for each in some:
                await self._keep([each])
            return
        for _, kept in some:
            if kept.done():
                continue
            if fault is None:
                kept.set_result(None)
            else:
                kept.set_exception(fault)

    async def _store(self, messages: Sequence[Message]) -> Exception | None:
        try:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._hall.take_all, messages)
        except Exception as fault:
            # Raised for each of those that wait, by whoever asked.
            return fault
        return None
