"""Whispers in threads. Slack shows one in a thread only once somebody has answered there; before that it takes the
whisper and nobody ever sees it. Such a whisper is shown in the channel itself; what is pressed in it belongs to the
thread all the same, whose stamp its rows of buttons bear.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.slack.outcomes import hear

MANY = 10_000
BELOW = re.compile(r"focal:([0-9]{1,12}\.[0-9]{1,8}):[0-9]{1,3}")


class Threads:
    """Which threads are known to have begun."""

    def __init__(self) -> None:
        self._begun: set[tuple[str, str, str]] = set()

    def has_begun(self, installation: str, channel: str, thread: str) -> None:
        if len(self._begun) >= MANY:
            self._begun.clear()
        self._begun.add((installation, channel, thread))

    async def begun(self, client: AsyncWebClient, installation: str, channel: str, thread: str) -> bool:
        """Whether anything stands below the message; where Slack does not say so, nothing does."""
        if (installation, channel, thread) not in self._begun:
            heard = await hear(client.conversations_replies(channel=channel, ts=thread, limit=2))
            found = heard.data.get("messages")
            if not isinstance(found, list) or len(found) < 2:
                return False
            self.has_begun(installation, channel, thread)
        return True


def beside(shown: Mapping[str, Any], thread: str) -> dict[str, Any]:
    """The message, whose rows of buttons say below which message it belongs."""
    blocks = shown.get("blocks")
    if not blocks:
        return dict(shown)
    rows = (
        {**block, "block_id": f"focal:{thread}:{number}"} if block["type"] == "actions" else block
        for number, block in enumerate(blocks)
    )
    return {**shown, "blocks": list(rows)}


def thread_of(block_id: str) -> str:
    """The thread that a row of buttons belongs to; empty where it stands where it belongs."""
    found = BELOW.fullmatch(block_id)
    return found[1] if found else ""
