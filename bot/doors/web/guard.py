"""What keeps the pages safe whatever a browser is led to do: who may be asked by which name, what a form must prove,
how much may be sent, and what a page may load."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any
from urllib.parse import urlsplit

from starlette.datastructures import FormData, Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST = 256 * 1024
# A file of a meeting, with what goes along.
LARGEST_FILE = 6 * 1024 * 1024
TOO_LARGE = 413
# So many times what is taken is read to its end and let go.
FARTHEST = 20
VISIT = "focal_visit"
SAFE: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}
# A year, as browsers ask for it before they keep it.
ALWAYS_SEALED = "max-age=31536000"


class Guard:
    """Stands before the pages: refuses hosts that are not ours and bodies that are too large, seals every answer, and
    answers HEAD wherever it answers GET."""

    def __init__(self, app: ASGIApp, hosts: frozenset[str], largest: int = LARGEST, told: str = "") -> None:
        """``told``: the last part of the address, below that of a language, of the page that says what is too large."""
        self._app, self._hosts, self._largest, self._told = app, hosts, largest, told

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        largest = LARGEST_FILE if scope["path"].endswith(("/text", "/import")) else self._largest
        refused = _refusal(Headers(scope=scope), scope["method"], self._hosts, largest)
        sealed = _sealing(send, scope)
        if refused is None:
            # Who asks for the head of a page asks for the page, and is told all but what stands on it.
            await self._app({**scope, "method": "GET"} if scope["method"] == "HEAD" else scope, receive, sealed)
        elif refused[0] == TOO_LARGE and self._told and await _let_go(receive, largest):
            first = scope["path"].split("/")[1]
            await self._app({**scope, "method": "GET", "path": f"/{first}/{self._told}"}, _nothing, sealed)
        else:
            await PlainTextResponse(refused[1], refused[0])(scope, receive, sealed)


async def _let_go(receive: Receive, largest: int) -> bool:
    """Lets go of what is sent, as long as it isn't much more than is taken: a browser that is answered before it has
    sent all shows a fault of its own instead of the answer."""
    gone = 0
    while gone <= FARTHEST * largest:
        message = await receive()
        gone += len(message.get("body", b""))
        if not message.get("more_body"):
            return bool(message["type"] == "http.request")
    return False


async def _nothing() -> Message:
    return {"type": "http.request", "body": b"", "more_body": False}


def _refusal(headers: Headers, method: str, hosts: frozenset[str], largest: int) -> tuple[int, str] | None:
    if "*" not in hosts and host_of(headers.get("host", "")) not in hosts:
        return 400, "This address is not served here."
    if method in ("GET", "HEAD", "OPTIONS"):
        return None
    size = headers.get("content-length")
    if size is None or not size.isdigit():
        return 411, "The length is missing."
    return (TOO_LARGE, "This is too much at once.") if int(size) > largest else None


def host_of(named: str) -> str:
    """The host without its port."""
    try:
        return urlsplit(f"//{named}").hostname or ""
    except ValueError:
        return ""


def _sealing(send: Send, scope: MutableMapping[str, Any]) -> Callable[[Message], Any]:
    async def sealed(message: Message) -> None:
        if message["type"] == "http.response.start":
            seal(MutableHeaders(scope=message), scope.get("scheme", ""))
        elif scope["method"] == "HEAD":
            message = {**message, "body": b""}
        await send(message)

    return sealed


def seal(headers: MutableHeaders, scheme: str) -> None:
    """What a page may load, and that nobody else keeps it."""
    for name, value in SAFE.items():
        headers.setdefault(name, value)
    headers.setdefault("Cache-Control", "no-store")
    if scheme == "https":
        headers["Strict-Transport-Security"] = ALWAYS_SEALED


def new_visit() -> str:
    """A secret for one browser."""
    return secrets.token_urlsafe(24)


def proof_of(visit: str) -> str:
    """What a form of this browser carries; only who knows the browser's secret can make it."""
    return hashlib.sha256(b"form\0" + visit.encode("utf-8", "replace")).hexdigest()


def is_proven(request: Request, proof: str) -> bool:
    """Whether a form was sent by a page of ours in the browser whose secret comes with it."""
    visit = request.cookies.get(VISIT, "")
    return bool(visit) and _same_site(request) and hmac.compare_digest(proof_of(visit).encode(), proof.encode())


class Lapsed(Exception):
    """What a page of ours sent after its session had ended or passed to somebody else (403), or too soon after much
    else (429): nothing of it is taken, and nothing of it may be lost."""

    def __init__(self, form: FormData, status: int = 403) -> None:
        super().__init__(status)
        self.form, self.status = form, status


def is_of_ours(request: Request) -> bool:
    """Whether a browser says that a page of ours sent this; one that says nothing of it is not believed."""
    return "origin" in request.headers and _same_site(request)


def _same_site(request: Request) -> bool:
    """Where a browser says from where a form comes, it must come from here."""
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    return origin is None or origin.partition("://")[2] == request.headers.get("host")
