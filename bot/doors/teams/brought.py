"""Files that people bring to Focal in Teams, fetched where the organisation's files lie and nowhere else.

Teams gives a link that lets whoever holds it read the file for some minutes; Focal's own token is not sent along.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import aiohttp
import structlog

from bot.doors.fetched import fetched, holding, may_be_read
from bot.doors.payload import every, text
from bot.message import Dropped

FILE = "application/vnd.microsoft.teams.file.download.info"
EVERY = "*."
log = structlog.get_logger()


def brought(message: Mapping[str, Any]) -> Mapping[str, Any]:
    """The file of a message: the first that may hold a text of a meeting, else the first; empty where there is none."""
    files = _files(message)
    return next((each for each in files if may_be_read(text(each, "name"))), files[0] if files else {})


def others(message: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The other files of a message that may hold a text of a meeting, each by name and link."""
    first = brought(message)
    for file in _files(message):
        if file is not first and may_be_read(text(file, "name")) and link_of(file):
            yield text(file, "name"), link_of(file)


def _files(message: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [each for each in every(message, "attachments") if text(each, "contentType") == FILE]


def link_of(file: Mapping[str, Any]) -> str:
    """Where a file can be fetched for a while; empty where Teams tells no link."""
    return text(file, "content", "downloadUrl")


async def with_content(message: Dropped, origins: Collection[str]) -> Dropped:
    """The message with what its file holds, or as it was where that can't be fetched from one of these."""
    if not lies_in(message.link, origins):
        log.warning("teams_file_not_fetched", cause="not where files of the organisation lie")
        return message
    try:
        async with aiohttp.ClientSession() as session:
            return holding(message, await fetched(session, message.link))
    except (aiohttp.ClientError, OSError, TimeoutError) as fault:
        log.warning("teams_file_not_fetched", cause=type(fault).__name__)
        return message


def lies_in(link: str, origins: Collection[str]) -> bool:
    """Whether a link leads to one of the origins; ``https://*.example.org`` are all hosts below that name."""
    try:
        there = urlsplit(link)
        return any(_is_in(there.scheme, there.hostname or "", there.port, urlsplit(each)) for each in origins)
    except ValueError:
        return False


def _is_in(scheme: str, host: str, port: int | None, origin: Any) -> bool:
    name = origin.hostname or ""
    inside = host.endswith(name.removeprefix("*")) if name.startswith(EVERY) else host == name
    return bool(host) and inside and (scheme, port) == (origin.scheme, origin.port)
