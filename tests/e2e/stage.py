"""What every outside client needs: a browser, a port, a clock that can be moved, a place for pictures."""

from __future__ import annotations

import asyncio
import shutil
import socket
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from aiohttp import ClientSession
from playwright.async_api import Browser, async_playwright

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
PICTURES = HERE.parents[1] / ".e2e"


def missing(**wanted: Path) -> str:
    """What is not installed, beside Chromium; empty where all is there."""
    found = {"Chromium": bool(shutil.which("chromium")), **{name: path.is_file() for name, path in wanted.items()}}
    return ", ".join(name for name, is_there in found.items() if not is_there)


# Nothing is said ahead of the database's clock, which is the one on the wall: a test that lets time pass begins in the
# past, and so far back that what a client stamps by the wall is taken for no time at all.
BEHIND = timedelta(days=3)


class Clock:
    """A clock behind the one on the wall, and what a test adds."""

    def __init__(self) -> None:
        self._added = -BEHIND

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self._added

    def forward(self, minutes: float) -> None:
        self._added += timedelta(minutes=minutes)


def picture(name: str) -> Path:
    """Where a picture is kept, to be looked at."""
    PICTURES.mkdir(exist_ok=True)
    return PICTURES / f"{name}.png"


@asynccontextmanager
async def browsing() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        try:
            yield browser
        finally:
            await browser.close()


@asynccontextmanager
async def client(command: Sequence[str], port: int, folder: Path, given: Mapping[str, str]) -> AsyncIterator[None]:
    """A program that serves on a port of this machine as long as the block runs."""
    quiet = asyncio.subprocess.DEVNULL
    process = await asyncio.create_subprocess_exec(*command, cwd=folder, env=given, stdout=quiet, stderr=quiet)
    try:
        await _until_it_listens(port)
        yield
    finally:
        process.kill()
        await process.wait()


async def _until_it_listens(port: int) -> None:
    async with asyncio.timeout(30), ClientSession() as session:
        while True:
            try:
                async with session.get(f"http://127.0.0.1:{port}/"):
                    return
            except OSError:
                await asyncio.sleep(0.2)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port: int = listening.getsockname()[1]
        return port
