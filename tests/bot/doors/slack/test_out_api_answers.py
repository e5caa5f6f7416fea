"""Every answer of Slack's API that its own SDKs know, given to the real client: none is taken for more than it says,
and none of those that Focal asks for is too odd to be read."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp import web
from slack_sdk.web.async_client import AsyncWebClient

from bot.deliver.sender import Kind, Outcome
from bot.doors.slack.acquaint import Acquaintances
from bot.doors.slack.clients import Clients
from bot.doors.slack.documents import put_up, share
from bot.doors.slack.errand import Directs
from bot.doors.slack.missing import Setup, look_over
from bot.doors.slack.outcomes import CODES, hear, sent
from handlers.answer import Document
from tests.bot.doors.slack.payload_rows import FILE
from tests.loopback import beside

NOW = datetime(2024, 5, 14, 8, 0, tzinfo=UTC)
pytestmark = pytest.mark.skipif(not FILE.is_file(), reason=f"the payloads are not at hand: {FILE}")
Json = dict[str, Any]
Reading = Callable[[Clients], Awaitable[object]]


def rows() -> list[Json]:
    found = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]
    return [each for each in found if each["category"] == "api-response"]


class Parrot:
    """Answers every call with the same, and takes what is put up itself."""

    def __init__(self) -> None:
        self.answer: Json = {}

    async def tell(self, asked: web.Request) -> web.Response:
        here = {"upload_url": str(asked.url.with_path("/upload"))} if "upload_url" in self.answer else {}
        return web.json_response({**self.answer, **here})


@asynccontextmanager
async def parroting() -> AsyncIterator[tuple[Parrot, Clients]]:
    parrot, app = Parrot(), web.Application()
    app.router.add_route("*", "/{anything:.*}", parrot.tell)
    async with beside(app) as address:
        clients = Clients(f"{address}/api/", 2)
        try:
            yield parrot, clients
        finally:
            await clients.close()


def test_no_answer_is_taken_for_more_than_it_says() -> None:
    async def story() -> None:
        async with parroting() as (parrot, clients):
            for row in rows():
                for good in (False, True):
                    parrot.answer = {**row["payload"], "ok": good}
                    heard = await hear(clients.of("xoxb-none").api_call("any.method"))
                    code = str(parrot.answer.get("error") or "")
                    kind = heard.trouble.kind if heard.trouble else Kind.SENT
                    assert kind is (Kind.SENT if good else CODES.get(code, Kind.DOUBT)), row["name"]
                    assert heard.code == ("" if good else code), row["name"]

    asyncio.run(story())


async def _person(clients: Clients) -> object:
    return await _known(clients).person("T1", "U1", NOW)


async def _place(clients: Clients) -> object:
    where = await _known(clients).place("T1", "C1", NOW)
    # Of whoever reads there nothing can be learnt from such an answer.
    assert where is None or where.audience in ("outsiders", "direct"), where
    return where


async def _direct(clients: Clients) -> object:
    return await Directs().find(_client(clients), "T1", "U1")


async def _whispered(clients: Clients) -> object:
    return sent(await hear(_client(clients).chat_postEphemeral(channel="C1", user="U1", text="x")), "message_ts")


async def _file(clients: Clients) -> object:
    return await put_up(_client(clients), Document(name="a.txt", media_type="text/plain", content=b"a"))


async def _shared(clients: Clients) -> Outcome | None:
    return await share(_client(clients), "F1", "C1", "1.1")


async def _looked_over(clients: Clients) -> object:
    return await look_over(Setup(bot_token="xoxb-none", app_token="xapp-none"), clients)


def _client(clients: Clients) -> AsyncWebClient:
    return clients.of("xoxb-none")


def _known(clients: Clients) -> Acquaintances:
    async def give(installation: str) -> AsyncWebClient | None:
        return _client(clients) if installation else None

    return Acquaintances(give)


READ: Mapping[str, Reading] = {
    "users.info": _person,
    "users.list": _place,
    "conversations.info": _place,
    "conversations.members": _place,
    "conversations.create": _direct,
    "chat.postEphemeral": _whispered,
    "files.getUploadURLExternal": _file,
    "files.completeUploadExternal": _shared,
    "auth.test": _looked_over,
    "apps.connections.open": _looked_over,
}


@pytest.mark.parametrize("reading", dict.fromkeys(READ.values()), ids=lambda each: each.__name__)
def test_whatever_slack_answers_nobody_stumbles_over_it(reading: Reading) -> None:
    async def story() -> None:
        async with parroting() as (parrot, clients):
            for row in rows():
                for good in (False, True):
                    parrot.answer = {**row["payload"], "ok": good}
                    await reading(clients)

    asyncio.run(story())
