"""The pages: a door of a serving process, or served beside a terminal to this machine alone."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from fastapi import FastAPI

from bot.app import Focal
from bot.doors.web.app import to_pages
from bot.doors.web.house import House
from bot.serving.door import Door, Serving, Ways
from bot.serving.http import to_config
from bot.serving.web_house import WebSender, to_house

HOST = "127.0.0.1"


@asynccontextmanager
async def door(focal: Focal) -> AsyncIterator[Door]:
    """The pages as a door among others; whatever no other door serves is theirs."""
    sender = WebSender()

    def ways(process: Serving) -> Ways:
        house = to_house(focal, process.means, sender, process.send)

        def mount(web: FastAPI) -> None:
            web.mount("/", _pages(focal, house))

        return Ways(mount, told=f"Pages: {focal.settings.web_url or 'under this address, to this machine alone'}")

    yield Door(sender.platform, ways, sender)


def to_web(focal: Focal, sender: WebSender) -> FastAPI:
    """The pages over one Focal, whose process delivers through ``sender`` as well."""
    return _pages(focal, to_house(focal, focal.means({sender.platform: sender}), sender))


def _pages(focal: Focal, house: House) -> FastAPI:
    settings = focal.settings
    return to_pages(house, settings, lang=settings.language, zone=settings.zone)


@asynccontextmanager
async def beside(focal: Focal) -> AsyncIterator[str]:
    """Serves the pages as long as the block runs, and gives their address; an empty one where no port can be had.

    A port that is taken is no reason not to start: another one is served instead.
    """
    listening = _listen(focal.settings.http_port)
    if listening is None:
        yield ""
        return
    server = _Beside(to_config(to_web(focal, WebSender())))
    task = asyncio.create_task(server.serve([listening]))
    try:
        yield f"http://localhost:{listening.getsockname()[1]}/"
    finally:
        server.should_exit = True
        await asyncio.wait([task])
        listening.close()


def _listen(port: int) -> socket.socket | None:
    for wanted in (port, 0):
        listening = socket.socket()
        try:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((HOST, wanted))
        except OSError:
            listening.close()
            continue
        # From here on whoever asks waits rather than being turned away.
        listening.listen()
        return listening
    return None


class _Beside(uvicorn.Server):
    """Signals are the terminal's: it ends the conversation, and the pages with it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
