"""Files that come with a reply. The bytes are put up first, where nobody sees them; the message names the file in its
mark; last the file is shared below the message. Whoever looks for the message later shares what is not shared yet."""

from __future__ import annotations

from dataclasses import dataclass

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.deliver.sender import Kind, Outcome
from bot.doors.slack.outcomes import hear
from handlers.answer import Document


@dataclass(frozen=True)
class File:
    """Its id at Slack, or why it has none."""

    id: str
    trouble: Outcome | None = None


async def put_up(client: AsyncWebClient, document: Document) -> File:
    """Puts the bytes up. Nobody sees them yet, so that nothing is in doubt here."""
    asked = await hear(client.files_getUploadURLExternal(filename=document.name, length=len(document.content)))
    if asked.code == "missing_scope":
        # Only files are closed to the app, not the workspace.
        return File("", Outcome(Kind.DEFECT, detail="missing_scope files:write"))
    if asked.trouble is not None:
        return File("", asked.trouble.unsent())
    where, id_ = asked.data.get("upload_url"), asked.data.get("file_id")
    if not isinstance(where, str) or not isinstance(id_, str) or not await _upload(client, where, document.content):
        return File("", Outcome(Kind.LATER, detail="upload"))
    return File(id_)


async def share(client: AsyncWebClient, file: str, channel: str, thread: str) -> Outcome | None:
    """Shares a file below a message; what came between, where it is not sure that it is shared."""
    shared = await hear(client.files_completeUploadExternal(files=[{"id": file}], channel_id=channel, thread_ts=thread))
    return Outcome(Kind.DOUBT, detail=f"file: {shared.trouble.detail}"[:64]) if shared.trouble else None


async def is_shared(client: AsyncWebClient, file: str, channel: str, thread: str) -> bool:
    """Whether a file stands below a message."""
    found = await hear(client.conversations_replies(channel=channel, ts=thread, limit=200))
    messages = found.data.get("messages")
    return any(
        each.get("id") == file
        for message in (messages if isinstance(messages, list) else [])
        for each in message.get("files", [])
    )


async def _upload(client: AsyncWebClient, where: str, content: bytes) -> bool:
    session = client.session
    if session is None:
        raise ValueError("the client has no connections to share")
    try:
        async with session.post(where, data=content, allow_redirects=False) as answer:
            return answer.status == 200
    except (aiohttp.ClientError, OSError, TimeoutError):
        return False
