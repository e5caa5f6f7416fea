"""The pages served beside a terminal, to this machine alone."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from bot.app import Focal
from bot.load import pages_beside

HOST = "127.0.0.1"


@asynccontextmanager
async def beside(focal: Focal) -> AsyncIterator[str]:
    """Serves the pages as long as the block runs, and gives their address; an empty one where no port can be had.

    A port that is taken is no reason not to start: another one is served instead. What serves is loaded meanwhile, as
    it takes as long as all the rest of a start; whoever asks for a page before that waits for it.
    """
    listening = _listen(focal.settings.http_port)
    if listening is None:
        yield ""
        return
    loading = asyncio.create_task(asyncio.to_thread(pages_beside, focal))
    serving = asyncio.create_task(_serve(loading, listening))
    try:
        yield f"http://localhost:{listening.getsockname()[1]}/"
    finally:
        server = await loading
        server.should_exit = True
        await asyncio.wait([serving])
        listening.close()


async def _serve(loading: asyncio.Task[Any], listening: socket.socket) -> None:
    await (await loading).serve([listening])


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
