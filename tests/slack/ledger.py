"""What truly happened at Slack: the judge of "lost" and "twice"."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TypeVar

from tests.slack.refusals import Json
from tests.slack.things import Message, View
from tests.standins import News

Found = TypeVar("Found")


@dataclass
class Called:
    """One call of the Web API as it came, and what was answered (or ``None`` where the answer was broken)."""

    method: str
    args: Json
    at: float
    answer: Json | None = None
    fault: str = ""


@dataclass
class Attempt:
    """One try to hand something to the app; ``reply`` is what it acknowledged with."""

    road: str
    number: int
    good: bool
    reply: object = None
    status: int = 0
    seconds: float = 0.0
    trouble: str = ""


@dataclass
class Delivery:
    """Something that Slack told the app: an event, an interaction or a command."""

    kind: str
    payload: Json
    attempts: list[Attempt] = field(default_factory=list)

    @property
    def acknowledged(self) -> bool:
        return any(each.good for each in self.attempts)

    @property
    def reply(self) -> object:
        """What the first good acknowledgement carried."""
        return next((each.reply for each in self.attempts if each.good), None)


@dataclass
class Whisper:
    """What one person alone saw: an ephemeral message, or an answer to a command or through a response_url."""

    channel: str
    user: str
    text: str
    blocks: list[Json]
    ts: str
    thread_ts: str | None = None
    replaces: bool = False


@dataclass
class Shown:
    """A view that was opened, pushed, updated or published, as it then stood."""

    how: str
    user: str
    view: Json


class Ledger(News):
    """All that was done, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[Called] = []
        self.posts: list[Message] = []
        self.updates: list[tuple[Message, Json]] = []
        self.deletions: list[Message] = []
        self.whispers: list[Whisper] = []
        self.unseen: list[Whisper] = []  # said in a thread that had not begun, where Slack shows none
        self.reactions: list[tuple[str, str, str]] = []  # channel, ts, name
        self.shown: list[Shown] = []
        self.views: dict[str, View] = {}
        self.statuses: list[Json] = []
        self.prompts: list[Json] = []
        self.titles: list[Json] = []
        self.deliveries: list[Delivery] = []
        self.troubles: list[str] = []  # what the app did that Slack would show as a failure

    def called(self, method: str) -> list[Called]:
        return [each for each in self.calls if each.method == method]

    def posted(self, channel: str | None = None) -> list[Message]:
        """The app's messages that still stand."""
        return [each for each in self.posts if not each.deleted and channel in (None, each.channel)]

    def twice(self) -> dict[str, int]:
        """Keys that stand in more than one message, with how many; empty where nothing was sent twice."""
        counted = Counter(each.key for each in self.posts if each.key)
        return {key: count for key, count in counted.items() if count > 1}

    async def until_posted(self, count: int, channel: str | None = None, seconds: float = 3.0) -> list[Message]:
        """The app's messages once there are that many."""
        await self.until(lambda ledger: len(ledger.posted(channel)) >= count, seconds)
        return self.posted(channel)
