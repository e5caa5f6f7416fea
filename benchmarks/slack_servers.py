"""The servers that are measured, each a process of its own: ``python -m benchmarks.slack_servers KIND API FOLDER``.

Each prints the port that it serves. ``API`` is where Slack's Web API is; the one of ``api`` serves that itself. All run
on the loop and the reader of HTTP with which Focal serves.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import socket
import sqlite3
import ssl
import sys
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Any

import uvicorn
from aiohttp import web
from fastapi import FastAPI
from slack_bolt.adapter.fastapi.async_handler import AsyncSlackRequestHandler
from slack_bolt.app.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from benchmarks.slack_load import BOT, PATH, SECRET, TEAM
from bot.answer.defaults import Defaults
from bot.answer.hall import Hall
from bot.deliver.sender import Parcel, Target
from bot.doors.slack.clients import Clients
from bot.doors.slack.http import Gate, add_events
from bot.doors.slack.intake import House, Intake
from bot.doors.slack.pace import Pace
from bot.doors.slack.sender import SlackSender
from bot.message import Message, Said
from bot.serving.http import loop_factory, to_config
from bot.serving.inbox import Inbox
from bot.serving.site import new_web
from handlers.answer import Items, Line, Reply, Words
from handlers.table import HANDLERS
from storage.database import Database

Serve = Callable[[str, Path], Coroutine[Any, Any, None]]
TOKEN = "xoxb-bench"  # noqa: S105  (of a Slack that stands beside)


async def serve(app: Any) -> None:
    """Uvicorn on a port that is free, which is told."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=2048)
    print(listening.getsockname()[1], flush=True)
    await uvicorn.Server(to_config(app)).serve([listening])


async def bare(_api: str, folder: Path) -> None:
    """A route with the signature, JSON and one durable insert by group commit, and nothing else."""
    waiting: list[tuple[str, str, asyncio.Future[None]]] = []
    bell = asyncio.Event()
    connection = sqlite3.connect(folder / "bare.db", check_same_thread=False, isolation_level=None)
    for pragma in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE inbox (event TEXT PRIMARY KEY, payload TEXT)")

    def store(some: list[tuple[str, str, asyncio.Future[None]]]) -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT OR IGNORE INTO inbox VALUES (?, ?)", [(key, body) for key, body, _ in some])
        connection.execute("COMMIT")

    async def write() -> None:
        while True:
            await bell.wait()
            bell.clear()
            some, waiting[:] = list(waiting), []
            await asyncio.to_thread(store, some)
            for _, _, kept in some:
                kept.set_result(None)

    async def receive(request: Request) -> Response:
        body = await request.body()
        stamp = request.headers["x-slack-request-timestamp"]
        seal = hmac.new(SECRET.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
        if not hmac.compare_digest(f"v0={seal}", request.headers["x-slack-signature"]):
            return Response(status_code=401)
        kept = asyncio.get_running_loop().create_future()
        waiting.append((json.loads(body)["event_id"], body.decode(), kept))
        bell.set()
        await kept
        return Response()

    task = asyncio.create_task(write())
    await serve(Starlette(routes=[Route(PATH, receive, methods=["POST"])]))
    task.cancel()


async def door(api: str, folder: Path, echo: bool = False) -> None:
    """Focal's door as it serves: verified, read, stored for good; with ``echo`` the words are said back."""
    database = Database(f"sqlite:///{folder / 'focal.db'}")
    hall = Hall(database, HANDLERS, Defaults("en", "Europe/Zurich"), "bench:1", database.now)
    inbox, clients = Inbox(hall), Clients(api)
    sender, running = SlackSender(lambda _: TOKEN, clients, Pace(every=0)), set[asyncio.Task[Any]]()

    async def take(message: Message) -> None:
        await inbox.take(message)
        if echo and isinstance(message, Said):
            task = asyncio.create_task(say_back(sender, message))
            running.add(task)
            task.add_done_callback(running.discard)

    async def nothing(_: Any) -> dict[str, Any]:
        return {}

    async def learn(_: Any) -> None:
        return None

    house = House(lambda _: True, take, nothing, nothing, learn, lambda: datetime.now(UTC), "memo")
    site = new_web()
    add_events(site, Gate(Intake(house), lambda: SECRET, time.time))
    async with inbox.open():
        await serve(site)


async def say_back(sender: SlackSender, message: Said) -> None:
    line = Line(key="form-option", facts={"value": Words(text=message.text)})
    parcel = Parcel(Reply(title=line, parts=(Items(lines=(line,)),)), "en", "UTC")
    where = Target("slack", TEAM, message.spot.address or "")
    await sender.send(where, parcel, message.event)


async def door_echo(api: str, folder: Path) -> None:
    await door(api, folder, echo=True)


async def bolt_echo(api: str, _folder: Path) -> None:
    """Stock Bolt: a listener that says the words back."""
    app = AsyncApp(client=AsyncWebClient(token=TOKEN, base_url=api), signing_secret=SECRET)

    @app.event("message")
    async def echo(event: dict[str, Any], say: Any) -> None:
        await say(event["text"])

    handler, site = AsyncSlackRequestHandler(app), FastAPI()

    async def receive(request: Request) -> Response:
        answer: Response = await handler.handle(request)
        return answer

    site.add_route(PATH, receive, methods=["POST"])
    await serve(site)


async def api(certificate: str, _folder: Path) -> None:
    """Slack's Web API over TLS: everybody is known, everything is taken, and posts are counted."""
    posted, news = 0, asyncio.Condition()
    stamps = count(1)

    async def answer(request: web.Request) -> web.Response:
        nonlocal posted
        method = request.match_info["method"]
        if method.startswith("chat.post"):
            async with news:
                posted += 1
                news.notify_all()
        told = {"ts": f"1700000000.{next(stamps):06d}", "message_ts": "1700000000.000001", "channel": "C1"}
        return web.json_response({"ok": True, **told, **(await said(method, request))})

    async def said(method: str, request: web.Request) -> dict[str, Any]:
        match method:
            case "auth.test":
                return {"team_id": TEAM, "team": "Bench", "user_id": BOT, "bot_id": "B0BENCH"}
            case "users.info":
                form = request.query or await request.post()
                return {"user": person(str(form.get("user")))}
            case "conversations.open":
                return {"channel": {"id": "D1"}}
            case _:
                return {"user": {}, "members": [], "messages": [], "channel": {"id": "C1", "name": "room"}}

    async def counted(request: web.Request) -> web.Response:
        """At once, or as soon as so many are there, for so many seconds at most."""
        wanted, seconds = int(request.query.get("until", "0")), float(request.query.get("within", "0"))
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds), news:
                await news.wait_for(lambda: posted >= wanted)
        return web.json_response(posted)

    site = web.Application()
    site.router.add_get("/count", counted)
    site.router.add_route("*", "/api/{method}", answer)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
    print(runner.addresses[0][1], flush=True)
    await asyncio.Event().wait()


def person(user: str) -> dict[str, Any]:
    profile = {"email": f"{user.casefold()}@example.org", "real_name": user}
    return {"id": user, "team_id": TEAM, "name": user, "profile": profile, "tz": "Europe/Zurich"}


KINDS: dict[str, Serve] = {"bare": bare, "door": door, "door-echo": door_echo, "bolt-echo": bolt_echo, "api": api}

if __name__ == "__main__":
    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(KINDS[sys.argv[1]](sys.argv[2], Path(sys.argv[3])))
