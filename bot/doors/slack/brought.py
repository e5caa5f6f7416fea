"""Files that people bring to Focal in Slack, fetched from Slack's own host alone, with the app's token."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.fetched import READABLE, fetched, holding, may_be_read
from bot.doors.payload import every, part, text
from bot.doors.slack.acquaint import TROUBLE, cause_of, data_of
from bot.message import Dropped

# A file that Slack does not describe in the event itself, as those of other organisations, is asked for by its id.
BY_ID = "slack-file:"
log = structlog.get_logger()


def brought(message: Mapping[str, Any]) -> Mapping[str, Any]:
    """The file of a message: the first that may hold a text of a meeting, else the first; empty where there is none."""
    files = every(message, "files")
    return next((each for each in files if is_readable(each)), files[0] if files else {})


def is_readable(file: Mapping[str, Any]) -> bool:
    """Whether a file may hold a text of a meeting, by its name or by what Slack takes it for."""
    kind, access = text(file, "filetype"), text(file, "file_access")
    return may_be_read(text(file, "name")) or kind in READABLE or access == "check_file_info"


def link_of(file: Mapping[str, Any]) -> str:
    """Where a file lies, or its id where Slack tells no more; empty where there is neither."""
    return text(file, "url_private") or (f"{BY_ID}{text(file, 'id')}" if text(file, "id") else "")


def others(message: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The other files of a message that may hold a text of a meeting, each by name and link."""
    first = brought(message)
    for file in every(message, "files"):
        if file is not first and is_readable(file) and link_of(file):
            yield text(file, "name"), link_of(file)


async def with_content(client: AsyncWebClient, message: Dropped) -> Dropped:
    """The message with what its file holds, or as it was where that can't be fetched."""
    try:
        link, session = await _link(client, message.link), client.session
        content = await fetched(session, link, client.token) if session and is_own(client.base_url, link) else None
    except TROUBLE as fault:
        log.warning("slack_file_not_fetched", cause=cause_of(fault))
        return message
    return holding(message, content)


def is_own(api: str, link: str) -> bool:
    """Whether a link leads to the host where the Slack of this API keeps its files."""
    own = urlsplit(api)
    host = (own.hostname or "").removeprefix("www.")
    try:
        there = urlsplit(link)
        same = (there.hostname, there.port) == (own.hostname, own.port)
    except ValueError:
        return False
    return there.scheme == own.scheme and (same or (there.hostname == f"files.{host}" and there.port is None))


async def _link(client: AsyncWebClient, link: str) -> str:
    if not link.startswith(BY_ID):
        return link
    told = await client.files_info(file=link.removeprefix(BY_ID))
    return text(part(data_of(told), "file"), "url_private")
