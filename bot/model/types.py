"""What goes to a language model, what comes back, and why nothing came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from handlers.commands.fields import Lang


@dataclass(frozen=True)
class Question:
    """One message with what is needed to read it: ids of topics and bodies with their names, commands on offer.

    ``item`` is the number last spoken of, which "it" may mean; it is not sent.
    """

    words: str
    lang: Lang
    topics: Mapping[str, str]
    bodies: Mapping[str, str]
    commands: tuple[str, ...]
    item: int | None = None


@dataclass(frozen=True)
class Call:
    """What a model answered: one command with its fields as JSON, unchecked. ``tokens`` is what it cost."""

    command: str
    fields: Mapping[str, Any]
    tokens: int | None = None


class Unanswered(Exception):
    """Nothing came of a question. ``down``: the endpoint itself is in trouble, and may be left alone for a while,
    for ``wait`` seconds where it said so."""

    def __init__(self, cause: str, *, down: bool = False, wait: float | None = None) -> None:
        super().__init__(cause)
        self.cause, self.down, self.wait = cause, down, wait


class Asks(Protocol):
    """Puts a question to a model. Raises ``Unanswered``, and nothing else for what an endpoint does."""

    async def __call__(self, question: Question) -> Call: ...
