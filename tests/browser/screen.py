"""A real browser before real pages: the system's Chromium, over loopback alone."""

from __future__ import annotations

import asyncio
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bot.app import Focal
from bot.serving.beside import beside

# Nothing is looked up or fetched beyond the pages.
FLAGS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM = next((found for each in NAMES if (found := shutil.which(each))), None)
AXE = Path(__file__).parents[2] / ".venv" / "browser" / "node_modules" / "axe-core" / "axe.min.js"


@contextmanager
def chromium() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: apt-get install chromium")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=CHROMIUM, args=list(FLAGS))
        yield browser
        browser.close()


@contextmanager
def served(focal: Focal) -> Iterator[str]:
    """The pages of one Focal, served by a real server as long as the block runs; gives their address."""
    focal.settings = focal.settings.model_copy(update={"http_port": 0})
    ready, leave, told = threading.Event(), threading.Event(), [""]

    async def serve() -> None:
        async with beside(focal) as address:
            told[0] = address.rstrip("/")
            ready.set()
            await asyncio.to_thread(leave.wait)

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        assert ready.wait(20)
        yield told[0]
    finally:
        leave.set()
        thread.join(20)


def faults(page: Page) -> list[str]:
    """What axe finds wrong on the page as it stands."""
    if not AXE.is_file():
        pytest.skip("axe-core is not installed: make browser installs it")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    found = page.evaluate("rules => axe.run(document, rules)", rules)
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found["violations"]]
