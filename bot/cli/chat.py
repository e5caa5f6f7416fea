"""``focal chat`` and ``focal run``: a conversation in the terminal, with reminders as they come due."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.app import Focal, open_focal
from bot.cli.faults import InputFault
from bot.cli.kept import keep_file
from bot.cli.spoken import check_speaker, to_message
from bot.cli.strangers import tell_stranger
from bot.doors.terminal.welcome import farewell, welcome
from bot.render.plain import plain
from bot.serving.alone import Occupied, alone
from bot.serving.beside import beside
from bot.serving.warm import warm_up
from bot.settings import Settings, read_settings

# Whoever takes leave in words ends the conversation, as Ctrl-D does.
PARTED = "parted"


def run(who: str, lang: str | None) -> None:
    """Everything made ready: tables, register, in a new database the example sandbox; then the chat, and the pages
    beside it. Raises ``InputFault`` where another process serves the same SQLite file."""
    check_speaker(who, "dm", None, lang)
    # The sandbox is this machine's own: whoever sits at it may play any of its offices.
    settings = read_settings().model_copy(update={"web_trial": True})
    try:
        with alone(settings.database_url):
            _run(settings, who, lang)
    except Occupied as fault:
        raise InputFault(f"{fault}; `focal chat` talks beside it") from fault


def _run(settings: Settings, who: str, lang: str | None) -> None:
    focal = open_focal(settings)
    focal.offer_example(focal.now())
    _start(focal, who, lang, "dm", None, pages=True)


def chat(who: str, lang: str | None, place: str, audience: str | None) -> None:
    """Raises ``InputFault`` where who, where or in which language can't be."""
    check_speaker(who, place, audience, lang)
    _start(open_focal(read_settings()), who, lang, place, audience)


def _start(focal: Focal, who: str, lang: str | None, place: str, audience: str | None, *, pages: bool = False) -> None:
    try:
        asyncio.run(_beside(focal, who, lang) if pages else _talk(focal, who, lang, place, audience))
    except KeyboardInterrupt:
        print()
    finally:
        focal.close()


async def _beside(focal: Focal, who: str, lang: str | None) -> None:
    async with beside(focal) as address:
        if address:
            print(f"Focal in a browser: {address}\n")
        await _talk(focal, who, lang, "dm", None)


async def _talk(focal: Focal, who: str, lang: str | None, place: str, audience: str | None) -> None:
    person, spoken = focal.speaker(who, lang)
    tell_stranger(focal, who, spoken)
    print(plain(welcome(person), spoken, focal.settings.zone))
    ringing = asyncio.Lock()
    bell = _bell(focal, who, ringing)
    # While the first words are typed; what comes from a file is there already, and would be kept waiting by it.
    warming = [asyncio.create_task(asyncio.to_thread(warm_up, focal, (spoken,)))] if sys.stdin.isatty() else []
    while (words := await asyncio.to_thread(_read)) is not None:
        if words.strip():
            turn = await focal.exchange(
                to_message(words, who, focal.now(), place=place, audience=audience, lang=lang), focal.now()
            )
            if turn.answered.reply.title.key == PARTED:
                _show(*turn.notices)
                break
            _show(turn.reply, *turn.notices)
            if document := turn.answered.reply.document:
                print(f"{keep_file(document, Path.cwd())}\n")
    bell.pause()
    # What rings just now ends first: cut off in the middle it would be told of as a fault.
    async with ringing:
        bell.shutdown(wait=False)
    # What is wrong with the records is told by the messages themselves.
    await asyncio.gather(*warming, return_exceptions=True)
    print(plain(farewell(), spoken, focal.settings.zone))


def _bell(focal: Focal, who: str, ringing: asyncio.Lock) -> AsyncIOScheduler:
    """The scheduler only rings: what is due stands in the database, and a missed ring is made up by the next."""

    async def ring() -> None:
        # One that still rings does all that this one would.
        if ringing.locked():
            return
        async with ringing:
            _show(*await focal.ring(who, focal.now()))

    bell = AsyncIOScheduler(timezone="UTC")
    patient: dict[str, Any] = {"max_instances": 2, "coalesce": True, "misfire_grace_time": None}
    bell.add_job(ring, "interval", seconds=focal.settings.tick_seconds, next_run_time=focal.now(), **patient)
    bell.start()
    return bell


def _read() -> str | None:
    try:
        return input("> ")
    except EOFError:
        return None


def _show(*texts: str) -> None:
    for text in texts:
        print(f"\n{text}\n")
