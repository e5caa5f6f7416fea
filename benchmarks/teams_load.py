"""Teams as it calls an app: activities with a signed token over kept connections, and the keys that it signs with."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP, TENANT, KEY = "0f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c", "1f0ca1f0-ca1f-40ca-8f0c-a15f0ca15f0c", "bench"
ISSUER, SERVICE = "https://api.botframework.com", f"https://smba.trafficmanager.net/emea/{TENANT}/"
CALLERS = 32


@dataclass
class Taken:
    """What was acknowledged, how long each took in ms, and what was refused."""

    spent: list[float] = field(default_factory=list)
    refused: int = 0

    def percentile(self, share: float) -> float:
        return sorted(self.spent)[int(len(self.spent) * share) - 1]


class Signer:
    """One key, and the server that tells of it."""

    def __init__(self) -> None:
        self._key = rsa.generate_private_key(public_exponent=65537, key_size=2048)

    def token(self) -> str:
        now = int(time.time())
        claims = {"iss": ISSUER, "aud": APP, "nbf": now - 10, "exp": now + 3600, "serviceurl": SERVICE}
        return jwt.encode(claims, self._key, algorithm="RS256", headers={"kid": KEY})

    @contextmanager
    def told(self) -> Iterator[str]:
        """The address at which the keys are described."""
        key: dict[str, Any] = RSAAlgorithm.to_jwk(self._key.public_key(), as_dict=True)
        keys = {"keys": [{**key, "kid": KEY, "endorsements": ["msteams"]}]}

        class Keys(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                here = f"http://{self.headers['Host']}/keys"
                body = json.dumps(keys if self.path == "/keys" else {"jwks_uri": here}).encode()
                self.send_response(200)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None:
                """Says nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Keys)
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/metadata"
        finally:
            server.shutdown()


def activity(number: int) -> dict[str, Any]:
    """A message in somebody's own chat, as Teams tells of it."""
    user, stamp = f"29:1bench{number % 200}", datetime.now(UTC).isoformat()
    return {
        "type": "message",
        "id": str(1_715_673_600_000 + number),
        "timestamp": stamp,
        "localTimestamp": stamp,
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "from": {"id": user, "name": "Office", "aadObjectId": TENANT},
        "conversation": {"conversationType": "personal", "tenantId": TENANT, "id": f"a:1{user[3:]}"},
        "recipient": {"id": f"28:{APP}", "name": "Focal"},
        "channelData": {"tenant": {"id": TENANT}},
        "locale": "en-US",
        "text": f"who leads accessibility in ITU-D? {number}",
        "textFormat": "plain",
        "entities": [{"type": "clientInfo", "locale": "en-US", "timezone": "Europe/Zurich"}],
    }


async def as_fast_as_taken(port: int, token: str, numbers: Iterator[int], seconds: float) -> Taken:
    """Every caller sends its next activity as soon as the last one is acknowledged."""
    taken, ends = Taken(), time.perf_counter() + seconds

    async def keep_calling() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        while time.perf_counter() < ends:
            await _call(reader, writer, _request(token, activity(next(numbers))), taken)
        writer.close()

    await asyncio.gather(*(keep_calling() for _ in range(CALLERS)))
    return taken


def _request(token: str, told: dict[str, Any]) -> bytes:
    body = json.dumps(told, separators=(",", ":")).encode()
    head = (
        "POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\nAuthorization: Bearer {token}\r\n\r\n"
    )
    return head.encode() + body


async def _call(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, request: bytes, taken: Taken) -> None:
    began = time.perf_counter()
    writer.write(request)
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line[:15] == b"content-length:"), 0)
    if length:
        await reader.readexactly(length)
    if head[9:12] == b"202":
        taken.spent.append((time.perf_counter() - began) * 1000)
    else:
        taken.refused += 1
