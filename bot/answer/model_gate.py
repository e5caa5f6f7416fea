"""The one door to a language model: its limits, its breaker, and the record of what came of each question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog

from bot.deliver.breaker import COOL, Breaker
from bot.deliver.sender import Target
from bot.model.types import Unanswered
from storage.database import Database
from storage.model_calls import Sent, add_model_call, end_model_call

PLATFORM = "model"
LONGEST_WAIT = timedelta(minutes=10)
log = structlog.get_logger()


@dataclass(frozen=True)
class Limits:
    """The model's name for the record, how often a person may ask in a day, whether their words are kept."""

    name: str
    daily: int
    keep_text: bool


class ModelGate:
    """Whether a question may be put now, and what became of it. ``clock`` is the database's."""

    def __init__(self, database: Database, limits: Limits, clock: Callable[[], datetime]) -> None:
        self.limits = limits
        self._database, self._clock = database, clock
        self._breaker = Breaker()
        self._target = Target(PLATFORM, PLATFORM, limits.name)

    def allows(self) -> bool:
        """Whether the endpoint is not left alone for a while."""
        allowed = self._breaker.allows(self._target, self._clock())
        if not allowed:
            log.warning("model_not_asked", cause="breaker")
        return allowed

    def enter(self, person_id: int, place_id: int, now: datetime, sent: Sent) -> int | None:
        """Stores the question before it is sent; nothing where the person's day has had enough."""
        with self._database.writing() as session:
            call_id = add_model_call(session, person_id, place_id, now, sent, self.limits.daily)
        if call_id is None:
            log.warning("model_not_asked", cause="budget")
        return call_id

    def worked(self) -> None:
        self._breaker.worked(PLATFORM)

    def end(self, call_id: int, outcome: str, command: str | None = None, tokens: int | None = None) -> None:
        """Says what came of a question."""
        with self._database.writing() as session:
            end_model_call(session, call_id, outcome, command, tokens)

    def unanswered(self, call_id: int, fault: Unanswered) -> None:
        """Nothing came of it; an endpoint in trouble is left alone for a while."""
        clock = self._clock()
        if fault.down:
            self._breaker.failed(PLATFORM, clock)
        else:
            self._breaker.worked(PLATFORM)
        if fault.wait is not None:
            wait = min(timedelta(seconds=fault.wait), LONGEST_WAIT)
            self._breaker.hold_installation(self._target, clock + max(wait, COOL))
        log.warning("model_unanswered", cause=fault.cause, call_id=call_id)
        self.end(call_id, fault.cause)
