"""Mail's door: a way out through a relay, made from the settings."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from bot.app import Focal
from bot.doors.mail.letter import Addresses
from bot.doors.mail.relay import Relay, Server
from bot.doors.mail.sender import PLATFORM, MailSender
from bot.serving.door import Door, Serving, Ways
from bot.settings import Settings


@asynccontextmanager
async def door(focal: Focal) -> AsyncIterator[Door]:
    """Over one connection, which is kept as long as the block runs."""
    relay = Relay(to_server(focal.settings))
    try:
        sender = MailSender(relay, to_addresses(focal.settings), focal.now)
        yield Door(PLATFORM, partial(_ways, focal.settings), sender)
    finally:
        await relay.close()


def _ways(settings: Settings, _process: Serving) -> Ways:
    return Ways(told=f"Mail: it leaves by {settings.smtp_host}")


def to_server(settings: Settings) -> Server:
    """The relay that the settings name."""
    return Server(
        settings.smtp_host,
        settings.smtp_port,
        settings.smtp_tls,
        settings.smtp_user,
        lambda: settings.secret("smtp_password"),
        to_addresses(settings).domain,
    )


def to_addresses(settings: Settings) -> Addresses:
    """Who letters are from, answered to and brought back to."""
    return Addresses(settings.mail_from, settings.mail_reply_to, settings.mail_bounces or settings.mail_from)
