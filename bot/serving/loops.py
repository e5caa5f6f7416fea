"""The loops of a serving process: what is stored is answered, what is due is sent, and the process says that it lives.

Each is rung by a bell; a ticker rings all bells now and then, so that nothing depends on a ring that was missed.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from pydantic import ValidationError

from bot.answer.answered import Answered
from bot.answer.hall import Hall
from bot.answer.stored import to_message
from bot.deliver.again import seconds_to_more
from bot.deliver.means import Means
from bot.deliver.run import beat_once, deliver_held, deliver_once
from bot.message import Message
from storage.tables.inbox import Event
from storage.workers import FencedOut, is_work_left

# Many more than work at once: most of them wait, for a platform or for a language model. Work itself is bounded by
# the threads that do it.
AT_ONCE = 100
# After a fault of the database or the like, so that it is not asked without a pause.
REST = 1.0
# How often it is tried to give back what could not be answered.
MOST_TRIES = 10
# An alarm rings no sooner than in so many seconds, lest what cannot be helped is tried without a pause; and what is
# farther off than an hour is left to the ticker.
SOON, FAR = 0.02, 3_600.0
# How long a task may take to end after it was asked to, in seconds.
PATIENCE = 4.0
log = structlog.get_logger()
Answer = Callable[[Event, datetime], Awaitable[Answered]]
Introduce = Callable[[Message], Awaitable[Message]]
After = Callable[[Message, Answered], Awaitable[None]]


class Answers:
    """Answers stored events, several conversations side by side, each in its order, and sends the replies at once.

    ``introduce`` completes a message with what its door must look up first; ``after`` is told of what was answered.
    ``ring`` when something was stored; ``sent`` is called when something else may be due.
    """

    def __init__(
        self,
        hall: Hall,
        answer: Answer,
        means: Means,
        introduce: Introduce,
        after: After,
        now: Callable[[], datetime],
        sent: Callable[[], None],
    ) -> None:
        self._hall, self._answer, self._means = hall, answer, means
        self._introduce, self._after, self._now, self._sent = introduce, after, now, sent
        self._bell = asyncio.Event()
        self._free = asyncio.Semaphore(AT_ONCE)
        self._running: set[asyncio.Task[None]] = set()

    def ring(self) -> None:
        self._bell.set()

    async def run(self) -> None:
        """Until it is cancelled, or fenced out by another process of the same name."""
        while True:
            self._bell.clear()
            if not await self._next():
                await self._bell.wait()

    async def finish(self, seconds: float) -> None:
        """Lets what has begun end; what does not in time is taken up by whoever comes next."""
        if self._running:
            _, left = await asyncio.wait(self._running, timeout=seconds)
            for task in left:
                task.cancel()

    async def _next(self) -> bool:
        """Starts to answer the next event; false where there is none."""
        await self._free.acquire()
        event = None
        try:
            event = await asyncio.to_thread(self._hall.claim)
        except FencedOut:
            raise
        except Exception as fault:
            # The database may be away for long: it is tried until it is back.
            log.error("claim_failed", exc_info=fault)
            await asyncio.sleep(REST)
            return True
        finally:
            if event is None:
                self._free.release()
        if event is not None:
            task = asyncio.create_task(self._carry(event))
            self._running.add(task)
            task.add_done_callback(self._ended)
        return event is not None

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        self._free.release()
        # The next event of the same conversation is free only now.
        self.ring()

    async def _carry(self, event: Event) -> None:
        try:
            message = await self._introduced(event)
            answered = await self._answer(event, event.received)
            if answered.said is not None and answered.attempt is not None:
                await deliver_held(self._means, answered.said, answered.attempt, self._now())
            if message is not None:
                await self._after(message, answered)
            self._sent()
        except FencedOut:
            log.warning("event_taken_over", event_id=event.id)
        except Exception as fault:
            # One message that breaks must not stop the others.
            log.error("answer_failed", event_id=event.id, exc_info=fault)
            await self._let_go(event)

    async def _let_go(self, event: Event) -> None:
        """Given back as soon as the database can be written to again; else it is free when its lease ends."""
        for _ in range(MOST_TRIES):
            await asyncio.sleep(REST)
            try:
                await asyncio.to_thread(self._hall.let_go, event)
                self.ring()
                return
            except Exception as fault:
                log.warning("event_not_let_go", event_id=event.id, fault=type(fault).__name__)

    async def _introduced(self, event: Event) -> Message | None:
        """The message, completed; where that fails it is answered as it is."""
        try:
            message = to_message(event)
        except ValidationError:
            # Where a newer version stored it, whoever answers it sees to that.
            return None
        try:
            completed = await self._introduce(message)
            if completed is not message:
                await asyncio.to_thread(self._hall.complete, event, completed)
            return completed
        except FencedOut:
            raise
        except Exception as fault:
            log.error("introduction_failed", event_id=event.id, exc_info=fault)
            return None


class Rounds:
    """Does something whenever it is rung; ``name`` is what a fault of it is logged as. ``work`` may return in how
    many seconds it is to be rung again, whoever rings else."""

    def __init__(self, name: str, work: Callable[[datetime], Awaitable[object]], now: Callable[[], datetime]) -> None:
        self._name, self._work, self._now = name, work, now
        self._bell = asyncio.Event()
        self._alarm: asyncio.TimerHandle | None = None

    def ring(self) -> None:
        self._bell.set()

    def _ring_in(self, seconds: object) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        wait = max(seconds, SOON) if isinstance(seconds, float) else None
        far = wait is None or wait > FAR
        self._alarm = None if far else asyncio.get_running_loop().call_later(wait or SOON, self.ring)

    async def run(self) -> None:
        while True:
            await self._bell.wait()
            self._bell.clear()
            try:
                self._ring_in(await self._work(self._now()))
            except FencedOut:
                raise
            except Exception as fault:
                # What is wrong with one round may be gone at the next.
                log.error(self._name, exc_info=fault)
                await asyncio.sleep(REST)


async def deliver(means: Means, now: datetime) -> float | None:
    """Sends all that is due, and says in how many seconds there is more.

    Never ahead of the database's clock: of several processes one whose clock runs ahead would speak too early.
    """
    now = min(now, await asyncio.to_thread(means.clock))
    await deliver_once(means, now)
    return await seconds_to_more(means, now)


async def stopped(task: asyncio.Task[None]) -> None:
    """Ends a task: asked again where a library took the stop for something else."""
    while not task.done():
        task.cancel()
        await asyncio.wait([task], timeout=PATIENCE)


async def keep_beating(means: Means, ring: Callable[[], None]) -> None:
    """Says that this process lives, so that nobody takes over what it holds; rings where another that died left work,
    which would else wait for the ticker."""
    while True:
        try:
            await beat_once(means)
            if await asyncio.to_thread(_is_work_left, means):
                ring()
        except FencedOut:
            raise
        except Exception as fault:
            # Without a beat others take over what is held; this process goes on trying.
            log.error("beat_failed", exc_info=fault)
        await asyncio.sleep(means.pace.beat)


def _is_work_left(means: Means) -> bool:
    with means.database.reading() as session:
        return is_work_left(session, means.clock())
