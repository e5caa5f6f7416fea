"""The pages: a door of a serving process, or what serves them beside a terminal."""

from __future__ import annotations

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


def server_beside(focal: Focal) -> uvicorn.Server:
    """What serves the pages beside a terminal, until its ``should_exit`` is set."""
    return _Beside(to_config(to_web(focal, WebSender())))


class _Beside(uvicorn.Server):
    """Signals are the terminal's: it ends the conversation, and the pages with it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield
