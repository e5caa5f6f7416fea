"""``focal serve``: one process that answers and sends through every door that is set up, until it is stopped."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import AsyncExitStack, contextmanager

import structlog
import uvicorn

from bot.app import Focal, open_focal
from bot.cli.faults import InputFault
from bot.load import doors, for_good
from bot.serving.alone import Occupied, alone
from bot.serving.http import loop_factory, to_config
from bot.serving.run import running
from bot.serving.site import Opener, opened
from bot.settings import Settings, read_settings

# What is being answered over HTTP may take so many seconds to end after a stop was asked for.
LEAVING = 3
# After so many seconds a stop waits for nothing more: what a thread still does, such as a long import, is undone by the
# database, as after a kill, and a process manager that would kill after ten seconds sees a stop in good order.
LONGEST = 9.2
# For how many seconds a thread that computes keeps the others waiting at most. What has come in is acknowledged by the
# loop, which must not wait for each of the threads that answer, five thousandths at a time.
TURN = 0.0005
NO_DOOR = (
    "no door is set up: set FOCAL_SLACK_BOT_TOKEN and FOCAL_SLACK_APP_TOKEN for Slack, FOCAL_TEAMS_APP_ID and"
    " FOCAL_TEAMS_APP_SECRET for Teams, FOCAL_SMTP_HOST for mail, or FOCAL_WEB=true for the pages; see `focal check`"
)

log = structlog.get_logger()


def serve() -> None:
    """Serves until a stop is asked for (SIGTERM, Ctrl-C) or another process has taken the name of this one."""
    settings = read_settings()
    openers = doors(settings)
    if not openers:
        raise InputFault(NO_DOOR)
    try:
        with alone(settings.database_url), _listening(settings) as listening:
            _serve(settings, openers, listening)
    except Occupied as fault:
        raise InputFault(str(fault)) from fault


def _serve(settings: Settings, openers: Sequence[Opener], listening: socket.socket) -> None:
    focal = open_focal(settings, worker=settings.worker)
    sys.setswitchinterval(TURN)
    try:
        with asyncio.Runner(loop_factory=loop_factory()) as runner:
            runner.run(_until_stopped(focal, openers, listening))
    finally:
        focal.close()


async def _until_stopped(focal: Focal, openers: Sequence[Opener], listening: socket.socket) -> None:
    stop = stop_asked()
    async with AsyncExitStack() as stack:
        with for_good():
            site = await stack.enter_async_context(opened(focal, openers))
        server = Server(to_config(site.web, leaving=LEAVING, proxies=focal.settings.http_proxies))
        async with running(lambda: server.serve([listening]), site.process.over):
            host, port = listening.getsockname()[:2]
            _print(f"Focal serves at http://{host}:{port}; Ctrl-C stops it")
            for way in site.ways:
                _print(way.told)
            # Whoever waits for the one need not wait for the other.
            site.process.over.add_done_callback(lambda _: stop.set())
            await stop.wait()
            server.should_exit = True
            await server.ended.wait()


def stop_asked(longest: float = LONGEST) -> asyncio.Event:
    """Set once a stop is asked for (SIGTERM, Ctrl-C); the process ends within ``longest`` seconds from then."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()

    def asked() -> None:
        stop.set()
        last = threading.Timer(longest, _end)
        last.daemon = True
        last.start()

    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, asked)
    return stop


def _end() -> None:
    log.warning("stopped_in_mid_work")
    os._exit(0)


class Server(uvicorn.Server):
    """Uvicorn, which leaves signals to whoever runs it; ``ended`` when nothing more is being answered."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ended = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        try:
            yield
        finally:
            self.ended.set()


@contextmanager
def _listening(settings: Settings) -> Iterator[socket.socket]:
    """The address taken before anything else is begun. Raises ``InputFault`` where it is not to be had."""
    host, port = settings.http_host, settings.http_port
    try:
        listening = socket.create_server((host, port), backlog=2048)
    except OSError as fault:
        why = os.strerror(fault.errno) if fault.errno and fault.errno > 0 else str(fault)
        raise InputFault(f"{host}:{port} is not to be had ({why}): set FOCAL_HTTP_HOST or FOCAL_HTTP_PORT") from fault
    with listening:
        yield listening


def _print(line: str) -> None:
    # At once, also where a process manager reads it.
    print(line, flush=True)
