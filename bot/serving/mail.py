"""Mail's door: out through a relay, in by the links of letters, from a mailbox or from whoever posts letters."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from urllib.parse import urlsplit

import structlog
from fastapi import FastAPI

from bot.app import Focal
from bot.doors.mail.letter import Addresses
from bot.doors.mail.mailbox import FAULTS, MOST, Mailbox, Server as Box
from bot.doors.mail.page import to_page
from bot.doors.mail.relay import Relay, Server
from bot.doors.mail.sender import PLATFORM, MailSender
from bot.doors.web.house import Resting
from bot.serving.door import Door, Loop, Serving, Ways
from bot.serving.mail_house import Sign, to_house
from bot.settings import Settings
from bot.settings_web import LOCAL
from storage.keys import get_signer
from storage.mailbox import find_read_day, find_unread, mark_read, mark_unread

PAGE = "/mail"
# How often the mailbox is looked into, in seconds.
PAUSE = 30.0
# What is older was there before Focal was, or was read already; a day more, for a server counts days by its own zone.
BACK, DAY = timedelta(days=14), timedelta(days=1)
# A letter that cannot be kept is brought again so often, and then left for people to read.
MOST_TRIES = 3
log = structlog.get_logger()
Receive = Callable[[bytes], Awaitable[None]]


@asynccontextmanager
async def door(focal: Focal) -> AsyncIterator[Door]:
    """Over one connection, which is kept as long as the block runs."""
    relay = Relay(to_server(focal.settings))
    sign = await asyncio.to_thread(to_signer, focal)
    try:
        sender = MailSender(relay, to_addresses(focal.settings), focal.now, partial(to_link, focal.settings, sign))
        yield Door(PLATFORM, partial(_ways, sign), sender)
    finally:
        await relay.close()


def to_link(settings: Settings, sign: Sign, key: str) -> str:
    """The address of the page that belongs to a message; empty where people can reach none."""
    url = settings.public_url or (settings.web_url if settings.web else "")
    return f"{url}{PAGE}/{key}.{sign(key)}" if url else ""


def to_signer(focal: Focal) -> Sign:
    """Signs the links of letters."""
    with focal.database.reading() as session:
        return get_signer(session, "mail-page")


def _ways(sign: Sign, process: Serving) -> Ways:
    settings = process.focal.settings
    house = to_house(process, to_addresses(settings), sign)

    async def posted(raw: bytes) -> None:
        await house.receive(raw)
        process.send()

    def mount(web: FastAPI) -> None:
        page = to_page(replace(house, receive=posted), _hosts(settings), lambda: settings.secret("mail_token"))
        web.mount(PAGE, page)

    loops = _loops(process, house.receive) if settings.imap_host else ()
    told = f"Mail: it leaves by {settings.smtp_host}" + (f", answers are read at {settings.imap_host}" if loops else "")
    return Ways(mount, loops, told=told)


def _hosts(settings: Settings) -> frozenset[str]:
    named = (urlsplit(url).hostname for url in (settings.public_url, settings.web_url))
    return LOCAL | frozenset(host for host in named if host)


def _loops(process: Serving, receive: Receive) -> Sequence[Loop]:
    settings = process.focal.settings
    box = Mailbox(to_box(settings))
    tried = Counter[str]()

    async def loop() -> None:
        while True:
            await read_once(box, process.focal, receive, tried)
            # Once for all of them.
            process.send()
            await asyncio.sleep(PAUSE)

    return (loop,)


async def read_once(box: Mailbox, focal: Focal, receive: Receive, tried: Counter[str]) -> None:
    """One look into the mailbox: what is kept is marked; what can't be is left for the next look. Raises nothing."""
    try:
        fault, whole = await _look(box, focal, receive, tried)
        await asyncio.to_thread(_note, focal, fault, whole=whole)
    except Exception as trouble:
        # The database may be away for long; the next look tries again.
        log.error("mailbox_not_looked_into", exc_info=trouble)


async def _look(box: Mailbox, focal: Focal, receive: Receive, tried: Counter[str]) -> tuple[str, bool]:
    """What stood against it, if anything; whether nothing more lies there, which is looked for from the same day on."""
    try:
        letters = await asyncio.to_thread(box.unread, await asyncio.to_thread(_since, focal))
        kept = [number for number, raw in letters if await is_kept(receive, raw, number, tried)]
        await asyncio.to_thread(box.mark, kept)
    except FAULTS as fault:
        said = f"{type(fault).__name__}: {fault}"[:200]
        log.warning("mailbox_not_read", fault=said)
        return said, False
    return "", len(kept) == len(letters) < MOST


def _since(focal: Focal) -> date:
    """The day from which on letters are read: however long nobody could read them, none that came meanwhile is left."""
    today = focal.now().date()
    with focal.database.reading() as session:
        read = find_read_day(session)
    return min(today - BACK, read - DAY) if read else today - BACK


def _note(focal: Focal, fault: str, whole: bool = False) -> None:
    """Operators are told of what nobody reads for long; written only where there is something to tell."""
    today = focal.now().date()
    with focal.database.reading() as session:
        known, read = find_unread(session, focal.now()), find_read_day(session)
    if fault or known or (whole and read != today):
        with focal.database.writing() as session:
            if fault:
                mark_unread(session, focal.now(), fault)
            else:
                mark_read(session, today if whole else None)


async def is_kept(receive: Receive, raw: bytes, number: str, tried: Counter[str]) -> bool:
    """Whether a letter was taken in, or is left for people to read."""
    try:
        await receive(raw)
    except Resting:
        # The letter is as good as any: it waits until the database is back, however long that takes.
        return False
    except Exception as fault:
        # A letter that breaks whatever reads it must not hold up those behind it.
        tried[number] += 1
        log.error("letter_not_kept", number=number, tries=tried[number], exc_info=fault)
        return tried[number] >= MOST_TRIES
    return True


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


def to_box(settings: Settings) -> Box:
    """The mailbox that the settings name."""
    return Box(
        settings.imap_host,
        settings.imap_port,
        settings.imap_user,
        lambda: settings.secret("imap_password"),
        settings.imap_folder,
    )


def to_addresses(settings: Settings) -> Addresses:
    """Who letters are from, answered to and brought back to."""
    return Addresses(settings.mail_from, settings.mail_reply_to, settings.mail_bounces or settings.mail_from)
