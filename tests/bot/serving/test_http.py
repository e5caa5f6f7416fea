"""How requests are read, over real sockets: whole ones whatever their size, and no head without an end."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
import uvicorn

from bot.serving.http import LONGEST_HEAD, TOO_LONG, loop_factory, to_config

GET = b"GET / HTTP/1.1\r\nHost: localhost\r\n"


async def count(scope: Any, receive: Any, send: Any) -> None:
    """Answers with the length of the body."""
    length, more = 0, True
    while more:
        part = await receive()
        length, more = length + len(part.get("body", b"")), part.get("more_body", False)
    await send(
        {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(str(length)))]}
    )
    await send({"type": "http.response.body", "body": str(length).encode()})


async def client(scope: Any, receive: Any, send: Any) -> None:
    """Answers with who asks, and how."""
    said = f"{scope['scheme']} {scope['client'][0]}".encode()
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"%d" % len(said))]})
    await send({"type": "http.response.body", "body": said})


@asynccontextmanager
async def connected(
    web: Any = count, proxies: str = ""
) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(to_config(web, proxies=proxies))
    serving = asyncio.create_task(server.serve([listening]))
    reader, writer = await asyncio.open_connection(*listening.getsockname()[:2])
    try:
        yield reader, writer
    finally:
        writer.close()
        server.should_exit = True
        await serving


def test_a_head_without_an_end_is_refused_and_what_is_whole_is_answered() -> None:
    """One after another on a kept connection: a long body, a head below the limit, one that never ends."""

    async def talk() -> None:
        async with connected() as (reader, writer):
            body = b"x" * (3 * LONGEST_HEAD)
            writer.write(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
            assert await answered(reader) == (200, str(len(body)))
            writer.write(GET + b"X-Long: " + b"x" * (LONGEST_HEAD - 100) + b"\r\n\r\n")
            assert await answered(reader) == (200, "0")
            writer.write(GET + b"X-Endless: " + b"x" * (LONGEST_HEAD + 1))
            assert await answered(reader) == (400, TOO_LONG)
            assert await reader.read() == b""

    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(asyncio.wait_for(talk(), 20))


@pytest.mark.parametrize("said", [b"\0\1\2\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", GET + b"Content-Length: -1\r\n\r\n"])
def test_what_is_no_http_is_refused(said: bytes) -> None:
    async def talk() -> None:
        async with connected() as (reader, writer):
            writer.write(said)
            assert (await answered(reader))[0] == 400

    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(asyncio.wait_for(talk(), 20))


@pytest.mark.parametrize(
    ("proxies", "told"),
    [("127.0.0.1", "https 192.0.2.7"), ("127.0.0.0/8,::1", "https 192.0.2.7"), ("10.0.0.0/8", "http 127.0.0.1")],
)
def test_who_asks_is_read_from_what_servers_before_focal_say_and_from_nobody_else(proxies: str, told: str) -> None:
    async def talk() -> None:
        async with connected(client, proxies) as (reader, writer):
            writer.write(GET + b"X-Forwarded-For: 198.51.100.1, 192.0.2.7\r\nX-Forwarded-Proto: https\r\n\r\n")
            assert await answered(reader) == (200, told)

    with asyncio.Runner(loop_factory=loop_factory()) as runner:
        runner.run(asyncio.wait_for(talk(), 20))


async def answered(reader: asyncio.StreamReader) -> tuple[int, str]:
    head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
    length = int(head.partition("content-length:")[2].partition("\r\n")[0])
    return int(head[9:12]), (await reader.readexactly(length)).decode()
