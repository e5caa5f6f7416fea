"""Slack as it calls an app: signed events over kept connections, as fast as they are taken or at a given rate."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any

SECRET = "a-signing-secret"  # noqa: S105  (of a Slack that stands beside)
TEAM, BOT = "T0BENCH", "U0BOT"
PATH = "/slack/events"


@dataclass
class Taken:
    """What was acknowledged: the stamp of each message, and how long it took in ms."""

    stamps: list[str] = field(default_factory=list)
    spent: list[float] = field(default_factory=list)
    refused: int = 0

    def percentile(self, share: float) -> float:
        return sorted(self.spent)[int(len(self.spent) * share) - 1]


def messages(user: str, channel: str, text: str, numbers: Iterator[int]) -> Iterator[dict[str, Any]]:
    """Messages of one person, each with a stamp of its own."""
    began = int(time.time())
    for number in numbers:
        stamp = f"{began}.{number:06d}"
        kind = "im" if channel.startswith("D") else "channel"
        told = {"type": "message", "user": user, "text": text, "ts": stamp, "channel": channel, "channel_type": kind}
        yield {
            "token": "t",
            "team_id": TEAM,
            "api_app_id": "A0BENCH",
            "event": told | {"event_ts": stamp, "team": TEAM, "client_msg_id": f"{number:036d}"},
            "type": "event_callback",
            "event_id": f"Ev{number:010d}",
            "event_time": began,
            "authorizations": [{"team_id": TEAM, "user_id": BOT, "is_bot": True, "is_enterprise_install": False}],
        }


class Caller:
    """One kept connection."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def call(self, payload: dict[str, Any], taken: Taken) -> None:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._streams
        request = signed(payload)
        began = time.perf_counter()
        writer.write(request)
        head = await reader.readuntil(b"\r\n\r\n")
        length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line[:15] == b"content-length:"), 0)
        if length:
            await reader.readexactly(length)
        taken.spent.append((time.perf_counter() - began) * 1000)
        if head[9:12] == b"200":
            taken.stamps.append(payload["event"]["ts"])
        else:
            taken.refused += 1

    def close(self) -> None:
        if self._streams is not None:
            self._streams[1].close()


def signed(payload: dict[str, Any]) -> bytes:
    body = json.dumps(payload, separators=(",", ":")).encode()
    stamp = str(int(time.time()))
    seal = hmac.new(SECRET.encode(), b"v0:" + stamp.encode() + b":" + body, hashlib.sha256).hexdigest()
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
        f"X-Slack-Request-Timestamp: {stamp}\r\nX-Slack-Signature: v0={seal}\r\n\r\n"
    )
    return head.encode() + body


async def as_fast_as_taken(port: int, payloads: Iterator[dict[str, Any]], seconds: float, callers: int = 32) -> Taken:
    """Every caller sends its next event as soon as the last one is acknowledged."""
    taken, ends = Taken(), time.perf_counter() + seconds

    async def keep_calling() -> None:
        caller = Caller(port)
        try:
            while time.perf_counter() < ends:
                await caller.call(next(payloads), taken)
        except (OSError, EOFError):
            return
        finally:
            caller.close()

    await asyncio.gather(*(keep_calling() for _ in range(callers)))
    return taken


async def at_a_rate(port: int, payloads: Sequence[dict[str, Any]], a_second: float, callers: int = 60) -> Taken:
    """An event each so often, whether or not the last one is acknowledged; a wait for a free connection counts."""
    taken = Taken()
    free: asyncio.Queue[Caller] = asyncio.Queue()
    for _ in range(callers):
        free.put_nowait(Caller(port))

    async def call(payload: dict[str, Any], due: float) -> None:
        caller = await free.get()
        waited = (time.perf_counter() - due) * 1000
        await caller.call(payload, taken)
        taken.spent[-1] += max(0.0, waited)
        free.put_nowait(caller)

    loop, began = asyncio.get_running_loop(), time.perf_counter()
    ahead, running = loop.time() - began, list[asyncio.Task[None]]()
    over = loop.create_future()
    for number, payload in enumerate(payloads):
        due = began + number / a_second
        loop.call_at(due + ahead, lambda *told: running.append(loop.create_task(call(*told))), payload, due)
    loop.call_at(began + len(payloads) / a_second + ahead, over.set_result, None)
    await over
    await asyncio.gather(*running)
    while not free.empty():
        free.get_nowait().close()
    return taken


NUMBERS = count(1)
