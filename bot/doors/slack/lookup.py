"""What an event of Slack does not say and its answer needs: the words under an emoji, and who is mentioned in them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.payload import text
from bot.doors.slack.acquaint import TROUBLE, cause_of, data_of
from bot.doors.slack.address import Address
from bot.doors.slack.origin import ident
from bot.doors.slack.tables import typed_text
from bot.doors.slack.words import plain_words
from bot.message import Changed, Message

# Before it is asked again, in seconds; together less than an answer waits for what is looked up.
PAUSES = (0.2, 2.0)
log = structlog.get_logger()


def wants_words(message: Message) -> bool:
    """Whether an emoji was given of which the message is not known yet."""
    return isinstance(message, Changed) and message.change == "reacted" and message.text is None


async def with_words(client: AsyncWebClient, message: Changed) -> Changed:
    """The message under the emoji: its words, its thread, a link to it. As it was where Slack does not show it, also
    when it is asked again: whoever gave the emoji does not give it twice."""
    address = Address.from_text(message.spot.address or "")
    looked = await _look(client, address.channel, message.message)
    if looked is None:
        return message
    found, link = looked
    # The words of programs are nobody's promise.
    if not found or found.get("bot_id"):
        return message
    where = _below(message, address, ident(found, "thread_ts") or message.message)
    known = {"text": plain_words(typed_text(found)), "link": text(data_of(link), "permalink") or None, "spot": where}
    return message.model_copy(update=known)


async def _look(client: AsyncWebClient, channel: str, stamp: str) -> tuple[Mapping[str, Any], Any] | None:
    for pause in (*PAUSES, None):
        try:
            found = await _find(client, channel, stamp)
            return found, await client.chat_getPermalink(channel=channel, message_ts=stamp) if found else None
        except TROUBLE as fault:
            log.warning("slack_message_unknown", cause=cause_of(fault))
        if pause is not None:
            await asyncio.sleep(pause)
    return None


async def _find(client: AsyncWebClient, channel: str, stamp: str) -> Mapping[str, Any]:
    exact: dict[str, Any] = {"channel": channel, "oldest": stamp, "latest": stamp, "inclusive": True, "limit": 1}
    for answer in (
        await client.conversations_history(**exact),
        # What stands in a thread is not in the history.
        await client.conversations_replies(ts=stamp, **exact),
    ):
        shown = data_of(answer).get("messages")
        for each in shown if isinstance(shown, list) else []:
            if ident(each, "ts") == stamp:
                return each if isinstance(each, dict) else {}
    return {}


def _below(message: Changed, address: Address, thread: str) -> Any:
    alone = message.spot.private
    moved = {"thread": thread, "address": replace(address, thread=thread).to_text()}
    if alone:
        moved["private"] = replace(Address.from_text(alone), thread=thread).to_text()
    return message.spot.model_copy(update=moved)


async def mark_read(client: AsyncWebClient, channel: str, stamp: str, name: str) -> None:
    """Shows below somebody's message that it was recorded; where that fails, the reply says it as well."""
    try:
        await client.reactions_add(channel=channel, timestamp=stamp, name=name)
    except TROUBLE as fault:
        if cause_of(fault) != "already_reacted":
            log.warning("slack_mark_failed", cause=cause_of(fault))
