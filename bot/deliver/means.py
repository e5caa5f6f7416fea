"""What delivery works with: everything that touches the world is handed in, clocks and chance included."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from time import monotonic
from typing import Any, TypeVar

from sqlalchemy.orm import Session

from bot.deliver.breaker import Breaker
from bot.deliver.digest import digest
from bot.deliver.sender import Parcel, Sender, Target
from handlers.answer import Reply
from handlers.usual import Usual
from storage.database import Database
from storage.tables.notices import Notice
from storage.tables.people import Person
from storage.workers import FRESH

Untold = Callable[[Session, Sequence[Notice], str, datetime], None]
Watch = Callable[[str, str, float | None], None]
Compose = Callable[[Session, Person, Sequence[Notice], datetime], tuple[Reply | None, list[Notice]]]
Done = TypeVar("Done")


def nobody(_session: Session, _notices: Sequence[Notice], _stage: str, _now: datetime) -> None:
    """Where there is no desk, nobody learns of what could not be told."""


def unwatched(_platform: str, _outcome: str, _late: float | None) -> None:
    """Where nobody counts what comes of tries."""


def nowhere(_name: str) -> None:
    """A failpoint in production: nothing happens there."""


@dataclass(frozen=True)
class Pace:
    """How long things may take and how often they are tried; seconds where not a ``timedelta``.

    ``settle`` must be longer than a platform takes to show in its history what it accepted: a message that is not
    seen twice, ``settle`` apart, is sent again. ``most_tries`` bounds tries without a sure outcome. ``repeats``:
    whether what may have arrived where nobody can look is sent once more, to staff, with a word on it.
    """

    send: float = 15.0
    look: float = 10.0
    settle: timedelta = timedelta(seconds=6)
    first_wait: float = 2.0
    longest_wait: float = 300.0
    away: timedelta = timedelta(seconds=60)
    beat: float = 3.0
    at_once: int = 20
    most_tries: int = 12
    repeats: bool = True

    @property
    def room(self) -> timedelta:
        """What a claim must have left when a try begins, so that the try ends within it."""
        return timedelta(seconds=self.send)


@dataclass
class Pulse:
    """When this process last said that it lives, by the database's clock."""

    last: datetime | None = None

    def is_fresh(self, clock: datetime) -> bool:
        return self.last is not None and timedelta(0) <= clock - self.last < FRESH


@dataclass
class Hand:
    """The messages that this process works on now; ``faults``: one was lost on the way since the last look, so that
    the database may hold claims that nobody works on."""

    messages: set[int] = field(default_factory=set)
    faults: bool = False


@dataclass
class Queue:
    """Who waits for a step that is done for several at once, and what carries it out (``together``)."""

    waiting: list[tuple[Any, asyncio.Future[Any]]] = field(default_factory=list)
    carrier: asyncio.Task[None] | None = None


@dataclass(frozen=True)
class Means:
    """One delivering process.

    ``worker`` is its mark (``storage.workers.start_worker``); ``clock`` the database's clock; ``steady`` seconds that
    go on while the process stands still, whatever clock is set; ``chance`` gives numbers in [0, 1); ``lang`` and
    ``zone`` hold for people who have set none; ``points`` is called by name at every step, await and commit;
    ``digest_of`` marks what a message says; ``untold`` is called, in the transaction, with notices of which somebody
    could not be told (``untold``), or perhaps not (``unsure``). ``weekly`` bounds how many messages an outsider gets
    unasked in seven days; 0: none does. ``has_mail``: people are written to as well, by this process or another one.
    ``watch`` is told of each try: its platform, what came of it, and for what was sent how many seconds it was late.
    """

    database: Database
    worker: str
    senders: Mapping[str, Sender]
    compose: Compose
    clock: Callable[[], datetime]
    chance: Callable[[], float]
    lang: str = "en"
    zone: str = "Europe/Zurich"
    points: Callable[[str], None] = nowhere
    steady: Callable[[], float] = monotonic
    pace: Pace = Pace()
    weekly: int = 0
    has_mail: bool = False
    breaker: Breaker = field(default_factory=Breaker)
    pulse: Pulse = field(default_factory=Pulse)
    hand: Hand = field(default_factory=Hand)
    queues: dict[str, Queue] = field(default_factory=dict)
    digest_of: Callable[[Parcel], str] = digest
    untold: Untold = nobody
    watch: Watch = unwatched

    @property
    def usual(self) -> Usual:
        return Usual(self.lang, self.zone)

    def ready(self, target: Target, clock: datetime) -> bool:
        """Whether a message can leave for there now."""
        sender = self.senders.get(target.platform)
        return sender is not None and sender.working(target) and self.breaker.allows(target, clock)

    def is_well(self, target: Target, clock: datetime) -> bool:
        """Whether an edit, which can wait, may be tried there now: it takes no message's turn."""
        sender = self.senders.get(target.platform)
        return sender is not None and sender.working(target) and self.breaker.is_well(target, clock)


async def aside(means: Means, name: str, step: Callable[[], Done]) -> Done:
    """Carries out a plain step of storage off the event loop, with a failpoint before and after."""
    means.points(f"{name}.begin")
    done = await asyncio.to_thread(step)
    means.points(f"{name}.end")
    return done
