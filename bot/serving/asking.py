"""Messages that are answered in the request that brought them, whichever the door."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import structlog

from bot.answer.answered import Answered
from bot.answer.guests import find_asker
from bot.answer.pages.history import Exchange, read_answer
from bot.app import Focal
from bot.deliver.run import deliver_held
from bot.message import Message, Sender, Submitted
from bot.serving.door import Serving
from bot.serving.in_response import InResponse
from bot.serving.loops import Introduce
from bot.serving.met import Met
from storage.inbox import forget_event

log = structlog.get_logger()


class NotKept(Exception):
    """Nobody can say yet that a message is stored."""


@dataclass(frozen=True)
class Asking:
    """``introduce`` completes a message first; ``patience`` is how many seconds the platform waits."""

    process: Serving
    introduce: Introduce
    met: Met
    patience: float

    async def ask(self, message: Message, given: Callable[[Answered], bool]) -> Answered | None:
        """The answer; nothing where the message was taken in before, others answer it, or the platform would not wait
        for it. Where it is ``given`` in the request it is on record as sent; everything else comes as a message.
        Raises ``NotKept`` where it was not even stored in time: it must not be acknowledged."""
        focal, means = self.process.focal, self.process.means
        now, until = focal.now(), asyncio.get_running_loop().time() + self.patience
        async with asyncio.timeout_at(until):
            known = await self.introduce(message)
        kept = threading.Event()
        answering = asyncio.create_task(asyncio.to_thread(focal.hall.ask, known, now, True, kept.set))
        ended, _ = await asyncio.wait([answering], timeout=until - asyncio.get_running_loop().time())
        if not ended:
            self.met.aside(self._later(answering, now))
            if not kept.is_set():
                # It may be lost yet, and whoever hears that it was taken would not send it again.
                raise NotKept
            # It is carried out all the same: told that it failed, people would do it again.
            return None
        answered = answering.result()
        if answered is None or answered.said is None or answered.attempt is None:
            self.process.ring()
            return None
        if given(answered):
            await deliver_held(InResponse.of(means), answered.said, answered.attempt, now)
            self.process.send()
        else:
            self.met.aside(self._sent(answered, now))
        if isinstance(message, Submitted) and (answered.carried is None or answered.carried.refused):
            await asyncio.to_thread(self._forget, answered.event)
        return answered

    async def before(self, message: Submitted) -> Exchange | None:
        """What a form was answered with that was taken in before; nothing where it is not answered yet. Whoever sends
        it once more has not seen that answer."""
        return await asyncio.to_thread(read_answer, self.process.focal.database, message)

    def _forget(self, event: int) -> None:
        """A form that was refused may be sent once more as it is: what stood in its way may be gone by then."""
        with self.process.focal.database.writing() as session:
            forget_event(session, event)

    async def _later(self, answering: asyncio.Task[Answered | None], now: datetime) -> None:
        """The answer as a message, whenever it is there."""
        try:
            answered = await answering
            if answered is not None:
                await self._sent(answered, now)
            self.process.ring()
        except Exception as fault:
            # Nobody waits for it any more who could be told.
            log.error("late_answer_failed", exc_info=fault)

    async def _sent(self, answered: Answered, now: datetime) -> None:
        """The answer as a message; what could not be shown where it was to be goes another way at once."""
        if answered.said is not None and answered.attempt is not None:
            await deliver_held(self.process.means, answered.said, answered.attempt, now)
        self.process.send()


def speech_of(focal: Focal, sender: Sender) -> tuple[str, str]:
    """The language and zone in which somebody is answered before anything is known of what they want."""
    with focal.database.reading() as session:
        person = find_asker(session, sender)
        lang, zone = (person.lang, person.zone) if person else (None, None)
    lang, zone = lang or sender.lang, zone or sender.zone
    return lang or focal.settings.language, zone or focal.settings.zone
