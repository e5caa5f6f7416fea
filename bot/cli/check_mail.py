"""What ``focal check`` says of mail."""

from __future__ import annotations

import asyncio

from bot.doors.mail.missing import Setup, look_over
from bot.doors.missing import Seen
from bot.serving.mail import to_box, to_link, to_server
from bot.settings import Settings


def check_mail(settings: Settings) -> Seen:
    """What is in order and what is missing."""
    box = to_box(settings) if settings.imap_host else None
    links = bool(to_link(settings, lambda _: "", ""))
    return asyncio.run(look_over(Setup(to_server(settings), box, bool(settings.secret("mail_token")), links)))
