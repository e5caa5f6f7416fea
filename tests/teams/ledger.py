"""What truly happened at Teams: the judge of "lost" and "twice"."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from tests.standins import News
from tests.teams.refusals import Json
from tests.teams.things import Message

Found = TypeVar("Found")


@dataclass
class Called:
    """One call of the connector as it came; ``status`` is what was answered, 0 where the answer was broken."""

    what: str
    conversation: str
    body: Json
    at: float
    status: int = 0
    code: str = ""
    fault: str = ""


@dataclass
class Attempt:
    """One try to hand something to the app."""

    status: int
    reply: object = None
    trouble: str = ""
    seconds: float = 0.0


@dataclass
class Delivery:
    """Something that Teams told the app."""

    activity: Json
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def acknowledged(self) -> bool:
        return any(200 <= each.status < 300 for each in self.attempts)

    @property
    def status(self) -> int:
        """The last answer's; 0 where there was none."""
        return self.attempts[-1].status if self.attempts else 0

    @property
    def reply(self) -> Json:
        """What the first good answer carried; empty where there was none."""
        found = next((each.reply for each in self.attempts if 200 <= each.status < 300), None)
        return found if isinstance(found, dict) else {}


class Ledger(News):
    """All that was done, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[Called] = []
        self.posts: list[Message] = []
        self.updates: list[tuple[Message, Json]] = []
        self.deletions: list[Message] = []
        self.typings: list[str] = []
        self.created: list[str] = []  # conversations asked for
        self.deliveries: list[Delivery] = []
        self.troubles: list[str] = []  # what a person at Teams would see as a failure

    def called(self, what: str) -> list[Called]:
        return [each for each in self.calls if each.what == what]

    def posted(self, conversation: str | None = None) -> list[Message]:
        """The app's messages that still stand."""
        return [each for each in self.posts if not each.deleted and conversation in (None, each.conversation)]

    def twice(self, mark: Callable[[Message], object] | None = None) -> dict[object, int]:
        """Marks that stand in more than one message, with how many; without a ``mark``, the same content in the same
        conversation."""
        counted = Counter((mark or _content)(each) for each in self.posts)
        return {key: count for key, count in counted.items() if key is not None and count > 1}

    async def until_posted(self, count: int, conversation: str | None = None, seconds: float = 3.0) -> list[Message]:
        """The app's messages once there are that many."""
        await self.until(lambda ledger: len(ledger.posted(conversation)) >= count, seconds)
        return self.posted(conversation)


def _content(message: Message) -> object:
    shown = {name: message.activity.get(name) for name in ("text", "attachments")}
    return message.conversation, json.dumps(shown, sort_keys=True)
