"""A request to a web application without a network: what a server would hand it, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import FastAPI


@dataclass(frozen=True)
class Got:
    status: int
    body: bytes


async def request(web: FastAPI, path: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Got:
    """A POST where there are headers, else a GET."""
    method = "GET" if headers is None else "POST"
    sent: list[Any] = []
    given = [(name.lower().encode(), value.encode("latin-1", "replace")) for name, value in (headers or {}).items()]
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": given,
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
    }
    await web(scope, _once(body), _into(sent))
    status = next(each["status"] for each in sent if each["type"] == "http.response.start")
    return Got(status, b"".join(each.get("body", b"") for each in sent))


def _once(body: bytes) -> Any:
    async def receive() -> Any:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def _into(sent: list[Any]) -> Any:
    async def send(message: Any) -> None:
        sent.append(message)

    return send
