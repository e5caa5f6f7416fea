"""What a door brings to a serving process, and what the process gives it.

A door joins by a module of its own here, named in ``bot.load.DOORS``, whose function ``door(focal)`` opens it, an async
context manager that gives a ``Door``. Nobody else needs to know of it.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from fastapi import FastAPI

from bot.answer.answered import Answered
from bot.app import Focal
from bot.deliver.means import Means
from bot.deliver.sender import Sender
from bot.message import Message
from bot.serving.inbox import Inbox
from bot.serving.loops import Answers, Rounds
from bot.serving.metrics import Meters

Loop = Callable[[], Awaitable[None]]


@dataclass(frozen=True)
class Serving:
    """A process at work. ``take`` keeps a message before it is acknowledged; ``ring`` when something else was stored;
    ``over`` ends when the process must stop by itself."""

    focal: Focal
    means: Means
    inbox: Inbox
    answers: Answers
    rounds: Sequence[Rounds]
    over: asyncio.Future[None]
    meters: Meters

    async def take(self, message: Message) -> None:
        """Returns once the message is stored for good; it is answered a moment later. What it raises means that
        nothing was kept."""
        if await self.inbox.take(message):
            self.answers.ring()

    def ring(self) -> None:
        self.answers.ring()
        self.send()

    def send(self) -> None:
        """Something may be due, or stand on a platform as it no longer is."""
        for each in self.rounds:
            each.ring()


async def as_it_is(message: Message) -> Message:
    """A door that has nothing to look up."""
    return message


async def no_more(_message: Message, _answered: Answered) -> None:
    """A door that does nothing beyond the reply."""


def nothing_mounted(_web: FastAPI) -> None:
    """A door without an address."""


def always_ready() -> str:
    """A door that depends on nobody."""
    return ""


@dataclass(frozen=True)
class Ways:
    """A door's ways in. ``mount`` adds its addresses to the web application; each of ``loops`` runs as long as the
    process serves; ``ready`` says in a word why the door can't work now, empty where it can. ``told`` is what the
    operator is told of it when the process starts."""

    mount: Callable[[FastAPI], None] = nothing_mounted
    loops: Sequence[Loop] = ()
    ready: Callable[[], str] = always_ready
    told: str = ""


@dataclass(frozen=True)
class Door:
    """One platform's part of a process.

    ``sender`` is its way out, if it has one of its own. ``introduce`` completes a message with what must be looked up
    first, ``after`` is told of what was answered; both are given messages of this platform alone. ``ways`` opens its
    ways in, once the process serves. ``loops`` run also where the door only sends, as in ``focal worker``.
    """

    platform: str
    ways: Callable[[Serving], Ways]
    sender: Sender | None = None
    introduce: Callable[[Message], Awaitable[Message]] = as_it_is
    after: Callable[[Message, Answered], Awaitable[None]] = no_more
    loops: Sequence[Loop] = ()
