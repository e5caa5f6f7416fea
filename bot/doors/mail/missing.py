"""What mail lacks, asked of the relay and of the mailbox themselves, each in a line for the operator."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from bot.doors.mail.mailbox import FAULTS, Mailbox, Server as Box
from bot.doors.mail.relay import Relay, Server
from bot.doors.missing import Line, Seen, to_seen


@dataclass(frozen=True)
class Setup:
    """What is set. ``box``: where answers are read, if anywhere; ``posted``: whether letters may be posted; ``links``:
    whether people can reach a page."""

    relay: Server
    box: Box | None = None
    posted: bool = False
    links: bool = False


async def look_over(setup: Setup) -> Seen:
    """Enters the relay and the mailbox, and sends and marks nothing there."""
    return to_seen([await _relay(setup.relay), await _answers(setup), _links(setup.links)])


async def _relay(server: Server) -> Line:
    relay = Relay(server)
    try:
        trouble = await relay.enter()
    finally:
        await relay.close()
    where = f"relay: {server.host}:{server.port}"
    if trouble is not None:
        hint = "are FOCAL_SMTP_HOST, FOCAL_SMTP_PORT, FOCAL_SMTP_TLS, FOCAL_SMTP_USER and its password right?"
        return False, f"{where} does not let Focal in ({trouble.detail}); {hint}"
    return True, f"{where} lets Focal in"


async def _answers(setup: Setup) -> Line:
    box = setup.box
    if box is None:
        told = "they may be posted to /mail/in" if setup.posted else "FOCAL_MAIL_REPLY_TO has them, Focal reads none"
        return True, f"answers: {told}"
    try:
        own = await asyncio.to_thread(Mailbox(box).enter)
    except FAULTS as fault:
        hint = "are FOCAL_IMAP_HOST, FOCAL_IMAP_USER, its password and FOCAL_IMAP_FOLDER right?"
        return False, f"answers: {box.folder} at {box.host} can't be read ({type(fault).__name__}); {hint}"
    told = "by a mark of its own" if own else "as read, for the server knows no other marks"
    return True, f"answers: {box.folder} at {box.host} is read; Focal marks what it has taken {told}"


def _links(links: bool) -> Line:
    told = "letters lead to a page" if links else "letters lead to no page; FOCAL_PUBLIC_URL has them do so"
    return True, f"links: {told}"
