"""Files that people bring to Focal: which may hold a text of a meeting, and the bytes of one.

A file is fetched without following redirects, since what goes along would go wherever the link leads; from which hosts,
each door decides. What is larger than any file of a meeting is not fetched to its end.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator

import aiohttp
import structlog

from bot.message import Dropped
from bot.minutes.files.types import LARGEST

READABLE = frozenset({"vtt", "srt", "sbv", "docx", "txt", "text", "md", "markdown", "log"})
# Longer than other calls have: a file may be large. Well within the minute for which a message is claimed.
PATIENCE = aiohttp.ClientTimeout(total=25, connect=4)
CHUNK = 65_536
log = structlog.get_logger()


def may_be_read(name: str) -> bool:
    """Whether a file may hold a text of a meeting, by its name."""
    return name.casefold().rpartition(".")[2] in READABLE


def files_beside(message: object, others: Iterable[tuple[str, str]]) -> Iterator[Dropped]:
    """The other files of a message, each by name and link, as if it had been brought by itself with the same words."""
    if not isinstance(message, Dropped):
        return
    for number, (name, link) in enumerate(others, 1):
        told = {"event": f"{message.event}:{number}", "name": name, "link": link, "beside": True}
        yield message.model_copy(update=told)


def holding(message: Dropped, content: bytes | None) -> Dropped:
    """The message with what its file holds, or as it was where that is not known."""
    return message if content is None else message.model_copy(update={"content": b64encode(content).decode()})


async def fetched(session: aiohttp.ClientSession, link: str, token: str | None = None) -> bytes | None:
    """What lies there; nothing where it is not given out. One byte more than may be read, of what is too large, so that
    whoever reads it says so. Raises what ``aiohttp`` raises."""
    asked = {"Authorization": f"Bearer {token}"} if token else {}
    async with session.get(link, headers=asked, allow_redirects=False, timeout=PATIENCE) as answer:
        # A platform that wants to know who asks answers with a page to sign in, behind a redirect or in its place.
        if answer.status != 200 or answer.content_type == "text/html":
            log.warning("file_not_fetched", cause=f"status {answer.status}, {answer.content_type}")
            return None
        content = bytearray()
        async for chunk in answer.content.iter_chunked(CHUNK):
            content += chunk
            if len(content) > LARGEST:
                return bytes(content[: LARGEST + 1])
        return bytes(content)
