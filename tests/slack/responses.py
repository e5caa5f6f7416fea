"""response_urls: five answers within thirty minutes, to one person or to the channel."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from tests.slack.ledger import Ledger, Whisper
from tests.slack.methods.chat import check_content, with_ids
from tests.slack.refusals import Json, Refused
from tests.slack.things import Channel, Message
from tests.slack.world import Team, World

USES = 5
LIFE = 1800.0


@dataclass
class Response:
    """Where the answers to one interaction go; ``message`` is what was pressed on."""

    team: Team
    channel: Channel
    user: str
    until: float
    message: Message | Whisper | None = None
    left: int = USES


class Responses:
    """The addresses given out."""

    def __init__(self, world: World, ledger: Ledger, address: Callable[[], str]) -> None:
        self._world, self._ledger, self._address = world, ledger, address
        self._given: dict[str, Response] = {}

    def give(self, team: Team, channel: Channel, user: str, message: Message | Whisper | None = None) -> str:
        id = self._world.new_id("R")
        self._given[id] = Response(team, channel, user, self._world.clock.now() + LIFE, message)
        return f"{self._address()}/respond/{id}"

    def take(self, id: str, text: str) -> None:
        """An answer that the app sent to an address."""
        given = self._given.get(id)
        if given is None:
            raise Refused("invalid_url")
        if self._world.clock.now() > given.until:
            raise Refused("expired_url")
        if given.left < 1:
            raise Refused("used_url")
        try:
            body = json.loads(text)
        except ValueError:
            raise Refused("invalid_payload") from None
        self.apply(given, body)
        given.left -= 1

    def answered(self, team: Team, channel: Channel, user: str, body: Json) -> None:
        """An answer that came in the acknowledgement of a command."""
        self.apply(Response(team, channel, user, self._world.clock.now() + LIFE), body)

    def apply(self, given: Response, body: Json) -> None:
        if not isinstance(body, dict):
            raise Refused("invalid_payload")
        if body.get("delete_original"):
            self._delete(given)
            return
        text, blocks = body.get("text") or "", body.get("blocks") or []
        check_content(text, blocks, body.get("attachments") or [])
        blocks = with_ids(blocks)
        if body.get("replace_original") and isinstance(given.message, Message):
            given.message.text, given.message.blocks = text, blocks
            self._ledger.updates.append((given.message, given.message.to_json()))
        elif body.get("response_type") == "in_channel":
            self._post(given, text, blocks, body.get("thread_ts"))
        else:
            self._whisper(given, text, blocks, body)
        self._ledger.note()

    def _delete(self, given: Response) -> None:
        if isinstance(given.message, Message):
            given.message.deleted = True
            self._ledger.deletions.append(given.message)

    def _post(self, given: Response, text: str, blocks: list[Json], thread: str | None) -> None:
        message = self._world.post(given.team, given.channel, given.team.bot.id, text)
        message.blocks, message.bot_id, message.thread_ts = blocks, given.team.bot.bot_id, thread
        self._ledger.posts.append(message)

    def _whisper(self, given: Response, text: str, blocks: list[Json], body: Json) -> None:
        replaces, ts = bool(body.get("replace_original")), self._world.clock.stamp()
        seen = Whisper(given.channel.id, given.user, text, blocks, ts, body.get("thread_ts"), replaces)
        self._ledger.whispers.append(seen)
