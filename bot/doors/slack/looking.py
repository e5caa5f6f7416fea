"""A message looked for in its conversation, by the mark that it bears."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.deliver.sender import Kind, Looked, Sight
from bot.doors.slack.documents import is_shared, share
from bot.doors.slack.outcomes import Heard, hear
from bot.doors.slack.posting import EVENT_TYPE

PAGE, MOST_PAGES = 200, 25
# What Slack will not show to this app, however often it is asked.
CLOSED = ("missing_scope", "not_allowed_token_type", "method_not_supported_for_channel_type")
# A thread that was begun a moment ago is not in the history yet.
NOT_YET = ("thread_not_found",)


class Unseen(Exception):
    """Looking came to nothing, which says nothing about the message."""


class Closed(Exception):
    """Slack does not show this conversation to the app."""


async def look(client: AsyncWebClient, channel: str, thread: str | None, key: str, since: datetime) -> Looked:
    """Looks through what was posted from ``since`` on. Raises ``Unseen`` where that could not be read to its end."""
    try:
        async for message in _posted(client, channel, thread, since):
            marks = _marks(message)
            if marks.get("key") == key:
                return await _found(client, channel, thread, str(message.get("ts") or ""), marks.get("file"))
    except Closed:
        return Looked(Sight.CANNOT)
    return Looked(Sight.ABSENT)


async def _posted(
    client: AsyncWebClient, channel: str, thread: str | None, since: datetime
) -> AsyncIterator[Mapping[str, Any]]:
    given: dict[str, Any] = {"channel": channel, "oldest": f"{since.timestamp():.6f}", "limit": PAGE}
    given |= {"include_all_metadata": True, "inclusive": True}
    for _ in range(MOST_PAGES):
        read = client.conversations_replies(ts=thread, **given) if thread else client.conversations_history(**given)
        heard = await hear(read)
        if heard.trouble is not None:
            raise (Closed if _is_closed(heard) else Unseen)(heard.trouble.detail)
        for message in heard.data.get("messages") or ():
            yield message
        cursor = (heard.data.get("response_metadata") or {}).get("next_cursor")
        if not cursor:
            return
        given["cursor"] = cursor
    raise Unseen("more was said there than is read")


def _is_closed(heard: Heard) -> bool:
    gone = heard.trouble is not None and heard.trouble.kind is Kind.ROUTE_GONE
    return heard.code in CLOSED or (gone and heard.code not in NOT_YET)


def _marks(message: Mapping[str, Any]) -> Mapping[str, Any]:
    metadata = message.get("metadata")
    if not isinstance(metadata, Mapping) or metadata.get("event_type") != EVENT_TYPE:
        return {}
    marks = metadata.get("event_payload")
    return marks if isinstance(marks, Mapping) else {}


async def _found(client: AsyncWebClient, channel: str, thread: str | None, stamp: str, file: object) -> Looked:
    """The message stands there; a file that should stand below it is shared now if it is not."""
    below = thread or stamp
    missing = isinstance(file, str) and not await is_shared(client, file, channel, below)
    if missing and await share(client, str(file), channel, below) is not None:
        raise Unseen("the file below the message")
    return Looked(Sight.FOUND, stamp)
