"""Messages: posted, whispered, edited. Each is one call; what it came to is read from the table of outcomes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from bot.deliver.sender import Kind, Outcome
from bot.doors.slack.documents import put_up, share
from bot.doors.slack.errand import LONGEST_TEXT, Directs, Errand, content, is_whispered
from bot.doors.slack.outcomes import hear, sent
from bot.doors.slack.pace import Pace
from bot.doors.slack.whispers import Threads, beside
from bot.render.blocks import AS_IT_STANDS
from bot.render.cut import cut

EVENT_TYPE = "focal_message"
# What of this a whispered or edited message takes.
QUIET: Mapping[str, Any] = MappingProxyType({name: AS_IT_STANDS[name] for name in ("parse", "link_names")})


class Postman:
    """Posts in conversations, none of them too fast."""

    def __init__(self, pace: Pace, directs: Directs) -> None:
        self._pace, self._directs, self._threads = pace, directs, Threads()

    async def post(self, errand: Errand) -> Outcome:
        """Posts once. Raises ``ValueError`` for what cannot be drawn, before anything is sent."""
        if is_whispered(errand.address) and errand.parcel.reply.document:
            return Outcome(Kind.ROUTE_GONE, detail="a file cannot be whispered")
        shown = content(errand.parcel)
        where = await self._directs.find(errand.client, errand.target.installation, errand.address.channel)
        if where.trouble is not None:
            return where.trouble
        return await self._wait(errand, where.channel) or await self._send(errand, where.channel, shown)

    async def edit(self, errand: Errand, stamp: str) -> Outcome:
        """Shows another state in a message that stands there. What was whispered cannot be edited."""
        if is_whispered(errand.address):
            return Outcome(Kind.ROUTE_GONE, detail="whispered")
        shown = content(errand.parcel)
        where = await self._directs.find(errand.client, errand.target.installation, errand.address.channel)
        if where.trouble is not None:
            return where.trouble
        said = {**shown, "text": cut(shown["text"], LONGEST_TEXT)}
        return sent(await hear(errand.client.chat_update(channel=where.channel, ts=stamp, **said, **QUIET)), "ts")

    async def _wait(self, errand: Errand, channel: str) -> Outcome | None:
        """Until it is the message's turn, if that is soon."""
        soon, seconds = self._pace.turn(errand.target.installation, channel)
        if not soon:
            return Outcome(Kind.LATER, wait=seconds, detail="paced")
        if seconds > 0:
            await asyncio.sleep(seconds)
        return None

    async def _send(self, errand: Errand, channel: str, shown: Mapping[str, Any]) -> Outcome:
        address = errand.address
        where: dict[str, Any] = {"channel": channel, "thread_ts": address.thread}
        if is_whispered(address):
            return await self._whisper(errand, channel, shown)
        document = None if errand.parcel.plain else errand.parcel.reply.document
        file = await put_up(errand.client, document) if document else None
        if file is not None and file.trouble is not None:
            return file.trouble
        marks = {"key": errand.key, **({"file": file.id} if file else {})}
        metadata = {"event_type": EVENT_TYPE, "event_payload": marks}
        posted = errand.client.chat_postMessage(metadata=metadata, **where, **shown, **AS_IT_STANDS)
        outcome = self._held(errand, channel, sent(await hear(posted), "ts"))
        if outcome.kind is Kind.SENT and address.thread:
            self._threads.has_begun(errand.target.installation, channel, address.thread)
        if file is None or outcome.external is None:
            return outcome
        return await share(errand.client, file.id, channel, address.thread or outcome.external) or outcome

    async def _whisper(self, errand: Errand, channel: str, shown: Mapping[str, Any]) -> Outcome:
        """In the thread, where Slack shows it there; else beside the message that it belongs to."""
        address, thread = errand.address, errand.address.thread
        if thread and not await self._threads.begun(errand.client, errand.target.installation, channel, thread):
            shown, thread = beside(shown, thread), None
        whisper = errand.client.chat_postEphemeral(
            channel=channel, user=address.user or "", thread_ts=thread, **shown, **QUIET
        )
        return self._held(errand, channel, sent(await hear(whisper), "message_ts"))

    def _held(self, errand: Errand, channel: str, outcome: Outcome) -> Outcome:
        if outcome.kind is Kind.LATER and outcome.wait:
            self._pace.hold(errand.target.installation, channel, outcome.wait)
        return outcome
