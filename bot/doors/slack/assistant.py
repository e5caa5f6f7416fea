"""The assistant's thread: what to try, offered when it is opened, and a word that Focal is at work."""

from __future__ import annotations

import asyncio

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.doors.slack.acquaint import TROUBLE, cause_of
from bot.doors.slack.address import Address
from bot.message import Message, Opened, Said
from bot.words.speech import Speech

# What is offered is sent as soon as it is pressed, so that it only asks and records nothing.
PROMPTS = ("assistant-topics", "assistant-mine", "assistant-reminders", "assistant-meeting")
SECONDS = 1.0
log = structlog.get_logger()


def thread_of(message: Message) -> Address | None:
    """The thread with Focal alone in which something was said or that was opened; nothing for all else. What is said
    elsewhere than in an assistant's thread looks the same, and Slack then refuses what is done here, to no harm."""
    if not isinstance(message, Said | Opened) or message.spot.audience != "direct" or message.spot.thread is None:
        return None
    return Address.from_text(message.spot.address or "")


async def offer(client: AsyncWebClient, thread: Address, speech: Speech) -> None:
    """Offers what to try, in the words of the person's language."""
    said = [speech.text(key) for key in PROMPTS]
    call = client.assistant_threads_setSuggestedPrompts(
        channel_id=thread.channel,
        thread_ts=thread.thread or "",
        title=speech.text("assistant-try"),
        prompts=[{"title": each, "message": each} for each in said],
    )
    try:
        await call
    except TROUBLE as fault:
        log.warning("slack_prompts_failed", cause=cause_of(fault))


async def work(client: AsyncWebClient, thread: Address, speech: Speech) -> None:
    """Says that Focal is at work; the answer takes it away. An answer never waits for it for long."""
    status = speech.text("assistant-status")
    try:
        async with asyncio.timeout(SECONDS):
            await client.assistant_threads_setStatus(
                channel_id=thread.channel, thread_ts=thread.thread or "", status=status
            )
    except TROUBLE as fault:
        log.debug("slack_status_failed", cause=cause_of(fault))
