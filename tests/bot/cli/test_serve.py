"""Focal as an operator starts and stops it: a process of its own, with Slack behind a socket."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import yaml

from bot.doors.slack.manifest import EVENTS, SCOPES, manifest
from tests.command_line import call, without_settings
from tests.slack.stage import at_slack
from tests.slack.standin import SlackStandIn

ROOT = Path(__file__).parent.parent.parent.parent


def settings_of(slack: SlackStandIn, folder: Path) -> Mapping[str, str]:
    known = {
        "FOCAL_SLACK_BOT_TOKEN": str(slack.bot_token),
        "FOCAL_SLACK_APP_TOKEN": slack.app_token,
        "FOCAL_SLACK_API_URL": slack.api,
        "FOCAL_HTTP_PORT": "0",
    }
    return {**without_settings(folder), **known}


@asynccontextmanager
async def serving(env: Mapping[str, str], patience: float = 60) -> AsyncIterator[tuple[Process, str]]:
    """The process, and the address that it says it serves at; it may take so many seconds to start."""
    words = (sys.executable, "-m", "bot", "serve")
    process = await asyncio.create_subprocess_exec(*words, cwd=ROOT, env=env, stdout=PIPE, stderr=PIPE)
    try:
        assert process.stdout is not None
        told = (await asyncio.wait_for(process.stdout.readline(), patience)).decode()
        yield process, told.split(" at ")[-1].partition(";")[0]
    finally:
        if process.returncode is None:
            process.kill()
        await process.communicate()


async def page(address: str, method: str = "GET") -> tuple[int, str]:
    async with aiohttp.ClientSession() as session, session.request(method, address) as answer:
        return answer.status, await answer.text()


def test_it_answers_in_slack_until_it_is_stopped_and_a_second_one_is_refused(tmp_path: Path) -> None:
    @at_slack
    async def story(slack: SlackStandIn) -> None:
        office, env = slack.person("office@example.org"), settings_of(slack, tmp_path)
        async with serving(env) as (process, address):
            await slack.ledger.until(lambda _: slack.sockets.links, 10)
            await office.dms("quels sont les sujets coordonnés ?")
            [answer] = await slack.ledger.until_posted(1, seconds=10)
            assert "accessibilité" in answer.text
            assert await page(f"{address}/healthz") == (200, "alive")
            assert await page(f"{address}/readyz") == (200, "ready")
            assert await page(f"{address}/readyz", "HEAD") == (200, "")
            second = await asyncio.to_thread(call, "serve", env=env)
            assert (second.returncode, second.stdout) == (2, "")
            assert f"process {process.pid} serves" in second.stderr
            beside = await asyncio.to_thread(call, "run", env=env)
            assert (beside.returncode, "`focal chat` talks beside it" in beside.stderr) == (2, True)
            process.terminate()
            assert await asyncio.wait_for(process.wait(), 30) == 0
        assert slack.sockets.links == []

    story()


HANGS = """
import asyncio, os, signal, threading
from bot.cli.serve import stop_asked

async def work():
    stop = stop_asked(0.01)
    asyncio.get_running_loop().run_in_executor(None, threading.Event().wait)
    os.kill(os.getpid(), signal.SIGTERM)
    await stop.wait()

asyncio.run(work())
"""


def test_a_stop_does_not_wait_for_a_thread_that_goes_on_and_on() -> None:
    ended = subprocess.run([sys.executable, "-c", HANGS], cwd=ROOT, capture_output=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    assert b"stopped_in_mid_work" in ended.stdout + ended.stderr


def test_it_says_what_is_missing_rather_than_serve_nothing(tmp_path: Path) -> None:
    env = without_settings(tmp_path)
    assert "no door is set up: set FOCAL_SLACK_BOT_TOKEN" in call("serve", env=env).stderr
    told = call("serve", env={**env, "FOCAL_SLACK_BOT_TOKEN": "xoxb-1", "FOCAL_HTTP_HOST": "192.0.2.1"})
    assert (told.returncode, "FOCAL_HTTP_HOST" in told.stderr) == (2, True)
    assert os.listdir(tmp_path) == ["focal.db.serving"]


def test_the_manifest_asks_for_what_focal_uses_and_stands_in_the_repository() -> None:
    printed = call("slack", "manifest", env=without_settings(Path()))
    assert printed.stdout == (ROOT / "slack-manifest.yaml").read_text(encoding="utf-8") == manifest()
    over_http = call("slack", "manifest", "--host", "focal.example.org", env=without_settings(Path()))
    for text, socket, url in ((printed, True, None), (over_http, False, "https://focal.example.org/slack/events")):
        made = yaml.safe_load(text.stdout)
        events = made["settings"]["event_subscriptions"]
        assert (made["settings"]["socket_mode_enabled"], events.get("request_url")) == (socket, url)
        assert (made["oauth_config"]["scopes"]["bot"], events["bot_events"]) == (list(SCOPES), list(EVENTS))
    refused = call("slack", "manifest", "--host", "http://focal.example.org/x", env=without_settings(Path()))
    assert (refused.returncode, "https://focal.example.org" in refused.stderr) == (2, True)
