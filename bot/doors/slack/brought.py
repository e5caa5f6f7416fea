"""Files that people bring to Focal in Slack: which of them may hold a text of a meeting, and what such a file holds.

A file is fetched from Slack's own host alone, with the app's token and without following redirects, since the token
would go wherever the link leads. What is larger than any file of a meeting is not fetched to its end.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.payload import every, part, text
from bot.doors.slack.acquaint import TROUBLE, cause_of, data_of
from bot.message import Dropped
from bot.minutes.files.types import LARGEST

READABLE = frozenset({"vtt", "srt", "sbv", "docx", "txt", "text", "md", "markdown", "log"})
# A file that Slack does not describe in the event itself, as those of other organisations, is asked for by its id.
BY_ID = "slack-file:"
# Longer than other calls have: a file may be large. Well within the minute for which a message is claimed.
PATIENCE = aiohttp.ClientTimeout(total=25, connect=4)
CHUNK = 65_536
log = structlog.get_logger()


def brought(message: Mapping[str, Any]) -> Mapping[str, Any]:
    """The file of a message: the first that may hold a text of a meeting, else the first; empty where there is none."""
    files = every(message, "files")
    return next((each for each in files if is_readable(each)), files[0] if files else {})


def is_readable(file: Mapping[str, Any]) -> bool:
    """Whether a file may hold a text of a meeting, by its name or by what Slack takes it for."""
    ending = text(file, "name").casefold().rpartition(".")[2]
    return ending in READABLE or text(file, "filetype") in READABLE or text(file, "file_access") == "check_file_info"


def link_of(file: Mapping[str, Any]) -> str:
    """Where a file lies, or its id where Slack tells no more; empty where there is neither."""
    return text(file, "url_private") or (f"{BY_ID}{text(file, 'id')}" if text(file, "id") else "")


async def with_content(client: AsyncWebClient, message: Dropped) -> Dropped:
    """The message with what its file holds, or as it was where that can't be fetched."""
    try:
        link = await _link(client, message.link)
        content = await _fetched(client, link) if is_own(client.base_url, link) else None
    except TROUBLE as fault:
        log.warning("slack_file_not_fetched", cause=cause_of(fault))
        return message
    return message if content is None else message.model_copy(update={"content": b64encode(content).decode()})


def is_own(api: str, link: str) -> bool:
    """Whether a link leads to the host where the Slack of this API keeps its files."""
    own, there = urlsplit(api), urlsplit(link)
    host = (own.hostname or "").removeprefix("www.")
    same = (there.hostname, there.port) == (own.hostname, own.port)
    return there.scheme == own.scheme and (same or (there.hostname == f"files.{host}" and there.port is None))


async def _link(client: AsyncWebClient, link: str) -> str:
    if not link.startswith(BY_ID):
        return link
    told = await client.files_info(file=link.removeprefix(BY_ID))
    return text(part(data_of(told), "file"), "url_private")


async def _fetched(client: AsyncWebClient, link: str) -> bytes | None:
    # Without the right to read files Slack answers with its sign-in page, behind a redirect or in place of the file.
    session = client.session or aiohttp.ClientSession()
    asked = {"Authorization": f"Bearer {client.token}"}
    async with session.get(link, headers=asked, allow_redirects=False, timeout=PATIENCE) as answer:
        if answer.status != 200 or answer.content_type == "text/html":
            log.warning("slack_file_not_fetched", cause=f"status {answer.status}, {answer.content_type}")
            return None
        content = bytearray()
        async for chunk in answer.content.iter_chunked(CHUNK):
            content += chunk
            if len(content) > LARGEST:
                # One byte more than may be read: whoever reads it says that it is too large.
                return bytes(content[: LARGEST + 1])
        return bytes(content)
