"""Files that people bring are fetched no further than they may be read, and without following where a link leads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import ClientSession, web

from bot.doors.fetched import fetched
from bot.minutes.files.types import LARGEST
from tests.loopback import beside

PIECE = b"x" * 1_000_000


class Store:
    """A host of files that notes with which token it was asked, and how much was taken."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.given = 0

    async def endless(self, asked: web.Request) -> web.StreamResponse:
        self.asked.append(asked.headers.get("Authorization", ""))
        answer = web.StreamResponse(headers={"Content-Type": "text/vtt"})
        await answer.prepare(asked)
        for _ in range(1_000):
            await answer.write(PIECE)
            self.given += len(PIECE)
        return answer

    async def elsewhere(self, asked: web.Request) -> web.StreamResponse:
        raise web.HTTPFound(str(asked.url.with_path("/endless")))


@asynccontextmanager
async def storing(store: Store) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/endless", store.endless)
    app.router.add_get("/elsewhere", store.elsewhere)
    async with beside(app) as address:
        yield address


def test_a_file_without_an_end_is_read_to_one_byte_more_than_may_be_read() -> None:
    async def story() -> None:
        store = Store()
        async with storing(store) as host, ClientSession() as session:
            found = await fetched(session, f"{host}/endless", "a-token")
        assert found is not None
        assert len(found) == LARGEST + 1
        assert store.asked == ["Bearer a-token"]
        assert store.given < 2 * LARGEST

    asyncio.run(story())


def test_where_a_link_leads_on_nothing_is_sent() -> None:
    async def story() -> None:
        store = Store()
        async with storing(store) as host, ClientSession() as session:
            assert await fetched(session, f"{host}/elsewhere", "a-token") is None
        assert store.asked == []

    asyncio.run(story())
