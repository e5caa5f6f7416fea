"""The way in: a payload is read, kept, and acknowledged only then. The same for HTTP and for sockets."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import structlog

from bot.doors.fetched import files_beside
from bot.doors.payload import part, text
from bot.doors.slack.brought import others
from bot.doors.slack.news import Ignored, News
from bot.doors.slack.read import installation_of, read
from bot.message import Message, Searched, Submitted

log = structlog.get_logger()
Body = Mapping[str, Any]
NOTHING: Body = {}


@dataclass(frozen=True)
class House:
    """What the door asks of those who answer, all of it off the event loop.

    ``allowed``: whether Focal may serve a workspace at all. ``take`` keeps a message; ``answer`` answers a form that
    was sent, ``search`` a search box, both as what Slack takes in its acknowledgement; ``learn`` takes news in.
    ``now`` is people's time; ``sign`` the emoji that asks to record a message.
    """

    allowed: Callable[[str], bool]
    take: Callable[[Message], Awaitable[None]]
    answer: Callable[[Submitted], Awaitable[Body]]
    search: Callable[[Searched], Awaitable[Body]]
    learn: Callable[[News], Awaitable[None]]
    now: Callable[[], datetime]
    sign: str


class Intake:
    """Takes payloads in. What it raises means that nothing was kept: Slack must not be told otherwise."""

    def __init__(self, house: House) -> None:
        self._house = house

    async def acknowledge(self, payload: Mapping[str, Any]) -> Body | None:
        """What to acknowledge with; nothing where it must not be acknowledged: Slack then brings an event again, and
        tells a person that their act did not work."""
        try:
            return await self.receive(payload)
        except Exception as fault:
            # Whatever went wrong, nothing was kept: Slack must hear of it.
            log.error("slack_not_taken", exc_info=fault)
            return None

    async def receive(self, payload: Mapping[str, Any]) -> Body:
        """What to acknowledge with."""
        if text(payload, "type") == "url_verification":
            return {"challenge": text(payload, "challenge")}
        found = read(payload, self._house.now(), self._house.sign)
        if not isinstance(found, Ignored) and not self._house.allowed(installation_of(payload)):
            found = Ignored("a workspace that is not among those allowed")
        match found:
            case Ignored():
                log.debug("slack_ignored", reason=found.reason)
                return nothing_for(payload)
            case News():
                await self._house.learn(found)
            case Searched():
                return await self._house.search(found)
            case Submitted():
                return await self._house.answer(found)
            case _:
                for each in (found, *files_beside(found, others(part(payload, "event")))):
                    await self._house.take(each)
        return NOTHING


def nothing_for(payload: Mapping[str, Any]) -> Body:
    """Search boxes want a list, be it empty; everything else wants nothing."""
    return {"options": []} if text(payload, "type") in ("block_suggestion", "dialog_suggestion") else NOTHING
