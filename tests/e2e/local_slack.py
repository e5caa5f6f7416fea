"""local-slack, a Slack that is not ours, before a whole Focal; in headless Chromium."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import yaml
from aiohttp import ClientSession
from playwright.async_api import Page

from bot.app import Focal
from bot.serving.site import Site, opened
from bot.serving.slack import door
from bot.settings import Settings
from storage.database import Database
from tests.bot.doors.slack.asgi import request
from tests.e2e.stage import HERE, MODULES, Clock, browsing, client, free_port, missing
from tests.slack.signatures import FORM, signed

CLIENT = MODULES / "local-slack-linux-x64" / "bin" / "local-slack"
TEAM, ROOM, DIRECT, OFFICE, FOCAL = "T01COORD", "C01ROOM", "D01OFFICE", "U01OFFICE", "U01FOCAL"
BOT_TOKEN, APP_TOKEN, SECRET = "xoxb-of-no-workspace", "xapp-of-no-app", "a-secret-of-no-app"


def absent() -> str:
    """What is not installed; empty where all is there."""
    return missing(local_slack=CLIENT)


@dataclass(frozen=True)
class Desk:
    """Somebody's screen in Slack, and Focal's process; ``address`` is where Slack is."""

    page: Page
    site: Site
    address: str

    async def shows(self, place: str) -> None:
        """Opens a conversation, or Focal's page, by its name at the side."""
        await self.page.locator(".sidebar-item", has_text=place).first.click()

    async def says(self, words: str) -> None:
        box = self.page.locator(".main .composer-input")
        # Typed letter by letter, its list of people would move the caret.
        await box.fill(words)
        await box.press("Enter")

    async def sees(self, words: str) -> None:
        await self.page.get_by_text(words).last.wait_for(timeout=20_000)

    async def presses(self, name: str) -> None:
        await self.page.get_by_role("button", name=name, exact=True).last.click()

    async def uses_shortcut(self, name: str) -> None:
        """Its client has no shortcuts: what Slack would send of one is sent in its stead, signed, with a trigger that
        it knows."""
        told = {"type": "shortcut", "callback_id": name, "trigger_id": await self._trigger()}
        payload = {**told, "team": {"id": TEAM, "domain": "coordination"}, "user": {"id": OFFICE, "team_id": TEAM}}
        now = self.site.process.focal.now().timestamp()
        body = urlencode({"payload": json.dumps(payload)}).encode()
        got = await request(self.site.web, "/slack/events", body, signed(SECRET, now, body, FORM))
        assert got.status == 200

    async def _trigger(self) -> str:
        """That of a press on a button of nobody's, which Focal leaves alone."""
        async with ClientSession(f"{self.address}/") as session:
            shown = await (await session.get(f"_control/messages/{ROOM}")).json()
            press = {"channel": ROOM, "messageTs": shown["messages"][-1]["ts"], "user": OFFICE}
            await session.post("_control/interact", json={**press, "action": {"action_id": "nobody", "block_id": "b"}})
            log = (await (await session.get("_control/log")).json())["log"]
        told = (each["detail"] for each in reversed(log) if isinstance(each.get("detail"), dict))
        return next(str(each["trigger_id"]) for each in told if "trigger_id" in each)


@asynccontextmanager
async def played(database: Database, folder: Path, email: str, clock: Clock) -> AsyncIterator[Desk]:
    """A screen on which somebody with this address uses Slack, with Focal in a channel and to be written to."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    known = {
        "database_url": str(database.url),
        "slack_api_url": f"{address}/api/",
        "slack_bot_token": BOT_TOKEN,
        "slack_app_token": APP_TOKEN,
        "slack_signing_secret": SECRET,
    }
    (folder / "slack.yaml").write_text(yaml.safe_dump(_workspace(email)), encoding="utf-8")
    command = (str(CLIENT), "--config", "slack.yaml", "--port", str(port), "--base-host", "127.0.0.1")
    loopback = {**os.environ, "BUN_OPTIONS": f"--preload {HERE / 'loopback_slack.js'}"}
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(client(command, port, folder, loopback))
        focal = Focal(Settings.model_validate(known), database, clock)
        site = await stack.enter_async_context(opened(focal, [door]))
        browser = await stack.enter_async_context(browsing())
        page = await browser.new_page(viewport={"width": 1300, "height": 1000})
        await page.add_init_script(path=HERE / "draw_rich_text.js")
        await page.goto(f"{address}/", wait_until="domcontentloaded")
        await page.get_by_text("connected", exact=True).wait_for(timeout=30_000)
        yield Desk(page, site, address)


def _workspace(email: str) -> Mapping[str, Any]:
    app = {"appId": "A01FOCAL", "botUserId": FOCAL, "botName": "focal", "mode": "socket"}
    secrets = {"botToken": BOT_TOKEN, "appToken": APP_TOKEN, "signingSecret": SECRET}
    office = {"id": OFFICE, "name": "office", "real_name": "Office", "email": email, "tz": "Europe/Zurich"}
    return {
        "workspace": {"name": "Coordination", "domain": "coordination", "teamId": TEAM},
        "app": {**app, **secrets},
        "users": [office],
        "channels": [
            {"id": ROOM, "name": "coordination", "members": [OFFICE, FOCAL]},
            {"id": DIRECT, "name": "dm", "is_im": True, "is_channel": False, "members": [OFFICE, FOCAL]},
        ],
    }
