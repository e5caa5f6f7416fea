"""The pages that stand beside a terminal."""

from __future__ import annotations

import asyncio
import socket

import httpx

from bot.app import Focal
from bot.serving.beside import HOST, beside


async def _asked(focal: Focal) -> tuple[str, int]:
    async with beside(focal) as address, httpx.AsyncClient(follow_redirects=True) as client:
        return address, (await client.get(address)).status_code


def test_the_address_that_is_printed_answers(focal: Focal) -> None:
    focal.settings = focal.settings.model_copy(update={"http_port": 0})
    address, status = asyncio.run(_asked(focal))
    assert address.startswith("http://localhost:")
    assert status == 200


def test_a_port_that_is_taken_leads_to_another_one(focal: Focal) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        port = taken.getsockname()[1]
        focal.settings = focal.settings.model_copy(update={"http_port": port})
        address, status = asyncio.run(_asked(focal))
    assert not address.endswith(f":{port}/")
    assert status == 200
