"""What this process cannot read, as a newer version beside it took it in, is left to that one for a while."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

import structlog
from pydantic import ValidationError
from sqlalchemy.orm import Session

from bot.answer.stored import to_message
from bot.message import Message
from storage.database import Database
from storage.inbox import leave_event
from storage.tables.inbox import Event
from storage.workers import FencedOut, list_at_work

# An upgrade of one process after the other is over within this time.
PATIENCE = timedelta(minutes=10)
log = structlog.get_logger()


class Unread:
    """The events that one process has left to others, and since when, by the database's clock."""

    def __init__(
        self, database: Database, worker: str, clock: Callable[[], datetime], points: Callable[[str], None]
    ) -> None:
        self._database, self._clock, self._points = database, clock, points
        self._own, self._since = worker.rpartition(":")[0], dict[int, datetime]()

    def ids(self, session: Session, clock: datetime) -> Collection[int]:
        """What is not to be claimed here, since another process at work may be able to read it."""
        if not self._since or not self._is_other_at_work(session, clock):
            return ()
        self._since = {each: at for each, at in self._since.items() if abs(clock - at) < 2 * PATIENCE}
        return [each for each, at in self._since.items() if abs(clock - at) < PATIENCE]

    def read(self, event: Event) -> Message:
        """A claimed message as it was stored. Raises ``FencedOut`` where it was left to others just now."""
        try:
            return to_message(event)
        except ValidationError as fault:
            if self._leave(event):
                log.warning("event_left_to_others", event_id=event.id)
                raise FencedOut(f"event {event.id} is left to others") from fault
            raise

    def _leave(self, event: Event) -> bool:
        with self._database.writing() as session:
            clock = self._clock()
            since = self._since.setdefault(event.id, clock)
            left = abs(clock - since) < PATIENCE and self._is_other_at_work(session, clock)
            if left:
                leave_event(session, event.id, event.fence)
            self._points("hall.left.commit")
        return left

    def _is_other_at_work(self, session: Session, clock: datetime) -> bool:
        return any(name != self._own for name in list_at_work(session, clock))
