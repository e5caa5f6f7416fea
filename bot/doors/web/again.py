"""A page that is asked for again is shown as it was, where no record has changed since, within the same minute.

What it shows depends on the records, on the clock, which a page reads to the minute, and on what the browser says: it
is kept under all of that, in the memory of this process alone, and let go of with the next change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain, zip_longest
from typing import Any
from uuid import uuid4

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.doors.web.house import House, Resting
from bot.doors.web.pace import Pace

# In bytes: one page, and all of them.
LARGEST, MOST = 128 * 1024, 8 * 1024 * 1024
# By this a form is taken once: two that are shown at two times must not pass for one that was sent twice.
ONCE = re.compile(rb'(?<=name="once" value=")[0-9a-f]{32}(?=")')


@dataclass(frozen=True)
class Page:
    """A page as it was sent: how it begins, what stands between the marks of its forms, whose pace it counts for."""

    start: Message
    parts: Sequence[bytes]
    reader: str

    @property
    def size(self) -> int:
        return sum(map(len, self.parts))

    async def show(self, send: Send) -> None:
        marks = (uuid4().hex.encode() for _ in self.parts[1:])
        body = b"".join(chain.from_iterable(zip_longest(self.parts, marks, fillvalue=b"")))
        # Others write into what they are given.
        await send({**self.start, "headers": list(self.start["headers"])})
        await send({"type": "http.response.body", "body": body})


@dataclass
class Sent:
    """Passes on what is sent, and keeps it as far as it may be shown again."""

    send: Send
    start: Message = field(default_factory=dict)
    body: bytes | None = b""

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.start = {**message, "headers": list(message["headers"])}
        elif self.body is not None:
            body = self.body + message.get("body", b"")
            self.body = body if len(body) <= LARGEST else None
        await self.send(message)

    def is_shown_again(self) -> bool:
        """What gives a browser anything was made for this one answer."""
        given = any(name.lower() == b"set-cookie" for name, _ in self.start.get("headers", ()))
        return self.start.get("status") == 200 and self.body is not None and not given


class Again:
    """Stands before the pages. ``reads`` is the pace at which they are read: what is shown again counts too. ``most``:
    how many bytes of pages are kept."""

    def __init__(self, app: ASGIApp, house: House, reads: Pace | None, most: int = MOST) -> None:
        self._app, self._house, self._reads, self._most = app, house, reads, most
        self._mark, self._pages, self._size = "", dict[Any, Page](), 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        mark = await self._state() if scope["type"] == "http" and scope["method"] == "GET" else ""
        if not mark:
            await self._app(scope, receive, send)
        elif (page := self._kept(mark, asked := _asked(scope))) and await self._takes(page):
            await page.show(send)
        else:
            sent, known = Sent(send), scope.setdefault("state", {})
            await self._app(scope, receive, sent)
            # What came with a change, or while there was one, may hold some of it and not all.
            if sent.is_shown_again() and mark == await self._state() == self._mark:
                self._keep(asked, sent, known.get("reader", ""))

    async def _state(self) -> str:
        """How the records stand in this minute; empty where nothing may be shown again."""
        try:
            mark = await self._house.mark()
        except Resting:
            return ""
        return mark and f"{mark} {self._house.now():%Y-%m-%dT%H:%M}"

    def _kept(self, mark: str, asked: object) -> Page | None:
        if mark != self._mark:
            self._mark, self._size = mark, 0
            self._pages.clear()
        return self._pages.get(asked)

    async def _takes(self, page: Page) -> bool:
        """Whoever reads too much is told so by the pages themselves."""
        return self._reads is None or not page.reader or await self._reads.takes(page.reader)

    def _keep(self, asked: object, sent: Sent, reader: str) -> None:
        """Where there is no room left, those are let go of that were made first."""
        self._let_go(asked)
        page = self._pages[asked] = Page(sent.start, ONCE.split(sent.body or b""), reader)
        self._size += page.size
        while self._size > self._most:
            self._let_go(next(iter(self._pages)))

    def _let_go(self, asked: object) -> None:
        page = self._pages.pop(asked, None)
        self._size -= page.size if page else 0


def _asked(scope: Mapping[str, Any]) -> object:
    """All that a page may depend on of what is asked: who asks, for what, and in which words."""
    client = (scope.get("client") or ("",))[0]
    return scope["scheme"], scope["path"], scope["query_string"], client, tuple(map(tuple, scope["headers"]))
